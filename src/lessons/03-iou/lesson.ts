/** IoU by hand, and that soft IoU and Dice always rank alike: J = 2D / (1 + D). */
import { both } from "#i18n/locale.ts";
import type { Lesson, LessonScene } from "#lessons/define.ts";
import { metricsReloaded } from "#lessons/papers.ts";

const four: LessonScene = {
  height: 1,
  width: 4,
  truth: [[1, 0, 1, 0]],
  prediction: [[0.8, 0.1, 0.9, 0.2]],
  losses: ["soft-iou", "dice"],
  view: { loss: "soft-iou", difference: "confusion", chart: "threshold" },
};

const agrees = "abs(softIou - 2*dice/(1 + dice)) < 0.000001";

export const lesson: Lesson = {
  id: "03",
  title: both("Intersection over union", "交并比"),
  aim: both(
    "You can compute the soft IoU, and know why it ranks predictions of one image exactly as Dice does.",
    "能够计算软 IoU，并理解为什么在同一幅图上它与 Dice 的排序完全一致。",
  ),
  minutes: 5,
  after: ["02"],
  papers: [
    {
      authors: "Eelbode et al.",
      year: 2020,
      title:
        "Optimization for medical image segmentation: theory and practice when evaluating with Dice score or Jaccard index",
      url: "https://arxiv.org/abs/2010.13499",
    },
    metricsReloaded,
  ],
  steps: [
    {
      id: "predict",
      title: both("The union", "并集"),
      scene: four,
      locks: ["truth", "prediction", "size"],
      questions: [{ kind: "number", ask: both("The soft union of these four pixels:", "这四个像素的软并集：") }],
      goals: [{ that: "abs(answer(1) - 2.3) < 0.005", text: both("The union is right", "并集正确") }],
      hints: [
        both("The union is what either of the two covers, counted once.", "并集是两者之一覆盖的部分，只计一次。"),
        both("$U = \\sum p + \\sum g - I$", "$U = \\sum p + \\sum g - I$"),
        both("$\\sum p = 2.0$, $\\sum g = 2$, $I = 0.8 + 0.9$", "$\\sum p = 2.0$，$\\sum g = 2$，$I = 0.8 + 0.9$"),
      ],
      wrong: [
        {
          when: "abs(answer(1) - 3) < 0.005",
          say: both(
            "3 counts whole pixels. In the soft union a pixel counts with its probability.",
            "3 是按整像素计数。软并集中每个像素按其概率计入。",
          ),
        },
        {
          when: "abs(answer(1) - 4) < 0.005",
          say: both("That is the plain sum: the intersection is in it twice.", "这是直接的总和，其中交集被算了两次。"),
        },
      ],
      solution: [{ do: "answer", question: 1, value: 2.3 }],
      mistake: [{ do: "answer", question: 1, value: 3 }],
    },
    {
      id: "act",
      title: both("Try to break it", "试着打破它"),
      scene: four,
      locks: ["size"],
      tools: ["pencil"],
      panels: ["formula"],
      goals: [
        {
          that: `edits >= 1 and ${agrees}`,
          text: both("A first painting of yours: the equation still holds", "您画的第一种情形：等式仍成立"),
          stays: true,
        },
        {
          that: `edits >= 2 and ${agrees}`,
          text: both("A second one, two pixels changed: it holds", "第二种，改动两个像素：仍成立"),
          stays: true,
        },
        {
          that: `edits >= 4 and ${agrees}`,
          text: both("A third one, all four changed: it holds", "第三种，四个像素全改：仍成立"),
          stays: true,
        },
      ],
      hints: [
        both("Paint anything, on truth or prediction.", "随意涂画，真值或预测都可以。"),
        both("Make it as bad as you can: the equation does not care.", "尽量画得糟糕：等式并不在乎。"),
        both("Change all four pixels of the prediction.", "把预测的四个像素都改掉。"),
      ],
      solution: [
        { do: "paint", grid: "prediction", cells: [[1, 1]], value: 0.3 },
        { do: "paint", grid: "prediction", cells: [[1, 2]], value: 0.7 },
        {
          do: "paint",
          grid: "prediction",
          cells: [
            [1, 3],
            [1, 4],
          ],
          value: 0.5,
        },
      ],
      mistake: [{ do: "paint", grid: "prediction", cells: [[1, 1]], value: 0.3 }],
    },
    {
      id: "why",
      title: both("One is a function of the other", "一个是另一个的函数"),
      scene: four,
      locks: ["truth", "prediction", "size"],
      questions: [
        {
          kind: "choice",
          ask: both(
            "Two predictions of one image. Can Dice prefer one and IoU the other?",
            "同一幅图的两个预测，Dice 与 IoU 可能给出相反的排序吗？",
          ),
          options: [both("yes", "可能"), both("no", "不可能")],
        },
        {
          kind: "choice",
          ask: both("And averaged over many images?", "如果是在许多图像上取平均呢？"),
          options: [both("yes, then they can", "可能"), both("no, never", "也不可能")],
        },
      ],
      goals: [
        { that: "answer(1) == 2", text: both("For one image you know", "单幅图的情形") },
        { that: "answer(2) == 1", text: both("For a mean over images, too", "多幅图平均的情形") },
      ],
      hints: [
        both("$J = 2D/(1 + D)$ grows wherever $D$ grows.", "$D$ 增大时，$J = 2D/(1 + D)$ 也增大。"),
        both("A growing function keeps every order. A mean of it need not.", "单调函数保持次序，但取平均后未必。"),
        both("The curve is bent: one bad image costs more in IoU.", "这条曲线是弯的：一幅很差的图在 IoU 中代价更大。"),
      ],
      wrong: [
        {
          when: "answer(1) == 1",
          say: both(
            "In the step before nothing you painted broke the equation.",
            "上一步中，您怎么画都没能打破这个等式。",
          ),
        },
        {
          when: "answer(2) == 2",
          say: both("A mean of bent values is not the bent mean.", "弯曲之后再平均，不等于平均之后再弯曲。"),
        },
      ],
      solution: [
        { do: "answer", question: 1, value: 2 },
        { do: "answer", question: 2, value: 1 },
      ],
      mistake: [
        { do: "answer", question: 1, value: 1 },
        { do: "answer", question: 2, value: 1 },
      ],
    },
  ],
};
