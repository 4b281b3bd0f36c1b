/** Soft and hard: a perfect metric with a large loss. */
import { both } from "#i18n/locale.ts";
import type { Lesson, LessonScene } from "#lessons/define.ts";
import { filled, withBoxes } from "#lessons/grids.ts";
import { metricsReloaded, pitfalls } from "#lessons/papers.ts";

const truth = withBoxes(filled(4, 4, 0), 1, [2, 2, 3, 3]);
const start: LessonScene = {
  height: 4,
  width: 4,
  truth,
  prediction: withBoxes(filled(4, 4, 0.1), 0.9, [2, 2, 3, 3]),
  losses: ["dice", "bce"],
  view: { loss: "dice", difference: "confusion", chart: "threshold" },
};
const unsure: LessonScene = { ...start, prediction: withBoxes(filled(4, 4, 0.49), 0.51, [2, 2, 3, 3]) };

export const lesson: Lesson = {
  id: "04",
  title: both("Soft loss, hard metric", "软损失与硬指标"),
  aim: both(
    "You can tell the soft Dice loss from the Dice coefficient at a threshold, and make one perfect while the other is bad.",
    "能够区分软 Dice 损失与阈值处的 Dice 系数，并能让一个完美、另一个很差。",
  ),
  minutes: 4,
  after: ["02"],
  papers: [metricsReloaded, pitfalls],
  steps: [
    {
      id: "predict",
      title: both("Is the loss 1 minus the metric?", "损失就是 1 减指标吗？"),
      scene: start,
      locks: ["truth", "prediction", "size", "threshold"],
      panels: ["metrics"],
      questions: [
        {
          kind: "choice",
          ask: both(
            "At the threshold 0.5 the Dice coefficient of this painting is 1. Its soft Dice loss is…",
            "在阈值 0.5 处，这幅图的 Dice 系数为 1。它的软 Dice 损失是……",
          ),
          options: [both("0", "0"), both("about 0.2", "约 0.2"), both("1", "1")],
        },
      ],
      goals: [{ that: "answer(1) == 2", text: both("You know what the loss is made of", "知道损失是怎么来的") }],
      hints: [
        both(
          "The loss sees probabilities, the metric only which side of the threshold they are on.",
          "损失看的是概率，指标只看概率在阈值的哪一侧。",
        ),
        both(
          "$I = 4 \\cdot 0.9$, $\\sum p = 4 \\cdot 0.9 + 12 \\cdot 0.1$",
          "$I = 4 \\cdot 0.9$，$\\sum p = 4 \\cdot 0.9 + 12 \\cdot 0.1$",
        ),
        both("$1 - 7.2 / 8.8$", "$1 - 7.2 / 8.8$"),
      ],
      wrong: [
        {
          when: "answer(1) == 1",
          say: both("It would be 0 only if every p were exactly 0 or 1.", "只有当每个 p 都恰好为 0 或 1 时才是 0。"),
        },
      ],
      solution: [{ do: "answer", question: 1, value: 2 }],
      mistake: [{ do: "answer", question: 1, value: 1 }],
    },
    {
      id: "act",
      title: both("Perfect and bad at once", "既完美又糟糕"),
      scene: start,
      locks: ["truth", "size", "threshold"],
      panels: ["metrics"],
      goals: [
        { that: "metric.dice == 1", text: both("The Dice coefficient at 0.5 is 1", "阈值 0.5 处的 Dice 系数为 1") },
        { that: "dice > 0.5", text: both("The soft Dice loss is above 0.5", "软 Dice 损失大于 0.5") },
      ],
      hints: [
        both("Stay on the right side of the threshold, but only just.", "仍在阈值正确的一侧，但只差一点点。"),
        both(
          "Set the brush to 0.51 for the object and 0.49 for the rest; flood fill is quick.",
          "目标用 0.51、其余用 0.49；用填充工具很快。",
        ),
        both(
          "Fill the background with 0.49: that alone is nearly enough. Then the object with 0.51.",
          "先用 0.49 填充背景，这几乎就够了；再把目标填成 0.51。",
        ),
      ],
      wrong: [
        {
          when: "dice > 0.5 and metric.dice < 1",
          say: both(
            "The loss is large, but now a pixel is on the wrong side of 0.5.",
            "损失够大了，但有像素越过了 0.5。",
          ),
        },
      ],
      solution: [{ do: "scene", scene: { prediction: unsure.prediction ?? [] } }],
      mistake: [{ do: "scene", scene: { prediction: filled(4, 4, 0.49) } }],
    },
    {
      id: "why",
      title: both("What a network is taught", "网络学到的是什么"),
      scene: unsure,
      locks: ["truth", "prediction", "size", "threshold"],
      panels: ["metrics"],
      questions: [
        {
          kind: "choice",
          ask: both(
            "Training goes on from here: the loss falls from 0.66 to 0.2. What does the Dice coefficient at 0.5 do?",
            "从这里继续训练，损失由 0.66 降到 0.2。阈值 0.5 处的 Dice 系数会怎样？",
          ),
          options: [
            both("it stays at 1", "仍为 1"),
            both("it rises by as much", "上升同样多"),
            both("it falls", "下降"),
          ],
        },
      ],
      goals: [{ that: "answer(1) == 1", text: both("You can read a training curve", "会看训练曲线") }],
      hints: [
        both("The coefficient is 1 already.", "系数已经是 1 了。"),
        both("Confidence changes the loss, not the side of the threshold.", "置信度改变的是损失，而不是阈值的哪一侧。"),
        both("The first answer.", "第一个答案。"),
      ],
      wrong: [
        { when: "answer(1) == 2", say: both("Above 1 there is nothing to rise to.", "1 已是最大值，无法再上升。") },
      ],
      solution: [{ do: "answer", question: 1, value: 1 }],
      mistake: [{ do: "answer", question: 1, value: 2 }],
    },
  ],
};
