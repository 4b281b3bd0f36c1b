/** The per-pixel forms of a loss: what each pixel adds and where its gradient pushes, as trees for evaluator and shader. */

import type { CompiledLoss } from "./compiled.ts";
import { difference } from "./difference.ts";
import { differentiate, timesLogisticSlope } from "./differentiate.ts";
import { add, divide, isValue, keyOf, multiply, type Node, name, negate, number, subtract } from "./node.ts";
import { fold, substitute } from "./simplify.ts";

export type PixelKind = "loss" | "gradient" | "logit-gradient";

/** A per-pixel quantity: a tree over `p`, `g`, maps, parameters and `scalars`, whose trees are functions of sums and parameters. */
export interface PixelForm {
  readonly body: Node;
  readonly scalars: ReadonlyMap<string, Node>;
}

const known = new WeakMap<CompiledLoss, Map<PixelKind, PixelForm>>();

/** The form of a per-pixel quantity of a loss; derived once. */
export function pixelForm(loss: CompiledLoss, kind: PixelKind): PixelForm {
  const forms = known.get(loss) ?? new Map<PixelKind, PixelForm>();
  known.set(loss, forms);
  const form = forms.get(kind) ?? derive(loss, kind);
  forms.set(kind, form);
  return form;
}

function derive({ outer, sums, isMean }: CompiledLoss, kind: PixelKind): PixelForm {
  return kind === "loss" ? contribution(outer, sums, isMean) : gradient(outer, sums, "p", kind === "logit-gradient");
}

const slopes = new WeakMap<CompiledLoss, Map<string, PixelForm>>();

/** ∂L/∂m of a map m, pixel by pixel; derived once. */
export function slopeForm(loss: CompiledLoss, map: string): PixelForm {
  const forms = slopes.get(loss) ?? new Map<string, PixelForm>();
  slopes.set(loss, forms);
  const form = forms.get(map) ?? gradient(loss.outer, loss.sums, map, false);
  forms.set(map, form);
  return form;
}

/** ∂L/∂x of a pixel's own x = Σ ∂F/∂Sₖ · ∂fₖ/∂x, or, x being p, the same times p(1 − p) for the logit. */
function gradient(outer: Node, sums: ReadonlyMap<string, Node>, by: string, logit: boolean): PixelForm {
  const scalars = new Map<string, Node>();
  let body: Node = number(0);
  for (const [title, pixel] of sums) {
    const outerSlope = differentiate(outer, title);
    const slope = differentiate(pixel, by);
    if (isValue(outerSlope, 0) || isValue(slope, 0)) continue;
    const weight = `w${scalars.size}`;
    scalars.set(weight, outerSlope);
    body = add(body, multiply(name(weight), logit ? timesLogisticSlope(slope) : slope));
  }
  return { body, scalars };
}

/** What a pixel adds: fᵢ/N for means; otherwise L − L with this pixel made right, p := g. */
function contribution(outer: Node, sums: ReadonlyMap<string, Node>, isMean: boolean): PixelForm {
  if (!isMean) {
    const changes = new Map<string, Node>();
    for (const [title, body] of sums) changes.set(title, pixelChange(body));
    return difference(outer, changes);
  }
  const scalars = new Map<string, Node>();
  // What a mean has of terms that are the same for every pixel.
  const constant = fold(substitute(outer, (text) => (sums.has(text) ? number(0) : undefined)));
  let body: Node = number(0);
  if (!isValue(constant, 0)) {
    scalars.set("c", divide(constant, name("N")));
    body = name("c");
  }
  for (const [title, pixel] of sums) {
    const weight = `w${scalars.size}`;
    scalars.set(weight, differentiate(outer, title));
    body = add(body, multiply(name(weight), pixel));
  }
  return { body, scalars };
}

const notP = subtract(number(1), name("p"));
const notG = subtract(number(1), name("g"));
const miss = multiply(notP, name("g"));
const alarm = multiply(name("p"), notG);
/** f(p, g) − f(g, g) of the four soft counts, without the cancellation of p·g − g. */
const countChanges: ReadonlyMap<string, Node> = new Map([
  [keyOf(multiply(name("p"), name("g"))), negate(miss)],
  [keyOf(alarm), alarm],
  [keyOf(miss), miss],
  [keyOf(multiply(notP, notG)), negate(alarm)],
]);

/** f(p, g) − f(g, g): how a pixel changes a sum by not being right. */
function pixelChange(body: Node): Node {
  const right = substitute(body, (text) => (text === "p" ? name("g") : undefined));
  return countChanges.get(keyOf(body)) ?? subtract(body, right);
}
