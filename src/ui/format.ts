/** Numbers as people read them: a real minus sign, tabular digits, powers of ten as superscripts, no NaN. */

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  "-": "⁻",
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
};

const HUGE = 1e6;

/** What stands where a number is still under way or does not apply. */
export const PENDING = "—";

/**
 * The value of a loss or metric: about four significant digits, of nearly constant width.
 *
 * @param x any number; ±∞ is shown as such. Undefined values are the caller's to name: NaN gives "—".
 * @returns e.g. "0.3971", "−0.0831", "12.346", "427.13", "1.2×10⁻⁵"; zero is "0.0000"
 */
export function formatValue(x: number): string {
  if (!Number.isFinite(x)) return formatInfinite(x);
  const size = Math.abs(x);
  if (size >= HUGE || (size > 0 && size < 0.00005)) return formatScientific(x);
  return withMinus(x.toFixed(decimalsFor(size)));
}

/**
 * A number as mantissa and power of ten.
 *
 * @param x a finite number
 * @param digits decimals of the mantissa
 * @returns e.g. "1.2×10⁻⁵"
 */
export function formatScientific(x: number, digits = 1): string {
  const [mantissa = "0", exponent = "0"] = x.toExponential(digits).split("e");
  const power = [...String(Number(exponent))].map((sign) => SUPERSCRIPTS[sign] ?? sign).join("");
  return `${withMinus(mantissa)}×10${power}`;
}

/**
 * A probability with two decimals, or with as many more as it takes not to call an unsure pixel certain.
 *
 * @param p in [0, 1]
 * @returns e.g. "0.80", "1.00", "0.997", "1.2×10⁻⁷"
 */
export function formatProbability(p: number): string {
  const two = p.toFixed(2);
  if (p === 0 || p === 1 || (two !== "0.00" && two !== "1.00")) return two;
  for (let decimals = 3; decimals <= 5; decimals++) {
    const text = p.toFixed(decimals);
    if (Number(text) !== 0 && Number(text) !== 1) return text;
  }
  return p < 0.5 ? formatScientific(p) : `1−${formatScientific(1 - p)}`;
}

/**
 * A share as percent: "13.4 %", "0.4 %", below a tenth of a percent with two digits.
 *
 * @param share in [0, 1]
 */
export function formatPercent(share: number): string {
  const percent = share * 100;
  if (percent === 0 || percent === 100) return `${percent} %`;
  return `${percent < 0.1 ? percent.toPrecision(2) : percent.toFixed(1)} %`;
}

/** A whole number with thin spaces between thousands from 10 000 on. */
export function formatCount(count: number): string {
  const digits = String(count);
  return digits.length < 5 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, "\u2009");
}

/** The hyphen of the language replaced by the minus of mathematics; a rounded −0 loses its sign. */
export function withMinus(digits: string): string {
  if (/^-0(\.0*)?$/.test(digits)) return digits.slice(1);
  return digits.replace("-", "−");
}

function decimalsFor(size: number): number {
  if (size < 9.99995) return 4;
  if (size < 99.9995) return 3;
  if (size < 999.995) return 2;
  return size < 9999.95 ? 1 : 0;
}

/** What is no finite number: ∞ with its sign, or a dash. */
export function formatInfinite(x: number): string {
  if (Number.isNaN(x)) return PENDING;
  return x > 0 ? "∞" : "−∞";
}
