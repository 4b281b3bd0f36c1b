/** What a per-pixel map says of itself. */
import type { Grids } from "#grid/field.ts";

/** What of the grids a map is made from: it is kept until that changes. `mask` is 1[p > 0.5]. */
export type MapSource = "truth" | "prediction" | "mask";

/** The grids, and what several maps share. */
export interface MapGrids extends Grids {
  /** 1 where p > 0.5. */
  readonly mask: Uint8Array;
  /** A result that several maps share, computed at the first asking and kept while the grids stay as they are. */
  once<T>(name: string, make: (grids: Grids) => T): T;
}

export interface MapDefinition {
  readonly name: string;
  readonly from: readonly MapSource[];
  /** Names of the parameters of the loss that the map depends on, in the order `compute` takes them. */
  readonly parameters?: readonly string[];
  /** Is 0 at most pixels. */
  readonly sparse?: boolean;
  /** height × width values; null where the map does not exist. */
  readonly compute: (grids: MapGrids, ...parameters: readonly number[]) => Float64Array | null;
  /** ∂L/∂p of what goes through the map, given ∂L/∂(map): only for maps that are differentiable. */
  readonly pullBack?: (grids: MapGrids, slopes: Float64Array, ...parameters: readonly number[]) => Float64Array;
}
