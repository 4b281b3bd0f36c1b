/** Writes a tree as a person would: like terms together, common factors outside, one fraction bar. For reading. */
import { add, call, children, isNumber, isValue, type Node, negate, number } from "./node.ts";
import { isSum, sumNode, termNode } from "./tidyNodes.ts";
import { simplified, unturned } from "./tidyRules.ts";
import {
  collected,
  type Factor,
  isBare,
  numberTerm,
  powerTerm,
  shared,
  type Term,
  times,
  toPower,
} from "./tidyTerms.ts";

/**
 * A tree with the same value wherever no logarithm is at its floor and nothing is divided by 0, as short as a few rules make it.
 *
 * Sums and named parts stay as they are. What only derivatives have is written with what readers know: `slope(x)` as 1/x,
 * `tame(x, n)` as xⁿ.
 */
export function tidy(node: Node): Node {
  if (isNumber(node)) return node;
  const known = done.get(node);
  if (known) return known;
  const term = condensed(termsOf(node));
  const result = term === null ? number(0) : termNode(term);
  done.set(node, result);
  return result;
}

const done = new WeakMap<Node, Node>();

/** How much a reader has to read: names, numbers, parts; a sum weighs a little more. */
export function weight(node: Node): number {
  if (node.kind === "reduce") return 1.5;
  if (node.kind === "part") return node.name.startsWith("s:") ? 2.5 : 1;
  if (node.kind === "name" || node.kind === "number") return 1;
  return children(node).reduce((total, child) => total + weight(child), 0);
}

function termsOf(node: Node): readonly Term[] {
  switch (node.kind) {
    case "number":
      return node.value === 0 ? [] : [numberTerm(node.value)];
    case "name":
    case "part":
    case "reduce":
      return [powerTerm(node, number(1))];
    case "negate":
      return termsOf(node.operand).map(negated);
    case "call":
      return callTerms(node.callee, node.args);
    case "binary":
      return binaryTerms(node.operator, node.left, node.right);
  }
}

function negated(term: Term): Term {
  return { ...term, coefficient: -term.coefficient };
}

function binaryTerms(operator: string, left: Node, right: Node): readonly Term[] {
  switch (operator) {
    case "+":
      return collected([...termsOf(left), ...termsOf(right)]);
    case "-":
      if (isValue(left, 1) && right.kind === "call" && right.callee === "step")
        return [notPositive(right.args[0] as Node)];
      return collected([...termsOf(left), ...termsOf(right).map(negated)]);
    case "*":
      return product(condensed(termsOf(left)), condensed(termsOf(right)));
    case "/":
      return product(condensed(termsOf(left)), raised(right, number(-1)));
    default:
      return product(numberTerm(1), raised(left, unturned(tidy(right))));
  }
}

/** 1 − [x > 0] is [−x ≥ 0]. */
function notPositive(x: Node): Term {
  const condition = call("inside", tidy(negate(x)), number(0), number(Number.POSITIVE_INFINITY));
  return powerTerm(condition, number(1));
}

function callTerms(callee: Parameters<typeof call>[0], args: readonly Node[]): readonly Term[] {
  const [x, n] = args as readonly [Node, Node];
  if (callee === "slope") return product(numberTerm(1), raised(x, number(-1)));
  if (callee === "tame") return product(numberTerm(1), raised(x, unturned(tidy(n))));
  if (callee === "sqrt") return product(numberTerm(1), raised(x, number(0.5)));
  const tidied = args.map(tidy);
  return [powerTerm(call(callee, ...(callee === "step" ? tidied.map(unturned) : tidied)), number(1))];
}

function sumOfExponents(a: Node, b: Node): Node {
  return unturned(tidy(add(a, b)));
}

function product(a: Term | null, b: Term | null): readonly Term[] {
  if (a === null || b === null) return [];
  const term = simplified(times(a, b, sumOfExponents), tidy);
  return [cancelled(term)];
}

/** (√x·a + b)/x is a/√x + b/x: roots of what a sum is divided by leave it. */
function cancelled(term: Term): Term {
  const below = [...term.factors].filter(([, { exponent }]) => isNumber(exponent) && exponent.value < 0);
  for (const [key, { base, exponent }] of term.factors) {
    if (!isSum(base) || !isValue(exponent, 1)) continue;
    const inner = termsOf(base);
    const under = below.find(([other]) => inner.some(({ factors }) => isRoot(factors.get(other))));
    if (!under || inner.length > 2) continue;
    const divisor = powerTerm(under[1].base, under[1].exponent);
    const { common, rest } = shared(inner.map((addend) => times(addend, divisor, sumOfExponents)));
    if (!common.factors.has(under[0])) continue;
    const others = new Map([...term.factors].filter(([other]) => other !== key && other !== under[0]));
    const outer = times({ ...term, factors: others }, common, sumOfExponents);
    return times(outer, powerTerm(sumNode(rest), number(1)), sumOfExponents);
  }
  return term;
}

