/** The largest distance from one surface to the other. */
import { both } from "#i18n/locale.ts";
import { bothEmpty, noDistanceReason } from "./cases.ts";
import type { MetricDefinition, Study } from "./define.ts";
import { distanceToNothing, largestOfBoth } from "./distances.ts";
import { absent, answers } from "./libraries.ts";
import {
  contourDistances,
  cornerSurfaceDistances,
  type Distances,
  pointDistances,
  surfaceDistances,
} from "./surfaces.ts";

export const hausdorffDistance: MetricDefinition = {
  id: "hd",
  group: "boundary",
  unit: "pixels",
  name: both("Hausdorff distance", "Hausdorff 距离"),
  summary: both(
    "The largest distance from a point of one surface to the nearest point of the other: a single stray pixel decides it.",
    "一个表面上的点到另一个表面的最近距离中最大的一个：单个离群像素就能决定它的大小。",
  ),
  tex: "\\max\\Bigl(\\max_{a\\in\\partial G}d(a,\\partial P),\\ \\max_{b\\in\\partial P}d(b,\\partial G)\\Bigr)",
  costly: true,
  value: largestOf(surfaceDistances),
  undefinedReason: noDistanceReason,
  libraries: (study) =>
    answers(
      bothEmpty(study)
        ? {
            sklearn: absent,
            monai: Number.NaN,
            medpy: "RuntimeError",
            torchmetrics: "RuntimeError",
            skimage: 0,
            deepmind: Infinity,
          }
        : {
            sklearn: absent,
            monai: Infinity,
            medpy: "RuntimeError",
            torchmetrics: Infinity,
            skimage: Infinity,
            deepmind: Infinity,
          },
    ),
  facts: [
    both(
      "torchmetrics (1.9.0) is wrong on grids that are not square: its distance transform counts rows by the height instead of the width.",
      "torchmetrics（1.9.0）在非正方形网格上的结果是错的：它的距离变换按高度而不是宽度来计算行的偏移。",
    ),
  ],
  variants: [
    {
      id: "hd_8conn",
      library: "medpy, connectivity=2",
      note: both(
        "Pixels that touch the background only at a corner are also surface.",
        "只在角上与背景相接的像素也算作表面。",
      ),
      value: largestOf(cornerSurfaceDistances),
    },
    {
      id: "hd_allpoints",
      library: "scikit-image",
      note: both(
        "All foreground pixels are points, those inside too; no surface is extracted.",
        "不提取表面，包括内部在内的所有前景像素都算作点。",
      ),
      value: largestOf(pointDistances),
    },
    {
      id: "hd_deepmind",
      library: "DeepMind surface-distance",
      note: both(
        "Measured between the contours that run between the pixels, rather than between pixels.",
        "在像素之间的轮廓线上测量，而不是在像素上测量。",
      ),
      value: largestOf(contourDistances),
    },
  ],
};

function largestOf(distancesOf: (study: Study) => Distances | null): (study: Study) => number {
  return (study) => {
    const distances = distancesOf(study);
    return distances ? largestOfBoth(distances) : distanceToNothing(study);
  };
}
