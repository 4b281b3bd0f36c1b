/** Which values a parameter may have. */
import type { ParameterCore } from "./define.ts";

/** Owner and name of a parameter, of a variable such as `tversky.alpha`. */
export function variableParts(variable: string): readonly [owner: string, param: string] {
  const dot = variable.indexOf(".");
  return [variable.slice(0, dot), variable.slice(dot + 1)];
}

/** Whether a value is legal for a parameter in a scene; its slider may show less. */
export function inDomain({ domain }: Pick<ParameterCore, "domain">, value: number): boolean {
  if (!Number.isFinite(value)) return false;
  switch (domain) {
    case "weight":
      return value >= 0;
    case "share":
      return value >= 0 && value <= 1;
    case "exponent":
      return value > 0;
    case "count":
      return Number.isInteger(value) && value >= 1;
    case "switch":
      return value === 0 || value === 1;
    case "any":
      return true;
  }
}
