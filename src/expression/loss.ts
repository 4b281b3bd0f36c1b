/** A loss expression compiled once: its sums and outer function, with qualified parameter names. */
import { type CompiledLoss, mapsOf } from "./compiled.ts";
import { pixelNames, qualifiedMap, sceneScalars } from "./names.ts";
import type { Node, ReduceNode } from "./node.ts";
import { maxSums, parse } from "./parse.ts";
import { hasReduce, rename } from "./simplify.ts";
import { NotSeparable, type Split, split } from "./split.ts";
import type { ParseCode, ParseProblem } from "./tokenize.ts";

/** An expression of ours that does not parse: a mistake in a loss file, never in a learner's input. */
class ExpressionError extends Error {
  readonly problem: ParseProblem;
  constructor(problem: ParseProblem) {
    super(`${problem.code} at ${problem.position}: ${problem.found}`);
    this.problem = problem;
  }
}

/**
 * Compiles a loss.
 * @param id prefix of the qualified parameter names
 * @param source the expression language
 * @param parameters names of its parameters
 * @throws ExpressionError where the source does not parse, a sum stands inside another otherwise than as a factor, or the
 * terms of its sums are too many
 */
export function compileLoss(id: string, source: string, parameters: readonly string[]): CompiledLoss {
  const result = parse(source, { pixels: pixelNames, scalars: new Set([...parameters, ...sceneScalars]) });
  if (!result.ok) throw new ExpressionError(result.problem);
  const qualify = (text: string): string => (parameters.includes(text) ? `${id}.${text}` : qualifiedMap(text, id));
  const root = rename(result.parsed.root, qualify);
  const { outer, sums } = splitOrRefuse(root, source);
  const isMean = meansOnly(root);
  const reductions = new WeakMap<Node, Node>();
  const reduction = (node: ReduceNode): Node => {
    const reduced = reductions.get(node) ?? split(node, pixelNames).outer;
    reductions.set(node, reduced);
    return reduced;
  };
  return { id, root, outer, sums, maps: mapsOf(sums.values()), isMean, reduction };
}

function splitOrRefuse(root: Node, source: string): Split {
  const refuse = (code: ParseCode, found: string) =>
    new ExpressionError({ code, position: 0, length: source.length, found });
  try {
    const result = split(root, pixelNames);
    if (result.sums.size > maxSums) throw refuse("too-many-sums", String(result.sums.size));
    return result;
  } catch (error) {
    throw error instanceof NotSeparable ? refuse("nested-sum", error.message) : error;
  }
}

/** Whether the loss is Σ c·mean(f) with c free of sums. */
function meansOnly(node: Node): boolean {
  switch (node.kind) {
    case "reduce":
      return node.over === "mean" && !hasReduce(node.body);
    case "part":
      return meansOnly(node.body);
    case "negate":
      return meansOnly(node.operand);
    case "binary":
      if (node.operator === "+" || node.operator === "-") return meansOnly(node.left) && meansOnly(node.right);
      if (node.operator === "*") {
        return (!hasReduce(node.left) && meansOnly(node.right)) || (!hasReduce(node.right) && meansOnly(node.left));
      }
      return node.operator === "/" && !hasReduce(node.right) && meansOnly(node.left);
    default:
      return false;
  }
}
