/** Terms and sums as trees again, in the order in which people write factors. */
import { pixelNames } from "./names.ts";
import {
  add,
  binary,
  call,
  children,
  divide,
  isNumber,
  isValue,
  keyOf,
  multiply,
  type Node,
  name,
  negate,
  number,
  power,
  subtract,
} from "./node.ts";
import type { Factor, Term } from "./tidyTerms.ts";

export function isSum(node: Node): boolean {
  return node.kind === "binary" && (node.operator === "+" || node.operator === "-");
}

/** A sum begins with a term without a sign, where there is one. */
export function sumNode(terms: readonly Term[]): Node {
  const first = terms.findIndex(({ coefficient }) => coefficient > 0);
  const ordered =
    first <= 0 ? terms : [...terms.slice(first, first + 1), ...terms.slice(0, first), ...terms.slice(first + 1)];
  return ordered.reduce<Node>((sum, term, index) => {
    if (index === 0) return termNode(term);
    if (term.coefficient > 0) return add(sum, termNode(term));
    return subtract(sum, termNode({ ...term, coefficient: -term.coefficient }));
  }, number(0));
}

/** A product: its sign, 1/N and what is a plain factor of it in front, then one fraction or none. */
export function termNode(given: Term): Node {
  const term = given.coefficient < 0 ? turned(given) : given;
  const { coefficient, factors } = term;
  const size = Math.abs(coefficient);
  const whole =
    size < 1 && size > 0.001 && Math.abs(Math.round(1 / size) * size - 1) < 1e-12 ? Math.round(1 / size) : 1;
  const lead = whole === 1 ? [number(size)] : [];
  const down = whole === 1 ? [] : [number(whole)];
  const body = inFront(term) ? averaged([...factors], lead, down) : fraction([...factors.values()], lead, down);
  return coefficient < 0 ? negate(body) : body;
}

const pixelCount = keyOf(name("N"));

function inFront({ factors }: Term): boolean {
  const factor = factors.get(pixelCount);
  return factor !== undefined && isBelow(factor);
}

/** c/N in front, with the parameters above it. */
function averaged(factors: readonly (readonly [string, Factor])[], lead: readonly Node[], down: readonly Node[]): Node {
  const count = factors.filter(([key]) => key === pixelCount).map(([, factor]) => factor);
  const others = factors.filter(([key]) => key !== pixelCount).map(([, factor]) => factor);
  const plain = others.filter((factor) => !isBelow(factor) && rank(factor) === 1);
  const rest = others.filter((factor) => !plain.includes(factor));
  const front = divide(joined([...lead, ...plain.map(powerNode)]), joined([...down, ...count.map(inverted)]));
  return multiply(front, fraction(rest, [], []));
}

/** −x·(a − b) as x·(b − a), and −sgn(a − b) as sgn(b − a). */
function turned(term: Term): Term {
  for (const [key, { base, exponent }] of term.factors) {
    const [x = base] = base.kind === "call" && base.callee === "sign" ? base.args : [];
    if (x.kind !== "binary" || x.operator !== "-" || !isValue(exponent, 1)) continue;
    if (isSum(x.left) || isNumber(x.left) || isNumber(x.right)) continue;
    const other = subtract(x.right, x.left);
    const factors = new Map(term.factors);
    factors.set(key, { base: x === base ? other : call("sign", other), exponent });
    return { coefficient: -term.coefficient, factors };
  }
  return term;
}

/** One fraction; what is a fraction itself, a derivative or a condition stands beside it rather than above it. */
function fraction(factors: readonly Factor[], lead: readonly Node[], down: readonly Node[]): Node {
  const above = ordered(factors.filter((factor) => !isBelow(factor)));
  const under = [...down, ...factors.filter(isBelow).map(inverted)];
  if (under.length === 0) return joined([...lead, ...above.map(powerNode)]);
  const beside = above.filter((factor) => rank(factor) >= 3 || hasFraction(factor.base));
  const top = above.filter((factor) => !beside.includes(factor));
  const bar = binary("/", joined([...lead, ...top.map(powerNode)]), joined(under));
  return beside.length === 0 ? bar : multiply(bar, joined(beside.map(powerNode)));
}

function hasFraction(node: Node): boolean {
  if (node.kind === "part") return isSlope(node);
  if (node.kind === "reduce") return false;
  return (node.kind === "binary" && node.operator === "/") || children(node).some(hasFraction);
}

function isSlope(node: Node): boolean {
  return node.kind === "part" && node.name.startsWith("d:");
}

function isBelow({ exponent }: Factor): boolean {
  return (isNumber(exponent) && exponent.value < 0) || exponent.kind === "negate";
}

function inverted({ base, exponent }: Factor): Node {
  return powerNode({ base, exponent: negate(exponent) });
}

function joined(nodes: readonly Node[]): Node {
  return nodes.reduce<Node>(multiply, number(1));
}

/** Parameters before what varies, then derivatives, sums of terms; what has no end of its own (log x, Σ) and conditions last. */
function ordered(factors: readonly Factor[]): Factor[] {
  return [...factors].sort((a, b) => rank(a) - rank(b));
}

function rank({ base }: Factor): number {
  if (base.kind === "reduce") return 2.9;
  if (base.kind === "call")
    return base.callee === "inside" || base.callee === "step" ? 6 : base.callee === "sqrt" ? 2 : 2.8;
  if (isSlope(base)) return 3;
  if (isSum(base)) return isConstant(base) ? 1.5 : 2.7;
  return base.kind === "name" && isConstant(base) ? 1 : 2;
}

/** Made of parameters and numbers only. */
function isConstant(node: Node): boolean {
  if (node.kind === "name") return !pixelNames.has(node.name);
  if (node.kind === "part" || node.kind === "reduce") return false;
  return children(node).every(isConstant);
}

function powerNode({ base, exponent }: Factor): Node {
  if (isValue(exponent, 0.5)) return call("sqrt", base);
  if (isNumber(exponent) && exponent.value > 0 && exponent.value < 3 && Number.isInteger(exponent.value - 0.5))
    return multiply(power(base, number(exponent.value - 0.5)), call("sqrt", base));
  return power(base, exponent);
}
