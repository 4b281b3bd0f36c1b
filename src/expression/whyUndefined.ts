/** Why a tree has no finite value. Apart from the evaluator: the first view asks for values only. */
import { evaluate, type Scope } from "./evaluate.ts";
import type { Node } from "./node.ts";
import { print } from "./print.ts";

/** Why a value is undefined. */
export type UndefinedReason =
  | { readonly code: "zero-over-zero" | "over-zero"; readonly denominator: string }
  | { readonly code: "not-finite" };

/**
 * Why a tree that evaluates to a non-finite number does so: the innermost division by zero, in the writer's own names.
 * @returns null where it is finite
 */
export function whyUndefined(node: Node, scope: Scope): UndefinedReason | null {
  if (Number.isFinite(evaluate(node, scope))) return null;
  return divisionByZero(node, scope) ?? { code: "not-finite" };
}

function divisionByZero(node: Node, scope: Scope): UndefinedReason | null {
  const below =
    node.kind === "binary"
      ? [node.left, node.right]
      : node.kind === "negate"
        ? [node.operand]
        : node.kind === "call"
          ? node.args
          : node.kind === "part"
            ? [node.body]
            : [];
  for (const child of below) {
    const reason = divisionByZero(child, scope);
    if (reason) return reason;
  }
  if (node.kind !== "binary" || node.operator !== "/" || evaluate(node.right, scope) !== 0) return null;
  const code = evaluate(node.left, scope) === 0 ? "zero-over-zero" : "over-zero";
  return { code, denominator: print(node.right, true) };
}
