/** Substitutes names and folds what became constant; every rule keeps the value at every legal point. */
import { applyFunction } from "./evaluate.ts";
import { type CallNode, children, isNumber, isValue, keyOf, mapChildren, type Node, name, number } from "./node.ts";

/** The tree with named parts written out. */
export function writeOut(node: Node): Node {
  return node.kind === "part" ? writeOut(node.body) : mapChildren(node, writeOut);
}

/** The tree with names replaced where `replace` has something for them, folded again. */
export function substitute(node: Node, replace: (name: string) => Node | undefined): Node {
  if (node.kind === "name") return replace(node.name) ?? node;
  return fold(mapChildren(node, (child) => substitute(child, replace)));
}

/** The tree with names renamed. */
export function rename(node: Node, to: (name: string) => string): Node {
  if (node.kind === "name") return name(to(node.name));
  return mapChildren(node, (child) => rename(child, to));
}

/** One node with its constant calls and its clips to [0, 1] of a probability folded. */
export function fold(node: Node): Node {
  if (node.kind === "part" && isNumber(node.body)) return node.body;
  if (node.kind !== "call") return node;
  if (node.args.every((arg) => isNumber(arg))) return foldNumbers(node);
  return foldUnitClip(node);
}

function foldNumbers(node: CallNode): Node {
  const value = applyFunction(
    node.callee,
    node.args.map((arg) => (arg.kind === "number" ? arg.value : Number.NaN)),
  );
  return Number.isFinite(value) ? number(value) : node;
}

/** clip(p, 0, 1) is p, since a probability cannot leave [0, 1]; its slope there is 1, ends included. */
function foldUnitClip(node: CallNode): Node {
  const [x, low, high] = node.args;
  if (!x || !low || !high || !isValue(low, 0) || !isValue(high, 1) || !isProbability(x)) return node;
  if (node.callee === "clip") return x;
  if (node.callee === "inside") return number(1);
  return node;
}

function isProbability(node: Node): boolean {
  return keyOf(node) === "p" || keyOf(node) === "(1-p)";
}

/** Whether a tree varies from pixel to pixel (sums do not). */
export function isPixel(node: Node, pixels: ReadonlySet<string>): boolean {
  if (node.kind === "name") return pixels.has(node.name);
  if (node.kind === "reduce") return false;
  return children(node).some((child) => isPixel(child, pixels));
}

/** Whether a tree holds a sum or mean. */
export function hasReduce(node: Node): boolean {
  return node.kind === "reduce" || children(node).some(hasReduce);
}
