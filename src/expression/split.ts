/** Splits a loss into pixel sums S₁…Sₖ and the outer function F(S₁…Sₖ, parameters). */

import {
  add,
  divide,
  isNumber,
  isValue,
  mapChildren,
  multiply,
  type Node,
  name,
  negate,
  number,
  subtract,
} from "./node.ts";
import { print } from "./print.ts";
import { hasReduce, isPixel, writeOut } from "./simplify.ts";

/** The name of a pixel sum. */
function sumTitle(body: Node): string {
  return `sum(${print(body)})`;
}

export interface Split {
  /** F: uses the sums by name, parameters, `N`. */
  readonly outer: Node;
  /** Pixel bodies by the sum's name, e.g. `sum(p*g)`. */
  readonly sums: ReadonlyMap<string, Node>;
}

/** A pixel body that cannot be a sum: it has another sum inside that is not a factor of it. */
export class NotSeparable extends Error {}

/**
 * Splits a tree. Factors that do not vary from pixel to pixel leave the sum, so that a weight needs no new pass; whatever is bilinear
 * in p and g becomes soft counts TP, FP, FN, TN (g is 0 or 1), which loses nothing to cancellation in float32.
 * @param root tree; named parts are written out
 * @param pixels names that vary from pixel to pixel
 * @throws NotSeparable
 */
export function split(root: Node, pixels: ReadonlySet<string>): Split {
  const sums = new Map<string, Node>();
  const collect = (node: Node): Node => {
    if (node.kind !== "reduce") return mapChildren(node, collect);
    const total = sumOf(node.body, pixels, sums, collect);
    return node.over === "sum" ? total : divide(total, name("N"));
  };
  return { outer: collect(writeOut(root)), sums };
}

/** Σ over the pixels of a body, as a combination of named sums. */
function sumOf(body: Node, pixels: ReadonlySet<string>, sums: Map<string, Node>, collect: (node: Node) => Node): Node {
  const whole = bilinear(body, pixels);
  if (whole?.every((coefficient) => isNumber(coefficient))) return fromCorners(whole, sums);
  let total: Node = number(0);
  for (const { coefficient, factor } of linearTerms(body, pixels)) {
    const outside = collect(coefficient);
    const inside = factor === null ? name("N") : monomialSum(factor, pixels, sums);
    total = add(total, multiply(outside, inside));
  }
  return total;
}

function monomialSum(factor: Node, pixels: ReadonlySet<string>, sums: Map<string, Node>): Node {
  const corners = bilinear(factor, pixels);
  if (corners) return fromCorners(corners, sums);
  if (hasReduce(factor)) throw new NotSeparable(print(factor, true));
  return named(factor, sums);
}

function named(body: Node, sums: Map<string, Node>): Node {
  const title = sumTitle(body);
  if (!sums.has(title)) sums.set(title, body);
  return name(title);
}

interface LinearTerm {
  /** Does not vary from pixel to pixel. */
  readonly coefficient: Node;
  /** The rest; null for 1. */
  readonly factor: Node | null;
}

function linearTerms(node: Node, pixels: ReadonlySet<string>): LinearTerm[] {
  if (!isPixel(node, pixels)) return [{ coefficient: node, factor: null }];
  if (node.kind === "negate") return scaled(linearTerms(node.operand, pixels), number(-1));
  if (node.kind !== "binary") return [{ coefficient: number(1), factor: node }];
  const { left, right } = node;
  switch (node.operator) {
    case "+":
      return [...linearTerms(left, pixels), ...linearTerms(right, pixels)];
    case "-":
      return [...linearTerms(left, pixels), ...scaled(linearTerms(right, pixels), number(-1))];
    case "*":
      if (!isPixel(left, pixels)) return scaled(linearTerms(right, pixels), left);
      if (!isPixel(right, pixels)) return scaled(linearTerms(left, pixels), right);
      return multiplied(node, pixels);
    case "/":
      if (!isPixel(right, pixels)) {
        return linearTerms(left, pixels).map((term) => ({ ...term, coefficient: divide(term.coefficient, right) }));
      }
      return [{ coefficient: number(1), factor: node }];
    default:
      return [{ coefficient: number(1), factor: node }];
  }
}

