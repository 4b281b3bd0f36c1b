/** 1 − x written from the exact complement `o` of p, so that float32 loses nothing next to 0 and 1. For the shaders. */
import { call, isNumber, isValue, keyOf, mapChildren, type Node, name, number, subtract } from "./node.ts";

/** Name of 1 − p in rewritten trees. */
export const complementName = "o";

/** The tree with every 1 − x rewritten whose complement is known: 1 − p becomes `o`, named parts are written out. */
export function withComplements(node: Node): Node {
  if (node.kind === "part") return withComplements(node.body);
  if (node.kind === "binary" && node.operator === "-" && isValue(node.left, 1)) {
    const complement = complementOf(withComplements(node.right));
    if (complement) return complement;
  }
  return mapChildren(node, withComplements);
}

/**
 * 1 − x of a rewritten tree, without subtracting: for p, `o`, and what moves them into bounds c and 1 − c.
 *
 * Where c > ½ the bounds cross, and clip gives the upper one: its complement is then the *lower* bound, so it is no clip of
 * 1 − x to the same bounds but max(min(1 − x, 1 − c), c).
 * @returns null where no exact complement is known
 */
export function complementOf(node: Node): Node | null {
  if (node.kind === "name" && node.name === "p") return name(complementName);
  if (node.kind === "name" && node.name === complementName) return name("p");
  if (node.kind !== "call") return null;
  if (node.callee === "clip") {
    const [x, low, high] = node.args as [Node, Node, Node];
    const inner = areMirrored(low, high) ? complementOf(x) : null;
    return inner && call("max", call("min", inner, high), low);
  }
  const [least, low] = node.args;
  if (node.callee !== "max" || !least || !low || least.kind !== "call" || least.callee !== "min") return null;
  const [x, high] = least.args as [Node, Node];
  const inner = areMirrored(low, high) ? complementOf(x) : null;
  return inner && call("clip", inner, low, high);
}

/** Whether high is 1 − low. */
function areMirrored(low: Node, high: Node): boolean {
  if (isNumber(low) && isNumber(high)) return Math.abs(low.value + high.value - 1) < 1e-15;
  return keyOf(high) === keyOf(subtract(number(1), low));
}
