/** Compiled losses as plain data: compiled when the site is built, unpacked by the page, which then needs no parser at its start. */
import { type CompiledLoss, mapsOf, outerOf } from "./compiled.ts";
import { type CallNode, children, keyOf, type Node, type Operator, type ReduceNode } from "./node.ts";
import { rename } from "./simplify.ts";

/** A number, a name, or a list whose head says what it is: an operator, a function, `neg`, `sum`, `mean`, or `=` for a named part. */
export type PackedNode = number | string | readonly [string, ...PackedNode[]];

export interface PackedLoss {
  readonly id: string;
  readonly root: PackedNode;
  /** The pixel bodies, each with the name of its sum. */
  readonly sums: readonly (readonly [title: string, body: PackedNode])[];
  readonly isMean: boolean;
  /** What `reduction` gives for the sums and means of the root, in the order of reading; names of sums are `#0`, `#1`, … */
  readonly reductions: readonly PackedNode[];
}

export function packLoss({ id, root, sums, isMean, reduction }: CompiledLoss): PackedLoss {
  const titles = [...sums.keys()];
  const short = (text: string): string => (sums.has(text) ? `#${titles.indexOf(text)}` : text);
  return {
    id,
    root: packNode(root),
    sums: [...sums].map(([title, body]) => [title, packNode(body)]),
    isMean,
    reductions: reducesIn(root).map((node) => packNode(rename(reduction(node), short))),
  };
}

export function unpackLoss({ id, root: packedRoot, sums: bodies, isMean, reductions }: PackedLoss): CompiledLoss {
  const root = unpackNode(packedRoot);
  const sums = new Map(bodies.map(([title, body]) => [title, unpackNode(body)]));
  const titles = [...sums.keys()];
  const long = (text: string): string => (text.startsWith("#") ? (titles[Number(text.slice(1))] as string) : text);
  const known = new Map(
    reducesIn(root).map((node, k) => [keyOf(node), rename(unpackNode(reductions[k] as PackedNode), long)]),
  );
  const reduction = (node: ReduceNode): Node => known.get(keyOf(node)) as Node;
  return { id, root, outer: outerOf(root, reduction), sums, maps: mapsOf(sums.values()), isMean, reduction };
}

function reducesIn(node: Node): ReduceNode[] {
  return [...(node.kind === "reduce" ? [node] : []), ...children(node).flatMap(reducesIn)];
}

function packNode(node: Node): PackedNode {
  switch (node.kind) {
    case "number":
      return node.value;
    case "name":
      return node.name;
    case "negate":
      return ["neg", packNode(node.operand)];
    case "binary":
      return [node.operator, packNode(node.left), packNode(node.right)];
    case "call":
      return [node.callee, ...node.args.map(packNode)];
    case "reduce":
      return [node.over, packNode(node.body)];
    case "part":
      return ["=", node.name, packNode(node.body)];
  }
}

const operators: readonly string[] = ["+", "-", "*", "/", "^"] satisfies Operator[];

function unpackNode(packed: PackedNode): Node {
  if (typeof packed === "number") return { kind: "number", value: packed };
  if (typeof packed === "string") return { kind: "name", name: packed };
  const [head, ...rest] = packed;
  if (head === "=") return { kind: "part", name: rest[0] as string, body: unpackNode(rest[1] as PackedNode) };
  const [first, second] = rest.map(unpackNode) as [Node, Node];
  if (head === "neg") return { kind: "negate", operand: first };
  if (head === "sum" || head === "mean") return { kind: "reduce", over: head, body: first };
  if (operators.includes(head)) return { kind: "binary", operator: head as Operator, left: first, right: second };
  return { kind: "call", callee: head as CallNode["callee"], args: rest.map(unpackNode) };
}
