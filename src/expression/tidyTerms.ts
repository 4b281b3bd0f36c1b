/** Sums as lists of products of powers, in which like terms are collected and what is common stands outside. */
import { isNumber, isValue, keyOf, type Node, negate, number, subtract } from "./node.ts";

/** base^exponent. */
export interface Factor {
  readonly base: Node;
  readonly exponent: Node;
}

/** A number times powers, by the keys of their bases. */
export interface Term {
  readonly coefficient: number;
  readonly factors: ReadonlyMap<string, Factor>;
}

const one: Term = { coefficient: 1, factors: new Map() };

export function numberTerm(coefficient: number): Term {
  return { coefficient, factors: new Map() };
}

export function powerTerm(base: Node, exponent: Node): Term {
  return isValue(exponent, 0) ? one : { coefficient: 1, factors: new Map([[keyOf(base), { base, exponent }]]) };
}

/** Whether nothing in it is raised, inverted or multiplied by a number. */
export function isBare({ coefficient, factors }: Term): boolean {
  return coefficient === 1 && [...factors.values()].every(({ exponent }) => isValue(exponent, 1));
}

/** @param sum adds exponents */
export function times(a: Term, b: Term, sum: (a: Node, b: Node) => Node): Term {
  const factors = new Map(a.factors);
  for (const [key, factor] of b.factors) {
    const known = factors.get(key);
    const exponent = known ? sum(known.exponent, factor.exponent) : factor.exponent;
    // A named part is shown rather than what it stands for.
    const base = known?.base.kind === "part" ? known.base : factor.base;
    if (isValue(exponent, 0)) factors.delete(key);
    else factors.set(key, { base, exponent });
  }
  return { coefficient: a.coefficient * b.coefficient, factors };
}

/** The term to a whole power, or any term of bare powers to a number's. */
export function toPower({ coefficient, factors }: Term, n: number): Term {
  const powers = [...factors].map(
    ([key, { base, exponent }]) => [key, { base, exponent: scaledExponent(exponent, n) }] as const,
  );
  return { coefficient: coefficient ** n, factors: new Map(powers) };
}

function scaledExponent(exponent: Node, n: number): Node {
  if (isNumber(exponent)) return number(exponent.value * n);
  return n === -1 ? negate(exponent) : { kind: "binary", operator: "*", left: number(n), right: exponent };
}

function signature({ factors }: Term): string {
  const parts = [...factors].map(([key, { exponent }]) => `${key}^${keyOf(exponent)}`);
  return parts.sort().join(" ");
}

/** Terms that differ in their number only as one; those that cancel are gone. */
export function collected(terms: readonly Term[]): Term[] {
  const found = new Map<string, Term>();
  for (const term of terms) {
    const key = signature(term);
    const known = found.get(key);
    found.set(key, known ? { ...known, coefficient: known.coefficient + term.coefficient } : term);
  }
  return [...found.values()].filter(({ coefficient }) => Math.abs(coefficient) > 1e-15);
}

/** What all terms share, and the terms without it. */
export function shared(terms: readonly Term[]): { readonly common: Term; readonly rest: readonly Term[] } {
  const [first] = terms;
  if (!first || terms.length < 2) return { common: one, rest: terms };
  const factors = [...first.factors].flatMap(([key, factor]) => {
    const exponent = sharedExponent(terms.map((term) => term.factors.get(key)?.exponent));
    return exponent === null ? [] : [[key, { ...factor, exponent }] as const];
  });
  const common: Term = { coefficient: sharedNumber(terms), factors: new Map(factors) };
  const inverse = toPower(common, -1);
  const without = (term: Term): Term => times(term, inverse, (a, b) => subtractExponents(a, b));
  return { common, rest: terms.map(without) };
}

/** Adds an exponent and a negated one that is a number or the same. */
function subtractExponents(a: Node, negated: Node): Node {
  if (isNumber(a) && isNumber(negated)) return number(a.value + negated.value);
  return keyOf(a) === keyOf(negate(negated)) ? number(0) : subtract(a, negate(negated));
}

/** Of numbers of one sign the one nearest to 0; anything else only where all are the same. */
function sharedExponent(exponents: readonly (Node | undefined)[]): Node | null {
  const [first] = exponents;
  if (!first) return null;
  const numbers = exponents.map((exponent) => (exponent && isNumber(exponent) ? exponent.value : null));
  if (numbers.every((value) => value !== null && value > 0)) return number(Math.min(...(numbers as number[])));
  if (numbers.every((value) => value !== null && value < 0)) return number(Math.max(...(numbers as number[])));
  return exponents.every((exponent) => exponent && keyOf(exponent) === keyOf(first)) ? first : null;
}

/** The number that all coefficients share but for their sign: their size where it is one, a whole divisor, else 1. */
function sharedNumber(terms: readonly Term[]): number {
  const sizes = terms.map(({ coefficient }) => Math.abs(coefficient));
  const [first = 1] = sizes;
  const sign = terms.every(({ coefficient }) => coefficient < 0) ? -1 : 1;
  if (sizes.every((size) => size === first)) return sign * first;
  return sizes.every((size) => Number.isInteger(size)) ? sign * sizes.reduce(divisor) : sign;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
