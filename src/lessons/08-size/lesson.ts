/** Size: the same shift by one pixel costs a small object five times what it costs a large one. */
import { both } from "#i18n/locale.ts";
import type { Act, Lesson, LessonScene } from "#lessons/define.ts";
import { type Box, cellsOf, filled, withBoxes } from "#lessons/grids.ts";
import { metricsReloaded } from "#lessons/papers.ts";

const side = 16;
function sceneOf(box: Box): LessonScene {
  const object = withBoxes(filled(side, side, 0), 1, box);
  return {
    height: side,
    width: side,
    truth: object,
    prediction: object,
    losses: ["dice", "bce"],
    view: { loss: "dice", difference: "confusion", chart: "threshold" },
  };
}
const small: Box = [7, 7, 8, 8];
const large: Box = [4, 4, 13, 13];
/** The prediction one pixel further to the right. */
function shifted([top, left, bottom, right]: Box): Act[] {
  return [
    { do: "paint", grid: "prediction", cells: cellsOf([top, left, bottom, left]), value: 0 },
    { do: "paint", grid: "prediction", cells: cellsOf([top, right + 1, bottom, right + 1]), value: 1 },
  ];
}

export const lesson: Lesson = {
  id: "08",
  title: both("One pixel, two sizes", "同样一个像素，不同大小"),
  aim: both(
    "You can explain why one Dice value means different things for small and large objects.",
    "能够解释为什么同一个 Dice 值对大小目标意味着不同的东西。",
  ),
  minutes: 5,
  after: ["02"],
  papers: [
    {
      authors: "Reinke et al.",
      year: 2021,
      title: "Common limitations of image processing metrics: a picture story",
      url: "https://arxiv.org/abs/2104.05642",
    },
    metricsReloaded,
  ],
  steps: [
    {
      id: "small",
      title: both("Four pixels", "四个像素"),
      scene: sceneOf(small),
      locks: ["truth", "size"],
      saves: { 1: "dice" },
      goals: [
        { that: "dice >= 0.45", text: both("The Dice loss is at least 0.45", "Dice 损失至少 0.45") },
        { that: "edits == 4", text: both("by a shift of one pixel", "只平移一个像素") },
        { that: "metric.hd <= 1.01", text: both("the surfaces are 1 pixel apart", "两表面相距 1 个像素") },
      ],
      hints: [
        both("The menu of operations can shift a whole grid by arrows.", "操作菜单中可以用箭头平移整个网格。"),
        both(
          "Open the operations, choose the prediction, press an arrow once.",
          "打开操作菜单，选择预测，按一次箭头。",
        ),
        both("Shift the prediction to the right by one.", "把预测向右平移一格。"),
      ],
      wrong: [
        {
          when: "edits > 4",
          say: both("That is more than one pixel. Undo, and shift once.", "超过了一个像素。请撤销，只平移一次。"),
        },
      ],
      solution: shifted(small),
      mistake: [{ do: "paint", grid: "prediction", cells: [[7, 7]], value: 0 }],
    },
    {
      id: "large",
      title: both("A hundred pixels", "一百个像素"),
      scene: sceneOf(large),
      locks: ["truth", "size"],
      questions: [
        {
          kind: "number",
          ask: both(
            "First guess: the Dice loss of a 10 × 10 object after the same shift:",
            "先猜：10 × 10 的目标做同样的平移后，Dice 损失是：",
          ),
        },
      ],
      goals: [
        { that: "answer(1) > 0 and answer(1) < 1", text: both("You made a guess", "您已作出猜测") },
        {
          that: "dice <= 0.12 and dice > 0 and edits == 20",
          text: both("Shifted by one pixel: at most 0.12", "平移一个像素：不超过 0.12"),
        },
        {
          that: "saved(1) >= 4 * dice",
          text: both("The small object paid at least four times as much", "小目标付出了至少四倍的代价"),
        },
      ],
      hints: [
        both("Guess, then shift the prediction as before.", "先猜，再像刚才一样平移预测。"),
        both("Ten pixels are missed and ten are false: 20 of 200.", "漏掉十个，多出十个：200 中的 20。"),
        both("0.1; shift to the right by one.", "0.1；向右平移一格。"),
      ],
      solution: [{ do: "answer", question: 1, value: 0.1 }, ...shifted(large)],
      mistake: shifted(large),
    },
    {
      id: "why",
      title: both("No scale fits all", "没有通用的标尺"),
      scene: sceneOf([7, 7, 10, 10]),
      locks: ["truth", "prediction", "size"],
      questions: [
        {
          kind: "number",
          ask: both("And a 4 × 4 object, shifted by one pixel:", "4 × 4 的目标平移一个像素，Dice 损失为："),
        },
      ],
      goals: [
        {
          that: "abs(answer(1) - 0.25) < 0.005",
          text: both("You can work it out without painting", "不用画也能算出来"),
        },
      ],
      hints: [
        both(
          "A square of side $s$ loses a column of $s$ pixels and gains one.",
          "边长为 $s$ 的正方形失去一列 $s$ 个像素，又多出一列。",
        ),
        both("FP = FN = $s$, TP = $s^2 - s$.", "FP = FN = $s$，TP = $s^2 - s$。"),
        both("$2s / (2s^2) = 1/s$", "$2s / (2s^2) = 1/s$"),
      ],
      wrong: [
        {
          when: "abs(answer(1) - 0.2) < 0.005 or abs(answer(1) - 0.4) < 0.005",
          say: both("Near: count the true positives again, there are 12.", "接近了：再数一遍真阳性，共 12 个。"),
        },
      ],
      solution: [{ do: "answer", question: 1, value: 0.25 }],
      mistake: [{ do: "answer", question: 1, value: 0.2 }],
    },
  ],
};
