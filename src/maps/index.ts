/** The per-pixel maps by the names that expressions use. */
import type { Grids } from "#grid/field.ts";
import { signedDistance } from "./signedDistance.ts";

export interface MapDefinition {
  readonly name: string;
  /** Which grids it is computed from: it is kept until one of them changes. */
  readonly from: readonly ("truth" | "prediction")[];
  /** height × width values; null where the map does not exist. */
  readonly compute: (grids: Grids) => Float64Array | null;
}

export const maps: readonly MapDefinition[] = [
  { name: "phi", from: ["truth"], compute: ({ truth, height, width }) => signedDistance(truth, height, width) },
];
