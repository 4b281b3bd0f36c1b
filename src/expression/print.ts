/** Writes a tree in the language it was read from: canonical keys of sums, reasons, tests. */
import type { Node } from "./node.ts";

const strength = { "+": 1, "-": 1, "*": 2, "/": 2, "^": 4 } as const;

function strengthOf(node: Node, parts: boolean): number {
  switch (node.kind) {
    case "negate":
      return 1.5;
    case "number":
      return node.value < 0 ? 1.5 : 9;
    case "binary":
      return strength[node.operator];
    case "part":
      return parts ? 9 : strengthOf(node.body, parts);
    default:
      return 9;
  }
}

/**
 * A tree as text, e.g. `1 - TP/(TP + alpha*FP)`.
 * @param node tree
 * @param parts write named parts by name instead of written out
 */
export function print(node: Node, parts = false): string {
  const wrap = (child: Node, least: number): string => {
    const text = print(child, parts);
    return strengthOf(child, parts) < least ? `(${text})` : text;
  };
  switch (node.kind) {
    case "number":
      return String(node.value);
    case "name":
      return node.name;
    case "negate":
      return `-${wrap(node.operand, 2)}`;
    case "binary": {
      const own = strength[node.operator];
      const left = wrap(node.left, node.operator === "^" ? own + 1 : own);
      const right = wrap(node.right, node.operator === "-" || node.operator === "/" ? own + 1 : own);
      return own === 1 ? `${left} ${node.operator} ${right}` : `${left}${node.operator}${right}`;
    }
    case "call":
      return `${node.callee}(${node.args.map((arg) => print(arg, parts)).join(", ")})`;
    case "reduce":
      return `${node.over}(${print(node.body, parts)})`;
    case "part":
      return parts ? node.name : print(node.body, parts);
  }
}
