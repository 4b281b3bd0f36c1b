/** The formula of a loss as its textbook has it: all parameters at their defaults. */
import { formulaTex } from "#expression/tex.ts";
import type { LossDefinition } from "./define.ts";

/** TeX of one loss. */
export function textbookFormula({ expression, parameters, parts = {} }: LossDefinition): string {
  const values = Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, parameter.default]));
  return formulaTex(expression, { parameters, parts, values });
}
