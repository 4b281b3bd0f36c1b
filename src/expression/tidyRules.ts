/** Rules for products in derivatives: what functions and conditions beside each other come to. */
import { call, isValue, keyOf, type Node, number, subtract } from "./node.ts";
import type { Factor, Term } from "./tidyTerms.ts";

/** −(a − b) as b − a: where nothing stands in front of it, that is less to read. */
export function unturned(node: Node): Node {
  if (node.kind !== "negate" || node.operand.kind !== "binary" || node.operand.operator !== "-") return node;
  return subtract(node.operand.right, node.operand.left);
}

/** sinh/cosh is tanh; where a condition holds, what it chooses is no choice. */
export function simplified(term: Term, tidy: (node: Node) => Node): Term {
  return withoutChoices(withTanh(term), tidy);
}

function withTanh(term: Term): Term {
  for (const [key, { base, exponent }] of term.factors) {
    if (base.kind !== "call" || base.callee !== "sinh" || !isValue(exponent, 1)) continue;
    const cosh = keyOf(call("cosh", ...base.args));
    const below = term.factors.get(cosh);
    if (!below || !isValue(below.exponent, -1)) continue;
    const tanh = call("tanh", ...base.args);
    const rest = [...term.factors].filter(([other]) => other !== key && other !== cosh);
    return { ...term, factors: new Map([...rest, [keyOf(tanh), { base: tanh, exponent: number(1) }]]) };
  }
  return term;
}

/** max(a, b) is a beside [a > b], and min(a, b) beside [b > a]. */
function withoutChoices(term: Term, tidy: (node: Node) => Node): Term {
  const conditions = new Set(
    [...term.factors.values()].flatMap(({ base }) =>
      base.kind === "call" && base.callee === "step" ? [keyOf(base)] : [],
    ),
  );
  if (conditions.size === 0) return term;
  const choose = ({ base, exponent }: Factor): Factor => {
    const [a, b] = base.kind === "call" ? base.args : [];
    if (!a || !b || base.kind !== "call") return { base, exponent };
    const differs =
      base.callee === "max"
        ? unturned(tidy(subtract(a, b)))
        : base.callee === "min"
          ? unturned(tidy(subtract(b, a)))
          : null;
    return differs && conditions.has(keyOf(call("step", differs))) ? { base: a, exponent } : { base, exponent };
  };
  return { ...term, factors: new Map([...term.factors].map(([key, factor]) => [key, choose(factor)])) };
}
