/** φ as a map: by itself, since the first view needs no other. */
import type { MapDefinition } from "./define.ts";
import { signedDistance } from "./signedDistance.ts";

export const phi: MapDefinition = {
  name: "phi",
  from: ["truth"],
  compute: ({ truth, height, width }) => signedDistance(truth, height, width),
};