/** A product of pixel factors: what is constant in any of them leaves it; sums inside it stay as they are. */
function multiplied(node: Node, pixels: ReadonlySet<string>): LinearTerm[] {
  let coefficient: Node = number(1);
  let factor: Node = number(1);
  const gather = (part: Node): void => {
    if (!isPixel(part, pixels)) coefficient = multiply(coefficient, part);
    else if (part.kind === "negate") {
      coefficient = negate(coefficient);
      gather(part.operand);
    } else if (part.kind === "binary" && part.operator === "*") {
      gather(part.left);
      gather(part.right);
    } else if (part.kind === "binary" && part.operator === "/" && !isPixel(part.right, pixels)) {
      gather(part.left);
      coefficient = divide(coefficient, part.right);
    } else factor = multiply(factor, part);
  };
  gather(node);
  return [{ coefficient, factor }];
}

function scaled(terms: readonly LinearTerm[], by: Node): LinearTerm[] {
  return terms.map(({ coefficient, factor }) => ({ coefficient: multiply(by, coefficient), factor }));
}

/** Coefficients of 1, p, g and p·g. */
type Bilinear = readonly [Node, Node, Node, Node];

function bilinear(node: Node, pixels: ReadonlySet<string>): Bilinear | null {
  const zero = number(0);
  if (!isPixel(node, pixels)) return hasReduce(node) ? null : [node, zero, zero, zero];
  if (node.kind === "name") {
    if (node.name === "p") return [zero, number(1), zero, zero];
    return node.name === "g" ? [zero, zero, number(1), zero] : null;
  }
  if (node.kind === "negate") return each(bilinear(node.operand, pixels), negate);
  if (node.kind !== "binary") return null;
  const left = bilinear(node.left, pixels);
  const right = bilinear(node.right, pixels);
  if (!left || !right) return null;
  switch (node.operator) {
    case "+":
      return pairwise(left, right, add);
    case "-":
      return pairwise(left, right, subtract);
    case "*":
      return bilinearProduct(left, right);
    case "/":
      return isPixel(node.right, pixels) ? null : each(left, (coefficient) => divide(coefficient, node.right));
    default:
      return null;
  }
}

function each(a: Bilinear | null, change: (node: Node) => Node): Bilinear | null {
  return a && [change(a[0]), change(a[1]), change(a[2]), change(a[3])];
}

function pairwise(a: Bilinear, b: Bilinear, join: (a: Node, b: Node) => Node): Bilinear {
  return [join(a[0], b[0]), join(a[1], b[1]), join(a[2], b[2]), join(a[3], b[3])];
}

/** The product, where it has no p²; g² is g. */
function bilinearProduct(a: Bilinear, b: Bilinear): Bilinear | null {
  const hasP = (x: Bilinear): boolean => !isValue(x[1], 0) || !isValue(x[3], 0);
  if (hasP(a) && hasP(b)) return null;
  const times = (i: 0 | 1 | 2 | 3, j: 0 | 1 | 2 | 3): Node => multiply(a[i], b[j]);
  return [
    times(0, 0),
    add(times(0, 1), times(1, 0)),
    add(add(times(0, 2), times(2, 0)), times(2, 2)),
    [times(0, 3), times(1, 2), times(2, 1), times(2, 3), times(3, 0), times(3, 2)].reduce(add),
  ];
}

const p = name("p");
const g = name("g");
const notP = subtract(number(1), p);
const notG = subtract(number(1), g);
const truePositive = multiply(p, g);
const falsePositive = multiply(p, notG);
const falseNegative = multiply(notP, g);
const trueNegative = multiply(notP, notG);

/** Names of the four soft counts among the sums. */
export const softCounts = {
  tp: sumTitle(truePositive),
  fp: sumTitle(falsePositive),
  fn: sumTitle(falseNegative),
  tn: sumTitle(trueNegative),
} as const;

/** A bilinear body from its values at the corners (p,g) = (1,1), (1,0), (0,1), (0,0), times the soft counts there. */
function fromCorners([one, byP, byG, byBoth]: Bilinear, sums: Map<string, Node>): Node {
  if (isValue(byP, 0) && isValue(byG, 0) && isValue(byBoth, 0)) return multiply(one, name("N"));
  const corners: [Node, Node][] = [
    [add(add(one, byP), add(byG, byBoth)), truePositive],
    [add(one, byP), falsePositive],
    [add(one, byG), falseNegative],
    [one, trueNegative],
  ];
  return corners
    .filter(([value]) => !isValue(value, 0))
    .map(([value, body]) => multiply(value, named(body, sums)))
    .reduce(add, number(0));
}
