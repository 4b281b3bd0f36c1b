/** A pixel's truth is 0 or 1: each body is written once for either, so that both share their logarithms and powers. */
import { isValue, keyOf, mapChildren, type Node, name, number, subtract } from "#expression/node.ts";
import { fold } from "#expression/simplify.ts";

const p = name("p");
const notP = subtract(number(1), p);

/**
 * A body where the truth is known, as a function of the probability given to the right class: p where g = 1, 1 − p
 * where g = 0. Written so, the two terms of a cross-entropy are one logarithm, not two.
 * @param body over p, g, maps and scalars, without sums
 * @returns a tree without `g`; its `p` means the probability of the right class
 */
export function givenTruth(body: Node, truth: 0 | 1): Node {
  if (body.kind === "part") return givenTruth(body.body, truth);
  if (body.kind === "name") {
    if (body.name === "g") return number(truth);
    return body.name === "p" && truth === 0 ? notP : body;
  }
  if (truth === 0 && isNotP(body)) return p;
  return fold(mapChildren(body, (child) => givenTruth(child, truth)));
}

function isNotP(node: Node): boolean {
  return node.kind === "binary" && node.operator === "-" && isValue(node.left, 1) && keyOf(node.right) === "p";
}
