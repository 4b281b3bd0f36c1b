/** What a reference page says of a loss besides what its loss file says. Loaded with the reference pages only. */
import type { LocalText } from "#i18n/locale.ts";

/** What readers filter losses by. */
export type LossProperty =
  /** Keeps its signal where foreground is a small share of the pixels. */
  | "handles-imbalance"
  /** Far errors cost more than near ones. */
  | "sees-distance"
  /** Its gradient with respect to p vanishes nowhere but at the optimum or on a set of measure 0. */
  | "gradient-everywhere"
  /** Uses a distance transform of the truth, the prediction, or both. */
  | "needs-distance-transform"
  /** Needs the pixels sorted by error. */
  | "needs-sorting"
  /** A sum over pixels that do not look at each other. */
  | "pixelwise"
  /** A ratio over the whole image: one pixel's share depends on all the others. */
  | "global"
  /** Has a value (not 0/0) with empty truth and empty prediction, parameters at their defaults. */
  | "defined-when-empty"
  /** May be below 0. */
  | "may-be-negative"
  /** Bounded: never above 1 (or a fixed number). */
  | "bounded"
  /** Looks at connectivity or skeletons. */
  | "sees-topology"
  /** Calibration: minimised in expectation by the true probability (a proper scoring rule). */
  | "calibrated";

export interface LossPage {
  readonly id: string;
  /** Other names people search for, of both languages, e.g. "DSC loss", "骰子损失". The catalogue's own names are known already. */
  readonly aliases: readonly string[];
  /** Two or three sentences each, plain text; symbols in Unicode (α, Σ, pᵢ, gᵢ), no TeX, no Markdown. */
  readonly rewards: LocalText;
  readonly punishes: LocalText;
  readonly use: LocalText;
  readonly fails: LocalText;
  /** What well-known implementations get wrong or do otherwise, with the version it was seen in. */
  readonly facts?: readonly LocalText[];
  readonly properties: readonly LossProperty[];
  /** Ids of losses to read next, nearest first. */
  readonly related: readonly string[];
}
