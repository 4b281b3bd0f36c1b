/** A number as a formula with today's numbers shows it: four significant digits, so that it keeps its width while it moves. */
import { formatScientific, withMinus } from "#ui/format.ts";

/** @returns e.g. "81.50", "0.3358", "1024", "−0.0831", "1.2×10⁻⁵" */
export function formulaNumber(x: number): string {
  const size = Math.abs(x);
  if (size === 0) return "0";
  if (size < 0.0005 || size >= 1e6) return formatScientific(x);
  if (size >= 1000) return withMinus(String(Math.round(x)));
  return withMinus(x.toPrecision(4));
}
