/** How much a function of sums changes when its sums change a little, written so that float32 does not cancel it away. */
import {
  add,
  call,
  divide,
  isNumber,
  isValue,
  keyOf,
  multiply,
  type Node,
  name,
  namesIn,
  negate,
  number,
  power,
  subtract,
} from "./node.ts";

/**
 * F(S) − F(S − D): what a pixel with increments D adds to F.
 * @param outer F over sums and parameters
 * @param changes D by sum name, per-pixel trees
 * @returns a per-pixel tree, and the values at S that it needs as scalars
 */
export function difference(
  outer: Node,
  changes: ReadonlyMap<string, Node>,
): { body: Node; scalars: ReadonlyMap<string, Node> } {
  const scalars = new Map<string, Node>();
  const titles = new Map<string, string>();
  const valueAt = (node: Node): Node => {
    if (node.kind === "number") return node;
    const key = keyOf(node);
    const title = titles.get(key) ?? `v${titles.size}`;
    titles.set(key, title);
    scalars.set(title, node);
    return name(title);
  };
  const delta = (node: Node): Node => {
    if (![...namesIn(node)].some((text) => changes.has(text))) return number(0);
    const linear = linearDelta(node, changes);
    if (linear) return combination(linear);
    switch (node.kind) {
      case "name":
        return negate(changes.get(node.name) as Node);
      case "part":
        return delta(node.body);
      case "negate":
        return negate(delta(node.operand));
      case "binary":
        return binaryDelta(node.operator, node.left, node.right);
      case "call": {
        const moved = node.args.map((arg) => add(valueAt(arg), delta(arg)));
        if (node.callee === "log" && node.args[0]) {
          return call("log1p", divide(delta(node.args[0]), valueAt(node.args[0])));
        }
        return subtract(call(node.callee, ...moved), valueAt(node));
      }
      default:
        return number(0);
    }
  };
  const binaryDelta = (operator: "+" | "-" | "*" | "/" | "^", a: Node, b: Node): Node => {
    const da = delta(a);
    const db = delta(b);
    switch (operator) {
      case "+":
        return add(da, db);
      case "-":
        return subtract(da, db);
      case "*":
        if (isValue(da, 0)) return multiply(valueAt(a), db);
        if (isValue(db, 0)) return multiply(da, valueAt(b));
        return add(add(multiply(da, valueAt(b)), multiply(valueAt(a), db)), multiply(da, db));
      case "/":
        if (isValue(db, 0)) return divide(da, valueAt(b));
        return divide(subtract(da, multiply(valueAt(divide(a, b)), db)), add(valueAt(b), db));
      case "^":
        if (isValue(db, 0)) return call("growth", valueAt(a), da, valueAt(b));
        return subtract(power(add(valueAt(a), da), add(valueAt(b), db)), valueAt(power(a, b)));
    }
  };
  return { body: negate(delta(outer)), scalars };
}

/** Increments by the key of their tree, with numeric weights. */
type Combination = Map<string, { readonly weight: number; readonly node: Node }>;

/** The change of a tree that is linear in the sums with numeric weights, like increments collected; null for any other. */
function linearDelta(node: Node, changes: ReadonlyMap<string, Node>): Combination | null {
  switch (node.kind) {
    case "number":
      return new Map();
    case "name": {
      const change = changes.get(node.name);
      if (!change) return new Map();
      const [weight, base] = change.kind === "negate" ? [1, change.operand] : [-1, change];
      return new Map([[keyOf(base), { weight, node: base }]]);
    }
    case "part":
      return linearDelta(node.body, changes);
    case "negate":
      return weigh(linearDelta(node.operand, changes), -1);
    case "binary": {
      const left = linearDelta(node.left, changes);
      const right = linearDelta(node.right, changes);
      if (!left || !right) return null;
      if (node.operator === "+") return together(left, right);
      if (node.operator === "-") return together(left, weigh(right, -1));
      if (left.size === 0 && right.size === 0) return new Map();
      if (node.operator === "*" && isNumber(node.left)) return weigh(right, node.left.value);
      if (node.operator === "*" && isNumber(node.right)) return weigh(left, node.right.value);
      return null;
    }
    default:
      return [...namesIn(node)].some((text) => changes.has(text)) ? null : new Map();
  }
}

function weigh(terms: Combination | null, by: number): Combination | null {
  return terms && new Map([...terms].map(([key, { weight, node }]) => [key, { weight: weight * by, node }]));
}

function together(a: Combination, b: Combination | null): Combination {
  const sum = new Map(a);
  for (const [key, { weight, node }] of b ?? []) sum.set(key, { weight: weight + (sum.get(key)?.weight ?? 0), node });
  return sum;
}

function combination(terms: Combination): Node {
  return [...terms.values()].reduce<Node>(
    (total, { weight, node }) => add(total, multiply(number(weight), node)),
    number(0),
  );
}
