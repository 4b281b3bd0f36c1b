/** The distance within which 95 % of each surface lies from the other. */
import { both } from "#i18n/locale.ts";
import { noDistanceReason } from "./cases.ts";
import type { MetricDefinition, Study } from "./define.ts";
import { distanceToNothing, quantile, quantileByLength } from "./distances.ts";
import { absent, answers } from "./libraries.ts";
import { contourDistances, sortedSurfaceDistances } from "./surfaces.ts";

const share = 0.95;

export const hausdorff95: MetricDefinition = {
  id: "hd95",
  group: "boundary",
  unit: "pixels",
  name: both("95 % Hausdorff distance", "95% Hausdorff 距离"),
  summary: both(
    "The Hausdorff distance without the farthest 5 % of either surface: the larger of the two 95th percentiles, as in MONAI.",
    "去掉两个表面各自最远的 5% 后的 Hausdorff 距离：取两个方向 95 百分位数中较大的一个，与 MONAI 相同。",
  ),
  tex: "\\max\\Bigl(\\mathop{\\mathrm{P}_{95}}\\limits_{a\\in\\partial G}d(a,\\partial P),\\ \\mathop{\\mathrm{P}_{95}}\\limits_{b\\in\\partial P}d(b,\\partial G)\\Bigr)",
  costly: true,
  value: (study) => {
    const sorted = sortedSurfaceDistances(study);
    if (!sorted) return distanceToNothing(study);
    return Math.max(quantile(sorted.truth, share), quantile(sorted.prediction, share));
  },
  undefinedReason: noDistanceReason,
  libraries: () =>
    answers({ sklearn: absent, torchmetrics: absent, monai: Number.NaN, medpy: "RuntimeError", deepmind: Infinity }),
  variants: [
    {
      id: "hd95_medpy",
      library: "medpy",
      note: both(
        "The 95th percentile of the distances of both directions put together, so that the longer surface counts more.",
        "把两个方向的距离合在一起取 95 百分位数，因此较长的表面影响更大。",
      ),
      value: pooled,
    },
    {
      id: "hd95_deepmind",
      library: "DeepMind surface-distance",
      note: both(
        "Measured between contours, weighted by their length, without interpolating between distances.",
        "在轮廓线之间测量，按轮廓长度加权，且不在距离之间插值。",
      ),
      value: (study) => {
        const distances = contourDistances(study);
        return distances ? quantileByLength(distances, share) : distanceToNothing(study);
      },
    },
  ],
};

function pooled(study: Study): number {
  const sorted = sortedSurfaceDistances(study);
  if (!sorted) return distanceToNothing(study);
  const all = new Float64Array(sorted.truth.length + sorted.prediction.length);
  all.set(sorted.truth);
  all.set(sorted.prediction, sorted.truth.length);
  return quantile(all.sort(), share);
}
