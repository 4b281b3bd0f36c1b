/** IoU of the strips along the two boundaries. */
import { both } from "#i18n/locale.ts";
import type { MetricDefinition, Study } from "./define.ts";
import { absent, answers } from "./libraries.ts";
import { noForegroundAtAll } from "./reasons.ts";
import { depths } from "./surfaces.ts";

export const boundaryIou: MetricDefinition = {
  id: "boundary-iou",
  group: "boundary",
  name: both("Boundary IoU", "边界 IoU"),
  summary: both(
    "IoU of the strips inside the two boundaries, d pixels wide: a share r of the grid’s diagonal, rounded, at least 1.",
    "只在两个掩膜边界内侧宽 d 像素的带状区域上计算的 IoU；d 为网格对角线长的 r 倍，取整，至少为 1。",
  ),
  tex: "\\frac{|G_d\\cap P_d|}{|G_d\\cup P_d|}",
  parameters: {
    ratio: {
      default: 0.02,
      domain: "share",
      min: 0,
      max: 0.2,
      step: 0.005,
      tex: "r",
      name: both("width as a share of the diagonal", "宽度与对角线之比"),
    },
  },
  costly: true,
  value: (study, { ratio = 0.02 }) => {
    const width = stripWidth(study, ratio);
    const { truth, prediction } = depths(study);
    let intersection = 0;
    let union = 0;
    for (let cell = 0; cell < truth.length; cell++) {
      const g = truth[cell] as number;
      const p = prediction[cell] as number;
      const inG = g > 0 && g <= width;
      const inP = p > 0 && p <= width;
      if (inG && inP) intersection++;
      if (inG || inP) union++;
    }
    return intersection / union;
  },
  undefinedReason: () => noForegroundAtAll,
  libraries: () => answers({ sklearn: absent, torchmetrics: absent, monai: absent }),
};

/** Rounded half to even, as Python's round does in the authors' code. */
function stripWidth({ height, width }: Study, ratio: number): number {
  const exact = ratio * Math.sqrt(height ** 2 + width ** 2);
  const below = Math.floor(exact);
  const rounded = exact - below === 0.5 ? below + (below % 2) : Math.round(exact);
  return Math.max(1, rounded);
}
