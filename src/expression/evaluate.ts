/** Evaluates a tree at one point in float64. */
import type { CallNode, Node, Operator, ReduceNode } from "./node.ts";

/** Where a name's value comes from; `reduce` gives the value of a sum or mean. */
export interface Scope {
  readonly name: (name: string) => number;
  readonly reduce?: (node: ReduceNode) => number;
}

/**
 * The value of a tree.
 *
 * `log` is floored at −100, `0^0` is 1, division by zero gives NaN or ±∞ as in IEEE 754.
 * @param node tree
 * @param scope values of its names
 * @throws RangeError where a name has no value or a sum has no scope
 */
export function evaluate(node: Node, scope: Scope): number {
  switch (node.kind) {
    case "number":
      return node.value;
    case "name":
      return scope.name(node.name);
    case "negate":
      return -evaluate(node.operand, scope);
    case "binary":
      return applyOperator(node.operator, evaluate(node.left, scope), evaluate(node.right, scope));
    case "call":
      return applyFunction(
        node.callee,
        node.args.map((arg) => evaluate(arg, scope)),
      );
    case "reduce":
      if (!scope.reduce) throw new RangeError(`no value for a ${node.over}`);
      return scope.reduce(node);
    case "part":
      return evaluate(node.body, scope);
  }
}

/** A scope over a plain record. */
export function scopeOf(values: Readonly<Record<string, number>>): Scope {
  return {
    name: (name) => {
      const value = values[name];
      if (value === undefined) throw new RangeError(`no value for ${name}`);
      return value;
    },
  };
}

function applyOperator(operator: Operator, a: number, b: number): number {
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return a / b;
    case "^":
      return a ** b;
  }
}

/** The functions of the language and of its derivatives, at one point. */
export function applyFunction(callee: CallNode["callee"], args: readonly number[]): number {
  const [x = Number.NaN, y = Number.NaN, z = Number.NaN] = args;
  switch (callee) {
    case "log":
      return flooredLog(x);
    case "exp":
      return Math.exp(x);
    case "sqrt":
      return Math.sqrt(x);
    case "abs":
      return Math.abs(x);
    case "cosh":
      return Math.cosh(x);
    case "tanh":
      return Math.tanh(x);
    case "sinh":
      return Math.sinh(x);
    case "min":
      return Math.min(x, y);
    case "max":
      return Math.max(x, y);
    case "step":
      return Number.isNaN(x) ? x : x > 0 ? 1 : 0;
    case "sign":
      return Math.sign(x);
    case "clip":
      return Math.min(Math.max(x, y), z);
    case "inside":
      return x >= y && x <= z ? 1 : 0;
    case "slope":
      return flooredSlope(x);
    case "growth":
      return growth(x, y, z);
    case "tame":
      return tame(x, y);
    case "log1p":
      return Math.log1p(x);
  }
}

/** The natural logarithm, never below −100 (as in PyTorch's binary cross-entropy); NaN below 0. */
export function flooredLog(x: number): number {
  return x === 0 ? -100 : Math.max(Math.log(x), -100);
}

const logFloor = Math.exp(-100);

/** The derivative of `flooredLog`: 1/x, and 0 where the floor holds it flat. */
export function flooredSlope(x: number): number {
  return x > logFloor ? 1 / x : x >= 0 ? 0 : Number.NaN;
}

/** (a + d)^n − a^n without cancellation for small d. Where d takes all of a away, what rounding leaves is 0. */
export function growth(a: number, d: number, n: number): number {
  if (n === 1) return d;
  const left = Math.abs(a + d) <= 1e-14 * a ? 0 : a + d;
  if (!(a > 0) || !(left > 0)) return left ** n - a ** n;
  return a ** n * Math.expm1(n * Math.log1p(d / a));
}

/** x^n, with 0 instead of ∞ at x = 0 for negative n. */
export function tame(x: number, n: number): number {
  return x === 0 && n < 0 ? 0 : x ** n;
}
