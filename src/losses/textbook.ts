/** The formula of every loss as its textbook has it: all parameters at their defaults. Run when the site is built. */
import { formulaTex } from "#expression/tex.ts";
import type { LossDefinition } from "./define.ts";
import { definitions } from "./definitions.ts";

/** TeX of one loss. */
function textbookFormula({ expression, parameters, parts = {} }: LossDefinition): string {
  const values = Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, parameter.default]));
  return formulaTex(expression, { parameters, parts, values });
}

/** TeX of all losses by id. */
export function textbookFormulas(): Record<string, string> {
  return Object.fromEntries(definitions.map((loss) => [loss.id, textbookFormula(loss)]));
}
