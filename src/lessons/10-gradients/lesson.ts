/** Shapes of gradients: a confident miss that Dice hardly corrects. */
import { both } from "#i18n/locale.ts";
import type { Lesson, LessonScene } from "#lessons/define.ts";
import { filled, withBoxes } from "#lessons/grids.ts";
import { pitfalls } from "#lessons/papers.ts";

const missed: LessonScene = {
  height: 3,
  width: 3,
  truth: withBoxes(filled(3, 3, 0), 1, [2, 2, 2, 2]),
  prediction: withBoxes(filled(3, 3, 0), 0.001, [2, 2, 2, 2]),
  losses: ["bce", "dice"],
  view: { loss: "dice", difference: "logit-gradient", chart: "threshold" },
};

export const lesson: Lesson = {
  id: "10",
  title: both("Who pulls harder?", "谁拉得更用力？"),
  aim: both(
    "You can compare losses by the gradient that reaches the network, not by their value.",
    "能够按传到网络的梯度（而不是损失的数值）来比较损失函数。",
  ),
  minutes: 5,
  after: ["01", "02"],
  papers: [
    {
      authors: "Bertels et al.",
      year: 2019,
      title: "Optimizing the Dice score and Jaccard index for medical image segmentation: theory and practice",
      url: "https://arxiv.org/abs/1911.01685",
    },
    pitfalls,
  ],
  steps: [
    {
      id: "predict",
      title: both("A confident miss", "自信的漏检"),
      scene: missed,
      locks: ["truth", "prediction", "size"],
      questions: [
        {
          kind: "choice",
          ask: both(
            "The only foreground pixel has $p = 0.001$. The Dice loss is 0.998, nearly its maximum. Is its gradient by the logit large, too?",
            "唯一的前景像素 $p = 0.001$。Dice 损失为 0.998，几乎是最大值。它对 logit 的梯度也很大吗？",
          ),
          options: [
            both("yes: a large loss pulls hard", "是：损失大，拉力就大"),
            both("no: it is about 0.002", "否：只有约 0.002"),
          ],
        },
      ],
      goals: [{ that: "answer(1) == 2", text: both("You know what reaches the network", "知道传到网络的是什么") }],
      hints: [
        both("Through the sigmoid each gradient is multiplied by $p(1-p)$.", "经过 sigmoid，梯度要乘以 $p(1-p)$。"),
        both("$p(1-p) = 0.001$ here.", "这里 $p(1-p) = 0.001$。"),
        both(
          "$\\partial L/\\partial p \\approx -2$, times 0.001.",
          "$\\partial L/\\partial p \\approx -2$，再乘 0.001。",
        ),
      ],
      wrong: [
        {
          when: "answer(1) == 1",
          say: both(
            "Value and gradient are two things: the loss is high, and flat.",
            "数值与梯度是两回事：这里损失很高，却很平。",
          ),
        },
      ],
      solution: [{ do: "answer", question: 1, value: 2 }],
      mistake: [{ do: "answer", question: 1, value: 1 }],
    },
    {
      id: "act",
      title: both("Fifty times", "五十倍"),
      scene: { ...missed, prediction: withBoxes(filled(3, 3, 0), 0.5, [2, 2, 2, 2]) },
      locks: ["truth", "size"],
      panels: ["formula"],
      questions: [
        {
          kind: "choice",
          ask: both("Which loss still pulls then?", "那时哪个损失仍在拉？"),
          options: [both("BCE", "BCE"), both("Dice", "Dice")],
        },
      ],
      goals: [
        {
          that: "abs(logitGradient(bce, 2, 2)) >= 50 * abs(logitGradient(dice, 2, 2))",
          text: both(
            "At the middle pixel one gradient is at least 50 times the other",
            "中间像素上，一个梯度至少是另一个的 50 倍",
          ),
        },
        { that: "answer(1) == 1", text: both("You name the one that pulls", "说出仍在拉的那一个") },
      ],
      hints: [
        both("At $p = 0.5$ they are alike. Make the miss more confident.", "$p = 0.5$ 时两者差不多。让漏检更“自信”。"),
        both("Type or slide the brush value down, and paint the middle pixel.", "调低绘制概率，再涂中间的像素。"),
        both("Paint it with 0.", "把它涂成 0。"),
      ],
      wrong: [
        {
          when: "answer(1) == 2",
          say: both("Look at the two numbers in the text while you paint.", "涂画时请看正文中的两个数。"),
        },
      ],
      solution: [
        { do: "paint", grid: "prediction", cells: [[2, 2]], value: 0.001 },
        { do: "answer", question: 1, value: 1 },
      ],
      mistake: [
        { do: "paint", grid: "prediction", cells: [[2, 2]], value: 0.3 },
        { do: "answer", question: 1, value: 1 },
      ],
    },
    {
      id: "why",
      title: both("Why they are added", "为什么把两者相加"),
      scene: missed,
      locks: ["truth", "prediction", "size"],
      panels: ["losses"],
      questions: [
        {
          kind: "choice",
          ask: both(
            "Many networks are trained on BCE + Dice. BCE is there…",
            "许多网络用 BCE + Dice 训练。其中 BCE 的作用是……",
          ),
          options: [
            both("for a gradient where Dice is flat", "在 Dice 变平的地方提供梯度"),
            both("to weigh small objects more", "加大小目标的权重"),
            both("because two losses are better than one", "两个损失总比一个好"),
          ],
        },
      ],
      goals: [{ that: "answer(1) == 1", text: both("You can defend a compound loss", "能为复合损失给出理由") }],
      hints: [
        both("What did BCE have in this lesson that Dice had not?", "本课中 BCE 有而 Dice 没有的是什么？"),
        both("And in lesson 05, what had Dice that BCE had not?", "第 5 课中，Dice 有而 BCE 没有的又是什么？"),
        both("The first answer.", "第一个答案。"),
      ],
      wrong: [
        {
          when: "answer(1) == 2",
          say: both("That is the part of Dice, as lesson 05 showed.", "那是 Dice 的作用，见第 5 课。"),
        },
      ],
      solution: [{ do: "answer", question: 1, value: 1 }],
      mistake: [{ do: "answer", question: 1, value: 2 }],
    },
  ],
};
