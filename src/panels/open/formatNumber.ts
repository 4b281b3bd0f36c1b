/** A value of a file, short: whole numbers in full, others with four digits. */
import { withMinus } from "#ui/format.ts";

/** @param value - finite */
export function formatNumber(value: number): string {
  const text = Number.isInteger(value) && Math.abs(value) < 1e9 ? String(value) : String(Number(value.toPrecision(4)));
  return withMinus(text);
}
