/** Share of both surfaces that lies within a tolerance of the other. */
import { both } from "#i18n/locale.ts";
import { bothEmpty } from "./cases.ts";
import type { MetricDefinition, Study } from "./define.ts";
import { countWithin, lengthWithin } from "./distances.ts";
import { absent, answers } from "./libraries.ts";
import { contourDistances, surfaceDistances } from "./surfaces.ts";

export const normalizedSurfaceDice: MetricDefinition = {
  id: "nsd",
  group: "boundary",
  name: both("Normalised surface Dice", "归一化表面 Dice（NSD）"),
  summary: both(
    "The share of both surfaces that is no farther than τ pixels from the other; 0 where only one of the masks is empty.",
    "两个表面上到对方距离不超过 τ 像素的点所占的比例；只有一个掩膜为空时为 0。",
  ),
  tex: "\\frac{|\\{a\\in\\partial G:d(a,\\partial P)\\le\\tau\\}|+|\\{b\\in\\partial P:d(b,\\partial G)\\le\\tau\\}|}{|\\partial G|+|\\partial P|}",
  parameters: {
    tolerance: {
      default: 1,
      domain: "weight",
      min: 0,
      max: 5,
      step: 0.5,
      tex: "\\tau",
      name: both("tolerance in pixels", "容差（像素）"),
    },
  },
  costly: true,
  value: (study, { tolerance = 1 }) => {
    const distances = surfaceDistances(study);
    if (!distances) return withoutSurface(study);
    const { truth, prediction } = distances;
    return (countWithin(truth, tolerance) + countWithin(prediction, tolerance)) / (truth.length + prediction.length);
  },
  undefinedReason: () =>
    both(
      "0/0: at this threshold neither the truth nor the prediction has foreground, so neither has a surface.",
      "0/0：在此阈值下，真值与预测都没有前景，也就都没有表面。",
    ),
  libraries: () => answers({ sklearn: absent, torchmetrics: absent, monai: Number.NaN, deepmind: Number.NaN }),
  variants: [
    {
      id: "nsd_subvoxel",
      library: "DeepMind surface-distance",
      note: both("Measured between contours, each piece counting by its length.", "在轮廓线之间测量，每一段按长度计。"),
      value: (study, { tolerance = 1 }) => {
        const distances = contourDistances(study);
        if (!distances) return withoutSurface(study);
        const { truth, prediction, lengths } = distances;
        const [ofTruth, allTruth] = lengthWithin(truth, lengths.truth, tolerance);
        const [ofPrediction, allPrediction] = lengthWithin(prediction, lengths.prediction, tolerance);
        return (ofTruth + ofPrediction) / (allTruth + allPrediction);
      },
    },
  ],
};

/** A surface that has none to be near to is not within the tolerance; where there is none at all, 0/0. */
function withoutSurface(study: Study): number {
  return bothEmpty(study) ? Number.NaN : 0;
}