function isRoot(factor: Factor | undefined): boolean {
  return factor !== undefined && isNumber(factor.exponent) && !Number.isInteger(factor.exponent.value);
}

/** base^exponent as one product; only whole powers, and any power of a single bare name, go into it. */
function raised(base: Node, exponent: Node): Term {
  const term = condensed(termsOf(base));
  if (term === null) return powerTerm(number(0), exponent);
  const single = isBare(term) && term.factors.size === 1;
  if (isNumber(exponent) && (Number.isInteger(exponent.value) || single)) return toPower(term, exponent.value);
  const [factor] = [...term.factors.values()] as [Factor];
  return powerTerm(single ? factor.base : termNode(term), exponent);
}

/** A sum as one product: what its terms share, times the rest, multiplied out where that is less to read; null for 0. */
function condensed(terms: readonly Term[]): Term | null {
  const direct = pulled(collected(terms), grouped);
  const spread = collected(terms.flatMap(multipliedOut));
  if (direct === null || spread.length > terms.length) return direct;
  const other = pulled(spread, (same) => same);
  if (other === null) return null;
  return weight(termNode(other)) < weight(termNode(direct)) ? other : direct;
}

function pulled(terms: readonly Term[], group: (terms: readonly Term[]) => readonly Term[]): Term | null {
  const [only] = terms;
  if (only === undefined) return null;
  if (terms.length === 1) return only;
  const { common, rest } = shared(terms);
  if (common.factors.size === 0 && common.coefficient === 1) return oriented(group(terms));
  const inner = condensed(rest.flatMap(opened));
  return inner && times(common, inner, sumOfExponents);
}

/** a·x + b·x + c as (a + b)·x + c, where that is less to read. */
function grouped(terms: readonly Term[]): readonly Term[] {
  if (terms.length < 3 || terms.length > 8) return terms;
  for (const key of new Set(terms.flatMap(({ factors }) => [...factors.keys()]))) {
    const members = terms.filter(({ factors }) => factors.has(key));
    if (members.length < 2 || members.length === terms.length) continue;
    const group = condensed(members);
    const others = terms.filter((term) => !members.includes(term));
    const together = group === null ? others : [group, ...others];
    if (weight(sumNode(together)) < weight(sumNode(terms))) return grouped(together);
  }
  return terms;
}

/** A sum that stands in a sum needs no brackets. */
function opened(term: Term): readonly Term[] {
  const [factor, ...more] = term.factors.values();
  if (!factor || more.length > 0 || Math.abs(term.coefficient) !== 1) return [term];
  if (!isSum(factor.base) || !isValue(factor.exponent, 1)) return [term];
  return termsOf(factor.base).map((inner) => (term.coefficient < 0 ? negated(inner) : inner));
}

/** x − 1 as −(1 − x), so that the same factor looks the same everywhere. */
function oriented(terms: readonly Term[]): Term {
  const [a, b] = terms as readonly [Term, Term];
  const numberAt = terms.length === 2 ? [a, b].findIndex(({ factors }) => factors.size === 0) : -1;
  const other = numberAt === 0 ? b : a;
  const turn = numberAt >= 0 && (terms[numberAt]?.coefficient ?? 0) < 0 && other.coefficient > 0;
  const sum = powerTerm(sumNode(turn ? terms.map(negated) : terms), number(1));
  return turn ? negated(sum) : sum;
}

function multipliedOut(term: Term): readonly Term[] {
  const factors = [...term.factors];
  const sum = factors.find(([, { base, exponent }]) => isSum(base) && isValue(exponent, 1));
  const overSum = factors.some(([, { base, exponent }]) => isSum(base) && isNumber(exponent) && exponent.value < 0);
  if (!sum || overSum) return [term];
  const [key, { base }] = sum;
  const rest: Term = { ...term, factors: new Map([...term.factors].filter(([other]) => other !== key)) };
  const inner = termsOf(base).map((addend) => times(rest, addend, sumOfExponents));
  return inner.length > 12 ? [term] : inner.flatMap(multipliedOut);
}
