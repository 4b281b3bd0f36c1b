/** What a compiled loss is, and the parts of compiling that need neither parser nor split. */
import { isMap } from "./names.ts";
import { mapChildren, type Node, namesIn, type ReduceNode } from "./node.ts";
import { writeOut } from "./simplify.ts";

export interface CompiledLoss {
  readonly id: string;
  /** The loss as written, named parts kept, parameters qualified as `id.parameter`. */
  readonly root: Node;
  /** F: uses the sums by name, parameters, `N`. */
  readonly outer: Node;
  /** Pixel bodies by the sum's name, e.g. `sum(p*g)`. */
  readonly sums: ReadonlyMap<string, Node>;
  /** Maps any sum uses. */
  readonly maps: readonly string[];
  /** Whether the loss is a combination of means: then a pixel adds fᵢ/N. */
  readonly isMean: boolean;
  /** A sum or mean of the tree as a function of the named sums. */
  readonly reduction: (node: ReduceNode) => Node;
}

/** The maps that some pixel bodies use. */
export function mapsOf(bodies: Iterable<Node>): readonly string[] {
  const used = [...bodies].reduce((names, body) => namesIn(body, names), new Set<string>());
  return [...used].filter(isMap);
}

/** A tree with its sums and means replaced by what they are in terms of the named sums, named parts written out. */
export function outerOf(root: Node, reduction: (node: ReduceNode) => Node): Node {
  const collect = (node: Node): Node => (node.kind === "reduce" ? reduction(node) : mapChildren(node, collect));
  return collect(writeOut(root));
}
