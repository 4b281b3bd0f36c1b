/** Empty truth: what the smoothing term decides where there is nothing to find. */
import { both } from "#i18n/locale.ts";
import type { Lesson, LessonScene } from "#lessons/define.ts";
import { filled, withBoxes } from "#lessons/grids.ts";
import { metricsReloaded } from "#lessons/papers.ts";

const empty: LessonScene = {
  height: 4,
  width: 4,
  truth: filled(4, 4, 0),
  prediction: withBoxes(filled(4, 4, 0), 0.01, [2, 3, 2, 3]),
  params: { dice: { smooth: 0.000001 } },
  losses: ["dice", "bce"],
  view: { loss: "dice", difference: "confusion", chart: "dice.smooth" },
};

export const lesson: Lesson = {
  id: "09",
  title: both("Nothing to find", "没有可找的目标"),
  aim: both(
    "You can say what the smoothing term of Dice decides on images without foreground, and what it costs elsewhere.",
    "能够说明 Dice 的平滑项在没有前景的图像上起什么决定作用，以及在别处的代价。",
  ),
  minutes: 5,
  after: ["02"],
  papers: [
    {
      authors: "Tilborghs, Bertels, Robben, Vandermeulen, Maes",
      year: 2022,
      title: "The Dice loss in the context of missing or empty labels: introducing Φ and ε",
      url: "https://arxiv.org/abs/2207.09521",
    },
    metricsReloaded,
  ],
  steps: [
    {
      id: "predict",
      title: both("One pixel, 0.01", "一个像素，0.01"),
      scene: empty,
      locks: ["truth", "prediction", "size", "params"],
      questions: [
        {
          kind: "choice",
          ask: both(
            "A healthy image: no foreground. One pixel has $p = 0.01$, all others 0. With $s = 10^{-6}$, the Dice loss is…",
            "健康图像，没有前景。一个像素 $p = 0.01$，其余为 0。$s = 10^{-6}$ 时 Dice 损失为……",
          ),
          options: [both("about 0.01", "约 0.01"), both("about 0.5", "约 0.5"), both("about 1", "约 1")],
        },
      ],
      goals: [
        { that: "answer(1) == 3", text: both("You know how Dice takes a whisper", "知道 Dice 如何看待这一点点概率") },
      ],
      hints: [
        both("The intersection is 0. What is left in numerator and denominator?", "交集为 0。分子与分母还剩什么？"),
        both("$1 - s/(0.01 + s)$", "$1 - s/(0.01 + s)$"),
        both("$s$ is ten thousand times smaller than 0.01.", "$s$ 只有 0.01 的万分之一。"),
      ],
      wrong: [
        {
          when: "answer(1) == 1",
          say: both("So one would wish. But the fraction is nearly 0/0.01.", "人们希望如此，但这个分数几乎是 0/0.01。"),
        },
      ],
      solution: [{ do: "answer", question: 1, value: 3 }],
      mistake: [{ do: "answer", question: 1, value: 1 }],
    },
    {
      id: "act",
      title: both("By smoothing alone", "只靠平滑项"),
      scene: empty,
      locks: ["truth", "prediction", "size"],
      panels: ["formula"],
      goals: [
        { that: "dice < 0.02", text: both("The Dice loss is below 0.02", "Dice 损失低于 0.02") },
        { that: "edits == 0", text: both("without touching the painting", "不改动画面") },
        {
          that: "param.dice.zeroIfEmpty == 0 and param.dice.eps == 0",
          text: both("and by smoothing alone", "并且只靠平滑项"),
        },
      ],
      hints: [
        both("Turn up the smoothing.", "增大平滑项。"),
        both("It has to be large against 0.01.", "它要远大于 0.01。"),
        both("Set $s$ to 1.", "把 $s$ 设为 1。"),
      ],
      wrong: [
        {
          when: "param.dice.zeroIfEmpty == 1",
          say: both(
            "That is a library's way out: the loss is defined as 0, and its gradient, too. Try smoothing.",
            "那是某个库的处理方式：把损失定义为 0，梯度也随之为 0。请改用平滑项。",
          ),
        },
        {
          when: "param.dice.eps > 0",
          say: both(
            "ε stands in the denominator alone: it makes the loss larger here.",
            "ε 只加在分母上，在这里反而使损失更大。",
          ),
        },
      ],
      solution: [{ do: "param", loss: "dice", param: "smooth", value: 1 }],
      mistake: [{ do: "param", loss: "dice", param: "smooth", value: 0.01 }],
    },
    {
      id: "why",
      title: both("What it costs elsewhere", "在别处的代价"),
      scene: {
        ...empty,
        truth: withBoxes(filled(4, 4, 0), 1, [2, 2, 3, 2]),
        prediction: filled(4, 4, 0),
        params: { dice: { smooth: 1 } },
      },
      locks: ["truth", "prediction", "size"],
      panels: ["formula"],
      questions: [
        {
          kind: "choice",
          ask: both(
            "Now there is a lesion of 2 pixels, and it is missed completely. With $s = 1$ the loss is $1 - 1/(2 + 1) = 0.67$ instead of 1. So smoothing…",
            "现在有一个 2 像素的病灶，被完全漏掉。$s = 1$ 时损失是 $1 - 1/(2 + 1) = 0.67$，而不是 1。可见平滑项……",
          ),
          options: [
            both("only avoids 0/0", "只是为了避免 0/0"),
            both("forgives misses of small objects", "会宽恕对小目标的漏检"),
            both("punishes misses of small objects", "会加重对小目标漏检的惩罚"),
          ],
        },
      ],
      goals: [{ that: "answer(1) == 2", text: both("You know the price of smoothing", "知道平滑项的代价") }],
      hints: [
        both("Compare 0.67 with 1.", "比较 0.67 与 1。"),
        both("For a large object $s$ hardly counts.", "对大目标来说，$s$ 几乎可以忽略。"),
        both("The second answer.", "第二个答案。"),
      ],
      wrong: [
        {
          when: "answer(1) == 1",
          say: both("Here is no 0/0, and the loss has changed by a third.", "这里没有 0/0，损失却变了三分之一。"),
        },
      ],
      solution: [{ do: "answer", question: 1, value: 2 }],
      mistake: [{ do: "answer", question: 1, value: 1 }],
    },
  ],
};
