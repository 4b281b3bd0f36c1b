/** BCE by hand: the mean of −ln of the probability of the right class. */
import { both } from "#i18n/locale.ts";
import type { Lesson, LessonScene } from "#lessons/define.ts";

const three: LessonScene = {
  height: 1,
  width: 3,
  truth: [[1, 0, 1]],
  prediction: [[0.9, 0.2, 0.8]],
  losses: ["bce"],
  view: { loss: "bce", difference: "confusion", chart: "threshold" },
};

export const lesson: Lesson = {
  id: "01",
  title: both("BCE by hand", "手算 BCE"),
  aim: both(
    "You can compute binary cross-entropy for a few pixels, and say which pixel costs most.",
    "能够手算几个像素的二值交叉熵，并指出哪个像素的代价最大。",
  ),
  minutes: 4,
  after: [],
  papers: [
    {
      authors: "Jadon",
      year: 2020,
      title: "A survey of loss functions for semantic segmentation",
      url: "https://arxiv.org/abs/2006.14822",
    },
  ],
  steps: [
    {
      id: "predict",
      title: both("Three pixels, one number", "三个像素，一个数"),
      scene: three,
      locks: ["truth", "prediction", "size"],
      questions: [
        {
          kind: "number",
          ask: both("The BCE of these three pixels (natural logarithm):", "这三个像素的 BCE（自然对数）："),
        },
      ],
      goals: [
        {
          that: "abs(answer(1) - 0.18388) <= 0.0005",
          text: both("Your BCE is right to three decimals", "您算出的 BCE 精确到三位小数"),
        },
      ],
      hints: [
        both(
          "For each pixel take the probability of its right class: $p$ where $g = 1$, and $1 - p$ where $g = 0$.",
          "先写出每个像素“判对”的概率：$g = 1$ 时为 $p$，$g = 0$ 时为 $1 - p$。",
        ),
        both("These are 0.9, 0.8 and 0.8. Take −ln of each.", "三个概率依次为 0.9、0.8、0.8。对每个取 −ln。"),
        both("(0.1054 + 0.2231 + 0.2231) / 3", "(0.1054 + 0.2231 + 0.2231) / 3"),
      ],
      wrong: [
        {
          when: "abs(answer(1) - 0.164) < 0.0008",
          say: both(
            "0.164 is a value that is often printed for this example. Check the second pixel: its truth is 0, so its right class has the probability 1 − 0.2 = 0.8.",
            "0.164 是常见资料中给出的数值。请检查第二个像素：真值为 0，判对的概率是 1 − 0.2 = 0.8。",
          ),
        },
        {
          when: "abs(answer(1) - 0.5516) < 0.002",
          say: both("That is the sum. BCE is the mean: divide by 3.", "这是总和。BCE 取平均：请除以 3。"),
        },
        {
          when: "abs(answer(1) - 0.0799) < 0.0008",
          say: both(
            "That is with the logarithm to base 10. Losses use the natural logarithm.",
            "您用的是以 10 为底的对数。损失函数使用自然对数。",
          ),
        },
      ],
      solution: [{ do: "answer", question: 1, value: 0.1839 }],
      mistake: [{ do: "answer", question: 1, value: 0.164 }],
    },
    {
      id: "act",
      title: both("Make it 0.10", "降到 0.10"),
      scene: three,
      locks: ["truth", "size"],
      tools: ["pencil"],
      panels: ["formula"],
      goals: [{ that: "bce <= 0.1", text: both("BCE is at most 0.10", "BCE 不超过 0.10") }],
      hints: [
        both("Which pixels are least sure of their right class?", "哪些像素对正确类别最没有把握？"),
        both("Paint the third pixel with a higher value.", "用更高的绘制概率涂第三个像素。"),
        both("Set the second pixel to 0.05 and the third to 0.95.", "把第二个像素设为 0.05，第三个设为 0.95。"),
      ],
      solution: [
        { do: "paint", grid: "prediction", cells: [[1, 3]], value: 0.95 },
        { do: "paint", grid: "prediction", cells: [[1, 2]], value: 0.05 },
      ],
      mistake: [{ do: "paint", grid: "prediction", cells: [[1, 1]], value: 1 }],
    },
    {
      id: "why",
      title: both("Why the mean of −ln", "为什么是 −ln 的平均"),
      scene: three,
      locks: ["truth", "prediction", "size"],
      panels: ["formula"],
      questions: [
        {
          kind: "choice",
          ask: both(
            "A fourth pixel of the foreground gets $p = 0.01$. What does it add to the sum?",
            "若再加入一个前景像素，其 $p = 0.01$，它会给总和增加多少？",
          ),
          options: [both("0.01", "0.01"), both("0.99", "0.99"), both("about 4.6", "约 4.6"), both("about 46", "约 46")],
        },
      ],
      goals: [
        {
          that: "answer(1) == 3",
          text: both("You know what one confident mistake costs", "知道一次“自信的错误”代价有多大"),
        },
      ],
      hints: [
        both("Take −ln of the probability of the right class.", "对正确类别的概率取 −ln。"),
        both("The right class is foreground, with probability 0.01.", "正确类别是前景，概率为 0.01。"),
        both("−ln 0.01 = 2 · 2.303", "−ln 0.01 = 2 × 2.303"),
      ],
      wrong: [
        {
          when: "answer(1) == 2",
          say: both("That is 1 − p, the error. BCE takes −ln of p.", "那是误差 1 − p。BCE 取的是 −ln p。"),
        },
      ],
      solution: [{ do: "answer", question: 1, value: 3 }],
      mistake: [{ do: "answer", question: 1, value: 2 }],
    },
  ],
};
