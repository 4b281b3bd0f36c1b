/** The tree as a reader sees it: neutral parameters folded out, trivial parts written out, originals remembered. */
import type { CompiledLoss } from "./compiled.ts";
import { mapChildren, type Node, number } from "./node.ts";
import { fold, substitute } from "./simplify.ts";

export interface DisplayOptions {
  readonly parameters: Readonly<Record<string, { readonly neutral?: number | "always" }>>;
  readonly values: Readonly<Record<string, number>>;
}

export interface Displayed {
  readonly root: Node;
  /** The compiled node that a displayed sum or part comes from. */
  readonly original: (node: Node) => Node;
}

/**
 * Folds every parameter that stands at its neutral value out of a loss.
 *
 * A part that becomes a plain number or name by that is written out; so is a sum whose loss of a factor makes it nothing.
 */
export function display({ root, id }: CompiledLoss, { parameters, values }: DisplayOptions): Displayed {
  const origins = new WeakMap<Node, Node>();
  const neutral = (text: string): Node | undefined => {
    const own = text.slice(id.length + 1);
    const value = text.startsWith(`${id}.`) ? values[own] : undefined;
    if (value === undefined) return undefined;
    const rest = parameters[own]?.neutral;
    return rest === "always" || rest === value ? number(value) : undefined;
  };
  const show = (node: Node): Node => {
    if (node.kind === "name") return neutral(node.name) ?? node;
    if (node.kind === "reduce") {
      const shown: Node = { ...node, body: trivialParts(substitute(node.body, neutral)) };
      origins.set(shown, node);
      return shown;
    }
    if (node.kind === "part") {
      const body = show(node.body);
      if (body.kind === "number" || body.kind === "name") return body;
      const shown: Node = { ...node, body };
      origins.set(shown, node);
      return shown;
    }
    return fold(mapChildren(node, show));
  };
  return { root: show(root), original: (node) => origins.get(node) ?? node };
}

function trivialParts(node: Node): Node {
  if (node.kind !== "part") return fold(mapChildren(node, trivialParts));
  const body = trivialParts(node.body);
  return body.kind === "number" || body.kind === "name" ? body : { ...node, body };
}
