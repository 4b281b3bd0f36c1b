/** Distance: overlap does not see how far away a false alarm is. */
import { both } from "#i18n/locale.ts";
import type { Lesson, LessonScene } from "#lessons/define.ts";
import { type Box, filled, withBoxes } from "#lessons/grids.ts";
import { metricsReloaded } from "#lessons/papers.ts";

const object: Box = [3, 3, 6, 6];
const truth = withBoxes(filled(16, 16, 0), 1, object);
const near: LessonScene = {
  height: 16,
  width: 16,
  truth,
  prediction: withBoxes(truth, 1, [4, 7, 4, 7]),
  losses: ["dice", "hausdorff-dt"],
  view: { loss: "hausdorff-dt", difference: "confusion", chart: "threshold" },
};
const far: LessonScene = { ...near, prediction: withBoxes(truth, 1, [14, 14, 14, 14]) };

export const lesson: Lesson = {
  id: "11",
  title: both("Near and far", "远与近"),
  aim: both(
    "You can show two paintings that overlap measures cannot tell apart and distances can.",
    "能够画出重叠类指标无法区分、而距离类指标可以区分的两种情形。",
  ),
  minutes: 5,
  after: ["02"],
  papers: [
    {
      authors: "Kervadec et al.",
      year: 2019,
      title: "Boundary loss for highly unbalanced segmentation",
      url: "https://arxiv.org/abs/1812.07032",
    },
    {
      authors: "Karimi, Salcudean",
      year: 2019,
      title: "Reducing the Hausdorff distance in medical image segmentation with convolutional neural networks",
      url: "https://arxiv.org/abs/1904.10030",
    },
    metricsReloaded,
  ],
  steps: [
    {
      id: "near",
      title: both("One false alarm at the edge", "边上的一个误报"),
      scene: near,
      locks: ["truth", "prediction", "size"],
      panels: ["metrics"],
      saves: { 1: "dice", 2: "metric.hd" },
      questions: [
        {
          kind: "number",
          ask: both("The Dice loss of 16 hits and one false alarm:", "16 个命中、1 个误报时的 Dice 损失："),
        },
      ],
      goals: [{ that: "abs(answer(1) - 0.0303) < 0.0005", text: both("Your Dice loss is right", "Dice 损失正确") }],
      hints: [
        both(
          "$(\\mathrm{FP} + \\mathrm{FN})/(2\\,\\mathrm{TP} + \\mathrm{FP} + \\mathrm{FN})$",
          "$(\\mathrm{FP} + \\mathrm{FN})/(2\\,\\mathrm{TP} + \\mathrm{FP} + \\mathrm{FN})$",
        ),
        both("TP = 16, FP = 1, FN = 0.", "TP = 16，FP = 1，FN = 0。"),
        both("1/33", "1/33"),
      ],
      wrong: [{ when: "abs(answer(1) - 0.0588) < 0.001", say: both("1/17 is one minus IoU.", "1/17 是 1 减 IoU。") }],
      solution: [{ do: "answer", question: 1, value: 0.0303 }],
      mistake: [{ do: "answer", question: 1, value: 0.0588 }],
    },
    {
      id: "act",
      title: both("Equal Dice, five times the distance", "Dice 相同，距离五倍"),
      scene: near,
      locks: ["truth", "size"],
      panels: ["metrics"],
      goals: [
        { that: "abs(dice - saved(1)) < 0.0005", text: both("The Dice loss is as before", "Dice 损失与之前相同") },
        {
          that: "metric.hd >= 5 * saved(2)",
          text: both("The Hausdorff distance is at least five times as large", "Hausdorff 距离至少是之前的五倍"),
        },
      ],
      hints: [
        both("Move the false alarm.", "移动那个误报。"),
        both("Erase it at the edge, and paint one pixel far away.", "擦掉边上的误报，在远处画一个像素。"),
        both("Row 14, column 14.", "第 14 行第 14 列。"),
      ],
      wrong: [
        {
          when: "metric.hd >= 5 * saved(2) and abs(dice - saved(1)) >= 0.0005",
          say: both(
            "Far enough; now there is more than one false alarm, or a miss.",
            "够远了；但现在误报不止一个，或有漏检。",
          ),
        },
      ],
      solution: [
        { do: "paint", grid: "prediction", cells: [[4, 7]], value: 0 },
        { do: "paint", grid: "prediction", cells: [[14, 14]], value: 1 },
      ],
      mistake: [{ do: "paint", grid: "prediction", cells: [[14, 14]], value: 1 }],
    },
    {
      id: "why",
      title: both("What sees distance", "谁能看到距离"),
      scene: far,
      locks: ["truth", "prediction", "size"],
      panels: ["losses", "metrics"],
      questions: [
        {
          kind: "choice",
          ask: both(
            "The far pixel is a speck of noise. Which number would you not let decide alone?",
            "远处的像素只是一点噪声。哪个数不应单独作为判据？",
          ),
          options: [
            both("the Hausdorff distance: one pixel sets it", "Hausdorff 距离：一个像素就能决定它"),
            both("the Dice coefficient: it sees the speck too much", "Dice 系数：它过于在意噪点"),
          ],
        },
      ],
      goals: [{ that: "answer(1) == 1", text: both("You know what a maximum is worth", "知道“最大值”意味着什么") }],
      hints: [
        both("A maximum is set by a single pixel.", "最大值由单个像素决定。"),
        both("HD95 and the mean surface distance are calmer.", "HD95 与平均表面距离更稳健。"),
        both("The first answer.", "第一个答案。"),
      ],
      wrong: [
        {
          when: "answer(1) == 2",
          say: both("To Dice the speck is one pixel in 33.", "对 Dice 来说，它只是 33 分之一。"),
        },
      ],
      solution: [{ do: "answer", question: 1, value: 1 }],
      mistake: [{ do: "answer", question: 1, value: 2 }],
    },
  ],
};
