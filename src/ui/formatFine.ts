/** Numbers of single pixels and of scales, as people read them. */
import { formatInfinite, formatScientific, formatValue, withMinus } from "./format.ts";

/** Below this a value with four decimals would lose most of its digits. */
const SMALL = 1e-3;
const HUGE = 1e6;

/**
 * A small quantity such as a pixel's contribution or gradient: four decimals, below a thousandth scientific.
 *
 * @param x any number; NaN gives "—"
 * @returns e.g. "0.0021", "−0.0113", "−4.3×10⁻⁴", "0"
 */
export function formatSmall(x: number): string {
  if (!Number.isFinite(x)) return formatInfinite(x);
  if (x === 0) return "0";
  return Math.abs(x) < SMALL ? formatScientific(x) : formatValue(x);
}

/**
 * The round end of a scale, with no more digits than it has.
 *
 * @param x a number with few digits, such as 0.005
 * @returns e.g. "0.005", "−2×10⁻⁵", "50", "0"
 */
export function formatTick(x: number): string {
  if (!Number.isFinite(x)) return formatInfinite(x);
  const size = Math.abs(x);
  if (size !== 0 && (size < SMALL || size >= HUGE)) return formatScientific(x, 0);
  return withMinus(String(Number(x.toPrecision(3))));
}

/**
 * A logit (a pixel's value before the sigmoid), which is infinite at p = 0 and 1.
 *
 * @returns e.g. "−0.28", "+∞"
 */
export function formatLogit(z: number): string {
  if (z === Number.POSITIVE_INFINITY) return "+∞";
  return Number.isFinite(z) ? withMinus(z.toFixed(2)) : formatInfinite(z);
}
