/** Numbers as people type them, and as fields show them; nothing here knows a language. */

/**
 * Reads a number as typed: signs, point or decimal comma, exponents, full-width digits.
 *
 * @param text what stands in the field
 * @returns null where it is no finite number
 */
export function parseNumber(text: string): number | null {
  const plain = text
    .normalize("NFKC")
    .replace(/[−–]/g, "-")
    .replace(/\s/g, "")
    .replace(/^([+-]?\d*),(\d+)$/, "$1.$2");
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

/**
 * A number for an editable field: with the decimals of its step where these are few and say it exactly, else in full.
 *
 * @param step the control's step, > 0
 */
export function fieldText(value: number, step: number): string {
  const decimals = Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
  if (decimals > 2) return String(value);
  const rounded = value.toFixed(decimals);
  return Math.abs(Number(rounded) - value) < 1e-9 * Math.max(step, Math.abs(value)) ? rounded : String(value);
}

/** The nearest multiple of a step counted from `min`, without binary dust, inside [min, max]. */
export function snap(value: number, min: number, max: number, step: number): number {
  const steps = Math.round((value - min) / step);
  const snapped = Number((min + steps * step).toPrecision(12));
  return Math.max(min, Math.min(max, snapped));
}
