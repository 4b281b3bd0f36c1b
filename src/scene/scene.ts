/** What a scene is: in memory (grids and settings), and as the plain JSON that links, files and the page API carry. */
import type { Grids } from "#grid/field.ts";
import type { MapKind, Params } from "#losses/evaluation.ts";

/** What the Difference board shows: which cells are right and wrong, or a per-pixel map of the chosen loss. */
export type DifferenceMode = "confusion" | MapKind;

export const differenceModes: readonly DifferenceMode[] = ["confusion", "loss", "gradient", "logit-gradient"];

/** Which boards, panels, loss and chart are open: the `view` of a scene. */
export interface View {
  /** The loss whose formula, parameters and maps are shown. Default `tversky`. */
  readonly loss: string;
  /** Default `confusion`. */
  readonly difference: DifferenceMode;
  /** What the chart is drawn against: `threshold` (the default) or `<loss>.<param>`. */
  readonly chart: string;
}

/** Everything a scene carries but the grids; replaced, never changed in place. */
export interface Settings {
  /** A cell is predicted foreground where p > threshold; in [0, 1]. */
  readonly threshold: number;
  /** Only what differs from the defaults, in the order of the catalogue. */
  readonly params: Params;
  /** Pinned losses, drawn in charts, in this order; at most four. */
  readonly losses: readonly string[];
  readonly view: View;
}

/** A scene in memory. */
export interface SceneContent {
  readonly grids: Grids;
  readonly settings: Settings;
}

/** A scene as plain JSON, version 1. */
export interface Scene {
  readonly v: 1;
  readonly height: number;
  readonly width: number;
  /** Rows of 0 and 1. */
  readonly truth: number[][];
  /** Rows of probabilities. */
  readonly prediction: number[][];
  readonly threshold: number;
  readonly params: Record<string, Record<string, number>>;
  readonly losses: string[];
  readonly view: { loss: string; difference: DifferenceMode; chart: string };
}

/** As many losses as can be pinned, and a chart can show. */
export const mostPinned = 4;

/** The settings of a scene that says nothing of its own. */
export const defaultSettings: Settings = {
  threshold: 0.5,
  params: {},
  losses: ["bce", "dice", "tversky"],
  view: { loss: "tversky", difference: "confusion", chart: "threshold" },
};
