/** Symbolic derivatives, and the product with p(1 − p) that turns a gradient in p into one in the logit. */
import {
  add,
  call,
  children,
  divide,
  isNumber,
  isValue,
  keyOf,
  multiply,
  type Node,
  namesIn,
  negate,
  number,
  type PartNode,
  power,
  type ReduceNode,
  subtract,
} from "./node.ts";

/** Says what the derivative of a sum or of a named part is; undefined for the usual: 0, and that of the part's body. */
export type SlopeOf = (node: ReduceNode | PartNode) => Node | undefined;

/**
 * The derivative of a tree with respect to a name.
 *
 * Kinks take the right-hand slope of the language: `step` is flat, `abs` has slope 0 at 0, `min` and `max` that of their second
 * argument on ties, `clip` slope 1 on both ends, the floored `log` slope 0 below its floor.
 * @param node a tree; sums in it count as constants unless `slopeOf` knows better
 * @param by the name
 */
export function differentiate(node: Node, by: string, slopeOf?: SlopeOf): Node {
  switch (node.kind) {
    case "number":
      return number(0);
    case "reduce":
      return slopeOf?.(node) ?? number(0);
    case "name":
      return number(node.name === by ? 1 : 0);
    case "part":
      return slopeOf?.(node) ?? differentiate(node.body, by, slopeOf);
    case "negate":
      return negate(differentiate(node.operand, by, slopeOf));
    case "binary":
      return binaryRule(node.operator, node.left, node.right, (inner) => differentiate(inner, by, slopeOf));
    case "call":
      if (!namesIn(node).has(by)) return number(0);
      return callRule(node.callee, node.args, (inner) => differentiate(inner, by, slopeOf));
  }
}

function binaryRule(operator: "+" | "-" | "*" | "/" | "^", a: Node, b: Node, slope: (node: Node) => Node): Node {
  const da = slope(a);
  const db = slope(b);
  switch (operator) {
    case "+":
      return add(da, db);
    case "-":
      return subtract(da, db);
    case "*":
      return add(multiply(da, b), multiply(a, db));
    case "/":
      if (isValue(db, 0)) return isValue(da, 0) ? number(0) : divide(da, b);
      return divide(subtract(multiply(da, b), multiply(a, db)), power(b, number(2)));
    case "^":
      return powerRule(a, b, da, db);
  }
}

function powerRule(a: Node, b: Node, da: Node, db: Node): Node {
  const byBase = isValue(da, 0) ? number(0) : multiply(multiply(b, slopePower(a, subtract(b, number(1)))), da);
  if (isValue(db, 0)) return byBase;
  return add(byBase, multiply(multiply(power(a, b), call("log", a)), db));
}

/** x^n for the slope of a power: tamed at 0 unless n is a number that needs no taming. */
function slopePower(x: Node, n: Node): Node {
  return isNumber(n) && n.value >= 0 ? power(x, n) : call("tame", x, n);
}

function callRule(callee: string, args: readonly Node[], slope: (node: Node) => Node): Node {
  const [x, y, z] = args as [Node, Node, Node];
  const dx = slope(x);
  switch (callee) {
    case "log":
      return multiply(dx, call("slope", x));
    case "exp":
      return multiply(dx, call("exp", x));
    case "sqrt":
      return multiply(multiply(number(0.5), dx), call("tame", x, number(-0.5)));
    case "abs":
      return multiply(dx, call("sign", x));
    case "cosh":
      return multiply(dx, call("sinh", x));
    case "sinh":
      return multiply(dx, call("cosh", x));
    case "tanh":
      return multiply(dx, subtract(number(1), power(call("tanh", x), number(2))));
    case "step":
    case "sign":
    case "inside":
      return number(0);
    case "min":
      return choose(call("step", subtract(y, x)), dx, slope(y));
    case "max":
      return choose(call("step", subtract(x, y)), dx, slope(y));
    case "clip":
      return add(
        multiply(call("inside", x, y, z), dx),
        add(multiply(call("step", subtract(y, x)), slope(y)), multiply(call("step", subtract(x, z)), slope(z))),
      );
    default:
      throw new RangeError(`${callee} is not differentiated`);
  }
}

function choose(indicator: Node, first: Node, second: Node): Node {
  return add(multiply(indicator, first), multiply(subtract(number(1), indicator), second));
}

/** A product as powers of bases, so that a factor can cancel. */
interface Factor {
  readonly base: Node;
  /** Exponent = symbol + constant. */
  readonly symbol: Node | null;
  readonly constant: number;
  /** slope: 1/x with the log's floor; tame: 0 at 0. */
  readonly form: "power" | "slope" | "tame";
}
type Term = readonly Factor[];

const mostTerms = 96;

/**
 * p(1 − p) times a tree, with p and 1 − p cancelled term by term, so that it is finite at p = 0 and p = 1 where the product is.
 *
 * The binary cross-entropy of a pixel gives p − g exactly.
 */
export function timesLogisticSlope(node: Node): Node {
  const p: Node = { kind: "name", name: "p" };
  const terms = expand(node);
  if (terms === null) return multiply(multiply(p, subtract(number(1), p)), node);
  const slope = [plain(p), plain(subtract(number(1), p))];
  return terms
    .map((term) => product(merge([...unclip(term), ...slope])))
    .reduce<Node>((total, term) => add(total, term), number(0));
}

