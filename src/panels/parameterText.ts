/** A parameter's value as it is read beside its symbol. */
import { conventionTexts } from "#i18n/conventions.ts";
import { both, type LocalText } from "#i18n/locale.ts";
import type { Parameter } from "#losses/define.ts";
import { formatScientific, withMinus } from "#ui/format.ts";
import { symbolLine } from "./symbol.ts";

/**
 * A number with the digits that it has.
 *
 * @returns e.g. "0.3", "10⁻⁵", "5×10⁻⁶", "1.5×10⁻⁷", "−2"
 */
export function exactText(x: number): string {
  const size = Math.abs(x);
  if (size === 0 || (size >= 1e-3 && size < 1e6)) return withMinus(String(x));
  const mantissa = x.toExponential().split("e")[0] ?? "";
  const text = formatScientific(x, mantissa.split(".")[1]?.length ?? 0);
  return /^−?1×/.test(text) ? text.replace("1×", "") : text;
}

/** The value alone: a number, or yes or no for a switch. */
export function valueText({ domain }: Pick<Parameter, "domain">, value: number): LocalText {
  if (domain === "switch") return value === 1 ? conventionTexts.on : conventionTexts.off;
  const text = exactText(value);
  return both(text, text);
}

/** On one line of plain text: "α = 0.3", "zero for an empty truth: yes". */
export function parameterLine(parameter: Pick<Parameter, "domain" | "tex" | "name">, value: number): LocalText {
  const shown = valueText(parameter, value);
  if (parameter.domain === "switch")
    return both(`${parameter.name.en}: ${shown.en}`, `${parameter.name["zh-CN"]}：${shown["zh-CN"]}`);
  const line = `${symbolLine(parameter.tex)} = ${shown.en}`;
  return both(line, line);
}
