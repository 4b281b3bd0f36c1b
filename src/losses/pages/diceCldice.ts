/** The reference page of Dice + clDice. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const diceCldicePage: LossPage = {
  id: "dice-cldice",
  aliases: [
    "soft-Dice-clDice",
    "SoftDiceclDiceLoss",
    "soft_dice_cldice",
    "Dice + centreline Dice",
    "Dice + centerline Dice",
    "Dice 加 clDice",
    "Dice 加中心线 Dice",
  ],
  rewards: both(
    "Overlap through Dice, and through clDice centre lines that lie inside the other mask, in both directions. Width is left to Dice: a vessel 3 pixels wide that is drawn 4 wide leaves clDice at 0.",
    "由 Dice 奖励重叠，由 clDice 奖励两个掩膜的中心线都落在对方之内。粗细只由 Dice 管：把 3 像素宽的血管画成 4 像素宽，clDice 仍为 0。",
  ),
  punishes: both(
    "Cuts more than ragged rims: on a vessel 3 pixels wide and 28 long, three pixels missing across it cost 0.0185 at α = 0.5, three missing along its rim 0.0090, while Dice charges 0.018 for either.",
    "对断裂罚得比毛糙的边缘更重：一条宽 3、长 28 像素的血管，横向断掉三个像素的代价是 0.0185（α = 0.5），沿边缘缺三个像素是 0.0090，而 Dice 对两者都收 0.018。",
  ),
  use: both(
    "For vessels, roads, neurites and other thin networks in which continuity matters. The iterations must reach the middle of the thickest branch: 3 suffice for widths up to 8 pixels.",
    "适合血管、道路、神经突等看重连通的细长网络。迭代次数要足以从边缘腐蚀到最粗分支的中心：3 次可应付 8 像素以内的宽度。",
  ),
  fails: both(
    "It counts skeleton pixels, not connected pieces: on a one-pixel line of 14 pixels, a gap in the middle and a missing end cost the same 0.035. Branches wider than the iterations allow lose their skeleton, and on round objects a skeleton says little.",
    "它数的是骨架像素，而不是连通分支：在一条 14 像素长、1 像素宽的线上，中间断开一个像素与末端少一个像素的代价同为 0.035。分支宽于迭代次数所能处理的范围时，骨架会丢失；对圆形目标，骨架本来就说明不了什么。",
  ),
  facts: [
    both(
      "The authors' PyTorch code (jocpae/clDice, commit 47d31a6) always runs 10 iterations; its argument iter_ is ignored.",
      "作者的 PyTorch 代码（jocpae/clDice，提交 47d31a6）总是迭代 10 次，参数 iter_ 不起作用。",
    ),
  ],
  properties: ["global", "handles-imbalance", "gradient-everywhere", "defined-when-empty", "bounded", "sees-topology"],
  related: ["cldice", "dice", "dice-boundary"],
};
