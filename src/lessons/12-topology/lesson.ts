/** Topology: a gap and a trimmed end cost the same in Dice. */
import { both } from "#i18n/locale.ts";
import type { Lesson, LessonScene } from "#lessons/define.ts";
import { filled, withBoxes } from "#lessons/grids.ts";
import { pitfalls } from "#lessons/papers.ts";

const truth = withBoxes(filled(8, 16, 0), 1, [4, 2, 4, 15]);
const trimmed: LessonScene = {
  height: 8,
  width: 16,
  truth,
  prediction: withBoxes(filled(8, 16, 0), 1, [4, 2, 4, 14]),
  losses: ["dice", "cldice"],
  view: { loss: "cldice", difference: "confusion", chart: "threshold" },
};
const broken: LessonScene = { ...trimmed, prediction: withBoxes(truth, 0, [4, 8, 4, 8]) };

export const lesson: Lesson = {
  id: "12",
  title: both("A gap in the line", "线上的缺口"),
  aim: both(
    "You can show that overlap does not see connectivity, and know a loss that is made to.",
    "能够说明重叠指标看不到连通性，并知道一种为此设计的损失。",
  ),
  minutes: 5,
  after: ["02", "11"],
  papers: [
    {
      authors: "Shit et al.",
      year: 2021,
      title: "clDice: a novel topology-preserving loss function for tubular structure segmentation",
      url: "https://arxiv.org/abs/2003.07311",
    },
    pitfalls,
  ],
  steps: [
    {
      id: "trimmed",
      title: both("A vessel that ends early", "提前结束的血管"),
      scene: trimmed,
      locks: ["truth", "prediction", "size"],
      panels: ["metrics"],
      saves: { 1: "dice" },
      questions: [
        {
          kind: "choice",
          ask: both(
            "The line has 14 pixels; the last one is missed. If a pixel in the middle were missed instead, the Dice loss would be…",
            "这条线有 14 个像素，最后一个漏掉了。如果漏掉的是中间的一个，Dice 损失会……",
          ),
          options: [both("larger", "更大"), both("smaller", "更小"), both("the same", "相同")],
        },
      ],
      goals: [{ that: "answer(1) == 3", text: both("You know what Dice counts", "知道 Dice 在数什么") }],
      hints: [
        both("Count TP, FP and FN in both cases.", "数一数两种情形的 TP、FP、FN。"),
        both("TP = 13, FN = 1, in both.", "都是 TP = 13，FN = 1。"),
        both("1/27 and 1/27", "1/27 与 1/27"),
      ],
      wrong: [
        {
          when: "answer(1) == 1",
          say: both(
            "So one would wish: the vessel would be in two pieces. But Dice counts pixels.",
            "人们希望如此：血管断成了两截。但 Dice 只数像素。",
          ),
        },
      ],
      solution: [{ do: "answer", question: 1, value: 3 }],
      mistake: [{ do: "answer", question: 1, value: 1 }],
    },
    {
      id: "act",
      title: both("Break it", "让它断开"),
      scene: trimmed,
      locks: ["truth", "size"],
      panels: ["losses"],
      goals: [
        { that: "abs(dice - saved(1)) < 0.0005", text: both("The Dice loss is as before", "Dice 损失与之前相同") },
        { that: "components == 2", text: both("The predicted vessel is in two pieces", "预测的血管断成两截") },
      ],
      hints: [
        both("Mend the end, and take away a pixel elsewhere.", "补上末端，再去掉别处的一个像素。"),
        both("Paint the end with 1 and a pixel in the middle with 0.", "末端涂 1，中间某个像素涂 0。"),
        both("Row 4: column 15 to 1, column 8 to 0.", "第 4 行：第 15 列设为 1，第 8 列设为 0。"),
      ],
      wrong: [
        {
          when: "components == 2 and abs(dice - saved(1)) >= 0.0005",
          say: both(
            "In two pieces; now mend the end, so that only one pixel is missed.",
            "断成两截了；现在补上末端，使漏检仍只有一个像素。",
          ),
        },
      ],
      solution: [
        { do: "paint", grid: "prediction", cells: [[4, 15]], value: 1 },
        { do: "paint", grid: "prediction", cells: [[4, 8]], value: 0 },
      ],
      mistake: [{ do: "paint", grid: "prediction", cells: [[4, 8]], value: 0 }],
    },
    {
      id: "why",
      title: both("Along the centreline", "沿着中心线"),
      scene: broken,
      locks: ["truth", "prediction", "size"],
      panels: ["losses"],
      questions: [
        {
          kind: "choice",
          ask: both(
            "clDice compares skeletons. On this line, one pixel wide, gap and trimmed end cost the same in clDice as well. Then its use is…",
            "clDice 比较的是骨架。在这条一像素宽的线上，缺口与末端缺失在 clDice 中代价也相同。那么它的用处在于……",
          ),
          options: [
            both("to weigh thin and thick vessels alike, by length", "按长度平等对待粗细血管"),
            both("to count pieces", "数连通块的个数"),
          ],
        },
      ],
      goals: [
        {
          that: "answer(1) == 1",
          text: both("You know what clDice is and what it is not", "知道 clDice 是什么、不是什么"),
        },
      ],
      hints: [
        both("A skeleton has one pixel of width, however thick the vessel.", "无论血管多粗，骨架都只有一个像素宽。"),
        both(
          "So a break in a thin branch counts as much as one in the trunk.",
          "因此细支上的断口与主干上的断口分量相同。",
        ),
        both("The first answer.", "第一个答案。"),
      ],
      wrong: [
        {
          when: "answer(1) == 2",
          say: both(
            "It counts skeleton pixels, not pieces. Count components for that.",
            "它数的是骨架像素，不是连通块。要数连通块，请另行计算。",
          ),
        },
      ],
      solution: [{ do: "answer", question: 1, value: 1 }],
      mistake: [{ do: "answer", question: 1, value: 2 }],
    },
  ],
};
