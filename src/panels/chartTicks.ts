/** The numbers at the ticks of an axis. */
import { withMinus } from "#ui/format.ts";
import { fieldText } from "#ui/numbers.ts";
import type { Axis } from "./chartScale.ts";

/** Tick labels with just the decimals they need. */
export function tickText({ ticks, logarithmic }: Axis): (tick: number) => string {
  if (logarithmic) return (tick) => (tick >= 0.001 && tick < 10000 ? String(tick) : tick.toExponential(0));
  const decimals = Math.max(...ticks.map((tick) => String(tick).split(".")[1]?.length ?? 0), 0);
  const step = 10 ** -decimals;
  return (tick) => (tick === 0 ? "0" : fieldText(tick, step).replace("-", "−"));
}

/** A place on an axis as people read it: with the decimals of its step, and a real minus. */
export function placeText(value: number, step: number): string {
  return withMinus(fieldText(Number(value.toPrecision(12)), step));
}
