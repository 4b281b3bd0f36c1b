/** Makes compound losses out of the expressions of others, so that no loss is written twice. */
import { pixelNames, sceneScalars } from "#expression/names.ts";
import { mapChildren, type Node, namesIn } from "#expression/node.ts";
import { type Parsed, parse } from "#expression/parse.ts";
import { print } from "#expression/print.ts";
import { fold } from "#expression/simplify.ts";
import { tokenize } from "#expression/tokenize.ts";
import type { LossDefinition, Part } from "./define.ts";

/** What the parameters of a loss stand for inside a compound: numbers, or expressions in the compound's own parameters. */
export type Bindings = Readonly<Record<string, number | string>>;

/** A loss as a named part of a compound. */
export interface Piece {
  /** `name = expression`, one a line: the parts of the loss, and last the loss itself. */
  readonly lines: readonly string[];
  /** How the formula shows them. */
  readonly parts: Readonly<Record<string, Part>>;
}

/**
 * The expression of a loss as lines of a compound's.
 *
 * Parameters are replaced in the tree, not in the text, and what becomes constant by that is folded: with `clip` bound to 0 a
 * clipped probability is `p`. A parameter without a binding stays a parameter of that name; those that only a map reads
 * (`iterations`, `k`) must stay so. A part keeps its name unless an earlier piece or a binding has that name for something else:
 * then it gets the piece's name in front. A part that an earlier piece defines alike is not defined again.
 * @param loss the loss
 * @param as its name in the compound: an identifier
 * @param bindings what its parameters stand for
 * @param before the pieces that stand before it in the compound
 * @throws Error where a binding names nothing that the expression reads, or something does not parse: mistakes in a loss file
 */
export function compose(
  loss: LossDefinition,
  as: string,
  bindings: Bindings = {},
  before: readonly Piece[] = [],
): Piece {
  const { root } = parsed(loss.expression, Object.keys(loss.parameters));
  const values = boundValues(loss, root, bindings);
  const taken = new Set([as, ...[...values.values()].flatMap((node) => [...namesIn(node)])]);
  const earlier = new Map(before.flatMap(({ lines }) => lines).map((line) => [line.split(" = ")[0], line]));
  const lines: string[] = [];
  const parts: Record<string, Part> = {};
  const settled = new Map<string, Node>();

  const define = (own: string, body: Node): Node => {
    const text = print(body, true);
    const alike = earlier.get(own) === `${own} = ${text}`;
    const keeps = alike || !(earlier.has(own) || taken.has(own));
    const name = keeps ? own : `${as}_${own}`;
    if (!alike) lines.push(`${name} = ${text}`);
    const part = loss.parts?.[own];
    if (part) parts[name] = keeps ? part : { ...part, tex: `{${part.tex}}^{\\mathrm{${as}}}` };
    return { kind: "part", name, body };
  };
  const settle = (node: Node): Node => {
    if (node.kind === "name") return values.get(node.name) ?? node;
    if (node.kind !== "part") return fold(mapChildren(node, settle));
    const known = settled.get(node.name);
    if (known) return known;
    const body = settle(node.body);
    const result = body.kind === "number" || body.kind === "name" ? body : define(node.name, body);
    settled.set(node.name, result);
    return result;
  };

  lines.push(`${as} = ${print(settle(root), true)}`);
  parts[as] = { tex: `\\mathrm{${as}}`, name: loss.name };
  return { lines, parts };
}

/** Expression and parts of a compound: its pieces, then what is done with them. */
export function combine(
  pieces: readonly Piece[],
  result: string,
): Required<Pick<LossDefinition, "expression" | "parts">> {
  return {
    expression: [...pieces.flatMap(({ lines }) => lines), result].join("\n"),
    parts: Object.fromEntries(pieces.flatMap(({ parts }) => Object.entries(parts))),
  };
}

function boundValues(loss: LossDefinition, root: Node, bindings: Bindings): ReadonlyMap<string, Node> {
  const read = namesIn(root);
  return new Map(
    Object.entries(bindings).map(([name, value]) => {
      if (!(name in loss.parameters) || !read.has(name)) throw new Error(`${loss.id} reads no parameter ${name}`);
      const text = String(value);
      const names = tokenize(text).filter(({ kind }) => kind === "name");
      return [
        name,
        parsed(
          text,
          names.map((token) => token.text),
        ).root,
      ];
    }),
  );
}

function parsed(source: string, parameters: readonly string[]): Parsed {
  const result = parse(source, { pixels: pixelNames, scalars: new Set([...parameters, ...sceneScalars]) });
  if (!result.ok) throw new Error(`${result.problem.code} in ${source}`);
  return result.parsed;
}
