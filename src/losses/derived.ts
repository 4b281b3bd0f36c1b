/** Variables of curves that move several parameters of a loss at once. */

export interface DerivedVariable {
  readonly loss: string;
  /** The parameter whose value the variable is. */
  readonly param: string;
  readonly from: number;
  readonly to: number;
  /** All parameters that move. @param x in [from, to] */
  readonly params: (x: number) => Readonly<Record<string, number>>;
}

/** α from 0 to 1 with β = 1 − α: one dial for the balance of false positives and misses. */
function balance(loss: string): DerivedVariable {
  const params = (x: number) => ({ alpha: x, beta: Number((1 - x).toPrecision(12)) });
  return { loss, param: "alpha", from: 0, to: 1, params };
}

const derived: Readonly<Record<string, DerivedVariable>> = {
  "tversky.balance": balance("tversky"),
  "focal-tversky.balance": balance("focal-tversky"),
};

export const derivedVariables: readonly string[] = Object.keys(derived);

/** What such a variable moves; undefined for ids of others. */
export function derivedById(id: string): DerivedVariable | undefined {
  return Object.hasOwn(derived, id) ? derived[id] : undefined;
}
