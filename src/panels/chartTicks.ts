/** The numbers at the ticks of an axis. */
import { fieldText } from "#ui/numbers.ts";
import type { Axis } from "./chartScale.ts";

/** Tick labels with just the decimals they need. */
export function tickText({ ticks, logarithmic }: Axis): (tick: number) => string {
  if (logarithmic) return (tick) => (tick >= 0.001 && tick < 10000 ? String(tick) : tick.toExponential(0));
  const decimals = Math.max(...ticks.map((tick) => String(tick).split(".")[1]?.length ?? 0), 0);
  const step = 10 ** -decimals;
  return (tick) => (tick === 0 ? "0" : fieldText(tick, step).replace("-", "−"));
}
