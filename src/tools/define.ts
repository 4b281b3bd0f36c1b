/** What a tool file says about its tool: how pointer cells become a patch. */
import type { Cell, GridName, Grids } from "#grid/field.ts";
import type { Symmetry } from "#grid/mirror.ts";
import type { Patch } from "#grid/patch.ts";
import type { StampShape } from "#grid/stamp.ts";
import type { LocalText } from "#i18n/locale.ts";

/** What the toolbar sets; each tool takes from it what it needs. */
export interface Brush {
  /** Diameter in cells, 1…64; the thickness of outlines. */
  readonly size: number;
  /** Probability painted on the prediction, 0…1. */
  readonly value: number;
  /** Of a soft brush: the share of its radius that paints in full, 0…1. */
  readonly hardness: number;
  /** Closed shapes are filled, not outlined. */
  readonly filled: boolean;
  readonly stamp: StampShape;
  /** Every stroke is painted with its mirror images. */
  readonly symmetry: Symmetry;
}

/** A stroke that begins: what holds for all of it. */
export interface StrokeStart extends Brush {
  /** Changed in place by what the stroke has painted so far. A tool that does not draw a trail finds them as they were before. */
  readonly grids: Grids;
  readonly grid: GridName;
  /** What to write: 0 or 1 on the truth, a probability on the prediction. */
  readonly value: number;
}

/**
 * What of a stroke's cells changes the grids, at each dab.
 *
 * @param path - cells in order, at least one; not yet joined, may lie outside the grid
 * @returns null where nothing changes
 */
export type Draw = (path: readonly Cell[]) => Patch | null;

/**
 * How the dabs of a stroke go together.
 * - `trail`: they add up; a dab's path goes from the last dab's end to where the pointer is now.
 * - All others: each dab replaces what the stroke has painted so far, and a path begins with the stroke's first cell.
 *   - `spot`: only the last cell matters.
 *   - `span`: only the first and the last cell matter. Two taps do as well as a drag.
 *   - `loop`: every cell is a corner. Taps set them one by one.
 */
export type StrokeKind = "trail" | "spot" | "span" | "loop";

export interface ToolDefinition {
  readonly id: string;
  readonly name: LocalText;
  readonly help: LocalText;
  /** One path in a 20 × 20 box, stroked. */
  readonly icon: string;
  readonly draws: StrokeKind;
  /** Whether brush size matters; "outline": only where shapes are not filled. */
  readonly sized: boolean | "outline";
  /** Always writes 0, whatever the brush value. */
  readonly erases?: boolean;
  /** Writes nothing of its own but takes what is there elsewhere. */
  readonly moves?: boolean;
  readonly begin: (stroke: StrokeStart) => Draw;
}
