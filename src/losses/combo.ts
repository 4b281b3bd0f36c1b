/** Combo loss: weighted cross-entropy minus the Dice score. */
import { both } from "#i18n/locale.ts";
import { combine, compose } from "./compose.ts";
import type { LossDefinition } from "./define.ts";
import { dice } from "./dice.ts";
import { focal } from "./focal.ts";
import { mix, smooth, tightClip } from "./parameters.ts";

// Cross-entropy with β on the foreground and 1 − β on the background is focal loss with γ = 0.
const composed = combine(
  [compose(focal, "CE", { gamma: 0, balanced: 1, alpha: "beta" }), compose(dice, "Dice", { eps: 0, zeroIfEmpty: 0 })],
  "alpha*CE - (1-alpha)*(1 - Dice)",
);

export const combo: LossDefinition = {
  id: "combo",
  family: "compound",
  name: both("Combo loss", "Combo 损失"),
  shortName: both("Combo", "Combo 损失"),
  summary: both(
    "α times weighted cross-entropy minus (1 − α) times the Dice score: a good prediction earns, so the loss goes below 0.",
    "α 乘加权交叉熵，减去 (1 − α) 乘 Dice 系数：预测得好会得到“奖励”，因此损失可以小于 0。",
  ),
  expression: composed.expression,
  parts: {
    ...composed.parts,
    CE: { tex: "\\mathrm{CE}_\\beta", name: both("weighted cross-entropy", "加权交叉熵") },
  },
  parameters: {
    alpha: mix(both("cross-entropy", "交叉熵"), both("the Dice score", "Dice 系数")),
    beta: {
      default: 0.5,
      domain: "share",
      min: 0,
      max: 1,
      step: 0.01,
      tex: "\\beta",
      name: both("foreground weight", "前景权重"),
      help: both(
        "Weight of foreground in the cross-entropy, 1 − β for background: above ½ misses cost more than false positives.",
        "交叉熵中前景的权重，背景为 1 − β：大于 ½ 时漏检的代价高于误报。",
      ),
    },
    smooth: { ...smooth, default: 1 },
    clip: tightClip,
  },
  references: [
    {
      authors: "Taghanaki, Zheng, Zhou, Georgescu, Sharma, Xu, Comaniciu, Hamarneh",
      year: 2019,
      title: "Combo Loss: Handling Input and Output Imbalance in Multi-Organ Segmentation",
      url: "https://arxiv.org/abs/1805.02798",
    },
  ],
  presets: [
    {
      id: "paper",
      name: "Taghanaki et al. 2019",
      params: {},
      note: both(
        "Equation 3 with its misprint mended; in the Keras code that circulates (unified-focal-loss) β weighs the background instead.",
        "论文式 (3)，已更正其中的笔误；流传的 Keras 代码（unified-focal-loss）里 β 加在背景上。",
      ),
      source: "arXiv 1805.02798, eq. 3",
    },
  ],
};
