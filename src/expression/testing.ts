/** Random expressions for tests: small trees whose values stay tame on p in (0, 1), g in {0, 1}. */
import fc from "fast-check";
import { add, call, divide, multiply, type Node, name, namesIn, number, power, subtract } from "./node.ts";

const leaf: fc.Arbitrary<Node> = fc.oneof(
  { arbitrary: fc.constant(name("p")), weight: 4 },
  { arbitrary: fc.constant(subtract(number(1), name("p"))), weight: 3 },
  { arbitrary: fc.constant(name("g")), weight: 3 },
  { arbitrary: fc.constant(subtract(number(1), name("g"))), weight: 2 },
  { arbitrary: fc.constant(name("phi")), weight: 1 },
  { arbitrary: fc.constantFrom("a", "b").map(name), weight: 2 },
  { arbitrary: fc.integer({ min: 1, max: 3 }).map(number), weight: 2 },
);

/** A positive quantity away from 0: safe to divide by, to take logs and odd powers of. */
function positive(inner: Node): Node {
  return add(number(0.25), power(inner, number(2)));
}

const notP = subtract(number(1), name("p"));

/** A probability moved into [c, 1 − c], and what that lacks to 1: c is legal up to 1, where the bounds cross. */
const clippedProbability: fc.Arbitrary<Node> = fc
  .tuple(
    fc.constantFrom(name("p"), notP),
    fc.oneof(fc.constantFrom(0.125, 0.25, 0.75, 0.875).map(number), fc.constant(name("a"))),
    fc.boolean(),
  )
  .map(([x, low, complement]) => {
    const clipped = call("clip", x, low, subtract(number(1), low));
    return complement ? subtract(number(1), clipped) : clipped;
  });

/** Trees over p, g, phi and the scalars a, b (both in [0.2, 2]). */
export const pixelTrees: fc.Arbitrary<Node> = fc.letrec<{ tree: Node }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc.tuple(tie("tree"), tie("tree")).map(([x, y]) => add(x, y)),
    fc.tuple(tie("tree"), tie("tree")).map(([x, y]) => subtract(x, y)),
    fc.tuple(tie("tree"), tie("tree")).map(([x, y]) => multiply(x, y)),
    fc.tuple(tie("tree"), tie("tree")).map(([x, y]) => divide(x, positive(y))),
    tie("tree").map((x) => call("log", positive(x))),
    tie("tree").map((x) => call("sqrt", positive(x))),
    tie("tree").map((x) => call("tanh", x)),
    tie("tree").map((x) => call("exp", call("tanh", x))),
    tie("tree").map((x) => call("cosh", call("tanh", x))),
    tie("tree").map((x) => power(positive(call("tanh", x)), name("a"))),
    tie("tree").map((x) => power(x, number(2))),
    tie("tree").map((x) => call("clip", x, number(-0.8), number(0.9))),
    fc.tuple(tie("tree"), tie("tree")).map(([x, y]) => call("max", x, y)),
    fc.tuple(tie("tree"), tie("tree")).map(([x, y]) => call("min", x, y)),
    tie("tree").map((x) => call("abs", x)),
    clippedProbability,
    clippedProbability.filter((x) => !namesIn(x).has("a")).map((x) => call("log", x)),
    fc.constant(call("log", name("p"))),
    fc.constant(call("log", subtract(number(1), name("p")))),
    fc.constant(power(subtract(number(1), name("p")), name("b"))),
  ),
})).tree;
