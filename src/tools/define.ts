/** What a tool file says about its tool: how pointer cells become a patch. */
import type { Cell, GridName, Grids } from "#grid/field.ts";
import type { Patch } from "#grid/patch.ts";
import type { LocalText } from "#i18n/locale.ts";

export type { Cell } from "#grid/field.ts";

export interface Dab {
  readonly grids: Grids;
  readonly grid: GridName;
  /** Cells the pointer went through since the last dab, in order; not yet joined, may lie outside the grid. */
  readonly path: readonly Cell[];
  /** Diameter in cells. */
  readonly size: number;
  /** What to write: 0 or 1 on the truth, a probability on the prediction. */
  readonly value: number;
}

export interface ToolDefinition {
  readonly id: string;
  readonly name: LocalText;
  readonly help: LocalText;
  /** One path in a 20 × 20 box, stroked. */
  readonly icon: string;
  /** Whether brush size matters. */
  readonly sized: boolean;
  /** Always writes 0, whatever the brush value. */
  readonly erases?: boolean;
  /** What this dab changes; null where nothing. */
  readonly apply: (dab: Dab) => Patch | null;
}
