/** The mean distance between both surfaces, all points of both together. */
import { both } from "#i18n/locale.ts";
import { noDistanceReason } from "./cases.ts";
import type { MetricDefinition } from "./define.ts";
import { distanceToNothing, meanFrom, total } from "./distances.ts";
import { absent, answers } from "./libraries.ts";
import { surfaceDistances } from "./surfaces.ts";

export const symmetricSurfaceDistance: MetricDefinition = {
  id: "assd",
  group: "boundary",
  unit: "pixels",
  name: both("Average symmetric surface distance", "平均对称表面距离（ASSD）"),
  summary: both(
    "How far the points of both surfaces are from the other surface, on average over all of them together.",
    "两个表面上的所有点合在一起，到对方表面的平均距离。",
  ),
  tex: "\\frac{\\sum_{a\\in\\partial G}d(a,\\partial P)+\\sum_{b\\in\\partial P}d(b,\\partial G)}{|\\partial G|+|\\partial P|}",
  costly: true,
  value: (study) => {
    const distances = surfaceDistances(study);
    if (!distances) return distanceToNothing(study);
    const { truth, prediction } = distances;
    return (total(truth) + total(prediction)) / (truth.length + prediction.length);
  },
  undefinedReason: noDistanceReason,
  libraries: () => answers({ sklearn: absent, torchmetrics: absent, medpy: "RuntimeError" }),
  variants: [
    {
      id: "assd_mean_of_means",
      library: "medpy (older)",
      note: both(
        "The mean of the two directions’ means, so that both surfaces count the same however long they are.",
        "取两个方向平均距离的平均，因此两个表面无论长短，权重相同。",
      ),
      value: (study) => (meanFrom(study, "truth") + meanFrom(study, "prediction")) / 2,
    },
  ],
};
