/** Writes a scene as plain JSON. */
import type { Size } from "#grid/field.ts";
import type { Scene, SceneContent } from "./scene.ts";

/** The plain JSON of a scene; arrays and objects are copies. Parsing it gives back the same bytes. */
export function sceneOf({ grids, settings }: SceneContent): Scene {
  return {
    v: 1,
    height: grids.height,
    width: grids.width,
    truth: rowsOf(grids.truth, grids),
    prediction: rowsOf(grids.prediction, grids),
    threshold: settings.threshold,
    params: Object.fromEntries(Object.entries(settings.params).map(([loss, params]) => [loss, { ...params }])),
    losses: [...settings.losses],
    view: { ...settings.view },
  };
}

function rowsOf(field: Uint8Array | Float64Array, { height, width }: Size): number[][] {
  return Array.from({ length: height }, (_, row) => Array.from(field.subarray(row * width, (row + 1) * width)));
}
