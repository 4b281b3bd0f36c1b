/** What a goal may ask about: live values, and what the learner has done. */
import { cores as losses } from "#losses/core.ts";
import type { MapKind } from "#losses/evaluation.ts";
import { cores as metrics } from "#metrics/core.ts";

/** Sets of cells that `share` knows: by the truth, or by truth and prediction at the threshold. */
export const cellSets = ["foreground", "background", "tp", "fp", "fn", "tn", "wrong"] as const;
export type CellSetName = (typeof cellSets)[number];

/** A per-pixel map that a goal has to be given. */
export interface MapNeed {
  readonly loss: string;
  readonly kind: MapKind;
}

export type Fact =
  | { readonly kind: "loss" | "metric"; readonly id: string }
  | { readonly kind: "param"; readonly loss: string; readonly param: string }
  | { readonly kind: "answer" | "saved"; readonly number: number }
  | { readonly kind: "edits" | "components" | "threshold" }
  /** The share, 0 to 1, of a loss that a set of cells makes up; of a loss that is a mean over pixels. */
  | { readonly kind: "share"; readonly loss: string; readonly cells: CellSetName }
  /** ∂L/∂z of one pixel, p = σ(z); rows and columns from 1, as the boards announce them. */
  | { readonly kind: "logitGradient"; readonly loss: string; readonly row: number; readonly col: number };

/** The value of a fact at present; null where it is undefined or not there yet. */
export type FactValue = (fact: Fact) => number | null;

/** `soft-iou` as goals write it: `softIou`. */
function camel(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

const lossByName = new Map(losses.map(({ id }) => [camel(id), id]));
const metricByName = new Map(metrics.map(({ id }) => [camel(id), id]));

/** The loss that goals call by a name, e.g. `softIou`. */
export function lossNamed(name: string): string | undefined {
  return lossByName.get(name);
}

/** A name without parentheses; undefined where there is no such fact. */
export function namedFact(text: string): Fact | undefined {
  if (text === "edits" || text === "components" || text === "threshold") return { kind: text };
  const [head = "", second, third, ...more] = text.split(".");
  if (more.length > 0) return undefined;
  if (head === "metric" && second !== undefined && third === undefined) {
    const id = metricByName.get(second);
    return id === undefined ? undefined : { kind: "metric", id };
  }
  if (head === "param" && second !== undefined && third !== undefined) {
    const loss = lossByName.get(second);
    const known = losses.find(({ id }) => id === loss)?.parameters ?? {};
    return loss === undefined || !Object.hasOwn(known, third) ? undefined : { kind: "param", loss, param: third };
  }
  const id = second === undefined ? lossByName.get(head) : undefined;
  return id === undefined ? undefined : { kind: "loss", id };
}
