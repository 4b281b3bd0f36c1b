/** From sums to numbers: the outer functions in float64. */
import type { CompiledLoss } from "#expression/compiled.ts";
import { evaluate, type Scope } from "#expression/evaluate.ts";
import type { Reason, Result } from "#losses/evaluation.ts";
import type { Scalars } from "./gpu.ts";

/** Finds the reason why a loss is not finite where its sums and parameters are what the scope says. */
export type WhyUndefined = (loss: CompiledLoss, scope: Scope) => Reason;

/** Values of sums and scalars by name. */
export function scopeOver(sums: Scalars, scalars: Scalars): Scope {
  return {
    name: (text) => {
      const value = scalars[text] ?? sums[text];
      if (value === undefined) throw new RangeError(`no value for ${text}`);
      return value;
    },
  };
}

/**
 * The loss as a number.
 * @param loss compiled
 * @param scope values of its sums and parameters
 * @param hasMap whether a map exists on the present grids
 * @param why the reason where it is not finite
 */
export function lossValue(
  loss: CompiledLoss,
  scope: Scope,
  hasMap: (map: string) => boolean,
  why: WhyUndefined = () => ({ code: "not-finite" }),
): Result {
  const missing = loss.maps.find((map) => !hasMap(map));
  if (missing !== undefined) return { reason: { code: "no-map", map: missing } };
  const value = evaluate(loss.outer, scope) + 0; // −0 is shown as 0
  return Number.isFinite(value) ? { value } : { reason: why(loss, scope) };
}
