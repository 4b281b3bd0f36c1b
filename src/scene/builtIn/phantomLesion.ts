/** A phantom lesion of irregular outline and a prediction as networks make them: soft, shifted, partly wrong. */
import { emptyGrids } from "#grid/field.ts";
import { both } from "#i18n/locale.ts";
import { defaultSettings, type SceneContent } from "#scene/scene.ts";
import type { BuiltInScene } from "./define.ts";

const side = 32;

export const phantomLesion: BuiltInScene = {
  id: "phantom-lesion",
  name: both("Phantom lesion", "模拟病灶"),
  description: both(
    "An irregular lesion and a typical prediction: slightly shifted, too large below, a part missed at the left, and a faint false alarm far away.",
    "一个形状不规则的病灶和一个典型的预测：略有偏移，下方偏大，左侧漏掉一块，远处还有一个微弱的假阳性。",
  ),
  draw: drawPhantomLesion,
};

function drawPhantomLesion(): SceneContent {
  const grids = emptyGrids(side, side);
  for (let row = 0; row < side; row += 1) {
    for (let col = 0; col < side; col += 1) {
      const cell = row * side + col;
      grids.truth[cell] = depth(row, col, 14.5, 15.5) >= 0 ? 1 : 0;
      grids.prediction[cell] = Math.round(probability(row, col) * 200) / 200;
    }
  }
  return { grids, settings: defaultSettings };
}

/** How far a cell lies inside the lesion's outline when the lesion stands at a centre; negative outside. */
function depth(row: number, col: number, centreRow: number, centreCol: number): number {
  const angle = Math.atan2(row - centreRow, col - centreCol);
  const outline =
    6.5 +
    0.9 * Math.sin(2 * angle + 2.3) +
    0.55 * Math.sin(3 * angle + 0.4) +
    0.5 * Math.cos(5 * angle + 1.1) +
    0.3 * Math.sin(7 * angle);
  return outline - Math.hypot(row - centreRow, col - centreCol);
}

/** The predicted probability, 0.01…0.97: a logistic edge, too much below, too little at the left, and a false alarm. */
function probability(row: number, col: number): number {
  const logit =
    depth(row, col, 15.2, 16.3) / 1.15 + 4.2 * spot(row, col, 20.5, 20.5, 2.6) - 5.5 * spot(row, col, 12, 10, 1.9);
  const lesion = 0.96 / (1 + Math.exp(-logit));
  return 0.01 + Math.min(0.96, lesion + 0.6 * spot(row, col, 5.5, 26, 1.5));
}

/** A round spot of height 1 that fades as a Gaussian. */
function spot(row: number, col: number, centreRow: number, centreCol: number, width: number): number {
  return Math.exp(-((row - centreRow) ** 2 + (col - centreCol) ** 2) / (2 * width ** 2));
}
