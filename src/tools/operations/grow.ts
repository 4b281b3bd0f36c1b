/** Dilation and erosion by a cross of five pixels. */
import { dilateSteps } from "#grid/transform.ts";
import { both } from "#i18n/locale.ts";
import type { Given, OperationDefinition } from "./define.ts";
import { atOnce } from "./probability.ts";

function grown({ grids, grid }: Given, radius: number): Float64Array {
  return atOnce(dilateSteps(Float64Array.from(grids[grid]), grids.height, grids.width, radius));
}

export const grow: OperationDefinition = {
  id: "grow",
  name: both("Dilate and erode", "膨胀与腐蚀"),
  teaches: both(
    "By one pixel: a prediction too large costs recall nothing, one too small costs precision nothing.",
    "扩大或缩小一个像素：预测偏大不影响召回率，偏小不影响精确率。",
  ),
  on: ["truth", "prediction"],
  actions: [
    { id: "dilate", name: both("Dilate", "膨胀"), content: (given) => grown(given, 1) },
    { id: "erode", name: both("Erode", "腐蚀"), content: (given) => grown(given, -1) },
  ],
};