function plain(base: Node): Factor {
  return { base, symbol: null, constant: 1, form: "power" };
}

/** A tree as a sum of products; null where that grows too large. */
function expand(node: Node): Term[] | null {
  if (node.kind === "part") return expand(node.body);
  if (node.kind === "negate") return scale(expand(node.operand), number(-1));
  if (node.kind === "binary") {
    if ((node.operator === "+" || node.operator === "-") && needsCancelling(node)) {
      const right = expand(node.right);
      return join(expand(node.left), node.operator === "+" ? right : scale(right, number(-1)));
    }
    if (node.operator === "*") return cross(expand(node.left), expand(node.right));
    if (node.operator === "/") return cross(expand(node.left), inverse(node.right));
    if (node.operator === "^" && !isNumber(node.left)) return [[powerFactor(node.left, node.right, "power")]];
  }
  if (node.kind === "call" && node.callee === "slope") {
    return [[{ base: node.args[0] as Node, symbol: null, constant: -1, form: "slope" }]];
  }
  if (node.kind === "call" && node.callee === "tame") {
    return [[powerFactor(node.args[0] as Node, node.args[1] as Node, "tame")]];
  }
  return isValue(node, 0) ? [] : [[plain(node)]];
}

/** Whether a tree has a factor that p or 1 − p may cancel; a plain sum such as 1 − g is better left whole. */
function needsCancelling(node: Node): boolean {
  if (node.kind === "call" && (node.callee === "slope" || node.callee === "tame" || node.callee === "inside"))
    return true;
  if (node.kind === "binary" && node.operator === "/" && !isNumber(node.right)) return true;
  return children(node).some(needsCancelling);
}

function inverse(node: Node): Term[] | null {
  const below = expand(node);
  const [only] = below ?? [];
  if (below?.length !== 1 || !only) return [[{ base: node, symbol: null, constant: -1, form: "power" }]];
  return [
    only.map((factor) => ({
      ...factor,
      symbol: factor.symbol && negate(factor.symbol),
      constant: -factor.constant,
      form: "power",
    })),
  ];
}

function powerFactor(base: Node, exponent: Node, form: Factor["form"]): Factor {
  if (isNumber(exponent)) return { base, symbol: null, constant: exponent.value, form };
  if (
    exponent.kind === "binary" &&
    (exponent.operator === "-" || exponent.operator === "+") &&
    isNumber(exponent.right)
  ) {
    const sign = exponent.operator === "-" ? -1 : 1;
    return { base, symbol: exponent.left, constant: sign * exponent.right.value, form };
  }
  return { base, symbol: exponent, constant: 0, form };
}

function scale(terms: Term[] | null, by: Node): Term[] | null {
  return terms?.map((term) => [plain(by), ...term]) ?? null;
}

function join(a: Term[] | null, b: Term[] | null): Term[] | null {
  return a && b && a.length + b.length <= mostTerms ? [...a, ...b] : null;
}

function cross(a: Term[] | null, b: Term[] | null): Term[] | null {
  if (!a || !b || a.length * b.length > mostTerms) return null;
  return a.flatMap((left) => b.map((right) => [...left, ...right]));
}

/** Where a term is switched on by inside(x, low, high), clip(x, low, high) is x in its other factors. */
function unclip(term: Term): Term {
  let result = term;
  for (const { base } of term) {
    if (base.kind !== "call" || base.callee !== "inside") continue;
    const clipped = keyOf(call("clip", ...base.args));
    const replacement = base.args[0] as Node;
    result = result.map((factor) => ({ ...factor, base: replaceKey(factor.base, clipped, replacement) }));
  }
  return result;
}

function replaceKey(node: Node, key: string, replacement: Node): Node {
  if (keyOf(node) === key) return replacement;
  if (node.kind === "call") return call(node.callee, ...node.args.map((arg) => replaceKey(arg, key, replacement)));
  if (node.kind === "negate") return negate(replaceKey(node.operand, key, replacement));
  if (node.kind === "part") return replaceKey(node.body, key, replacement);
  if (node.kind !== "binary") return node;
  return { ...node, left: replaceKey(node.left, key, replacement), right: replaceKey(node.right, key, replacement) };
}

function merge(term: Term): Factor[] {
  const merged = new Map<string, Factor>();
  for (const factor of term) {
    const key = keyOf(factor.base);
    const known = merged.get(key);
    merged.set(key, known ? combineFactors(known, factor) : factor);
  }
  return [...merged.values()];
}

function combineFactors(a: Factor, b: Factor): Factor {
  const symbol = a.symbol && b.symbol ? add(a.symbol, b.symbol) : (a.symbol ?? b.symbol);
  const constant = a.constant + b.constant;
  const form = a.form === b.form ? a.form : a.form === "slope" || b.form === "slope" ? "slope" : "tame";
  return { base: a.base, symbol, constant, form };
}

function product(factors: readonly Factor[]): Node {
  return factors.map(factorNode).reduce<Node>((total, factor) => multiply(total, factor), number(1));
}

function factorNode({ base, symbol, constant, form }: Factor): Node {
  if (form === "slope" && symbol === null && constant === -1) return call("slope", base);
  const exponent = symbol === null ? number(constant) : add(symbol, number(constant));
  return constant >= 0 || form === "power" ? power(base, exponent) : call("tame", base, exponent);
}
