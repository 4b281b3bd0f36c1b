/** Dice by hand: intersection and sum, and why raising a weak hit beats erasing a false alarm. */
import { both } from "#i18n/locale.ts";
import type { Lesson, LessonScene } from "#lessons/define.ts";
import { pitfalls } from "#lessons/papers.ts";

const three: LessonScene = {
  height: 1,
  width: 3,
  truth: [[1, 0, 1]],
  prediction: [[0.9, 0.1, 0.8]],
  losses: ["dice"],
  view: { loss: "dice", difference: "confusion", chart: "threshold" },
};

export const lesson: Lesson = {
  id: "02",
  title: both("Dice by hand", "手算 Dice"),
  aim: both(
    "You can compute the soft Dice loss from an intersection and a sum, and say which repair helps it most.",
    "能够由交集与总和算出软 Dice 损失，并判断哪种修改最有效。",
  ),
  minutes: 4,
  after: ["01"],
  papers: [
    {
      authors: "Milletari, Navab, Ahmadi",
      year: 2016,
      title: "V-Net: Fully convolutional neural networks for volumetric medical image segmentation",
      url: "https://arxiv.org/abs/1606.04797",
    },
    pitfalls,
  ],
  steps: [
    {
      id: "predict",
      title: both("Intersection and sum", "交集与总和"),
      scene: three,
      locks: ["truth", "prediction", "size"],
      questions: [
        { kind: "number", ask: both("The soft intersection $I = \\sum_i p_i g_i$:", "软交集 $I = \\sum_i p_i g_i$：") },
        {
          kind: "number",
          ask: both("The sum $\\Sigma = \\sum_i p_i + \\sum_i g_i$:", "总和 $\\Sigma = \\sum_i p_i + \\sum_i g_i$："),
        },
      ],
      goals: [
        { that: "abs(answer(1) - 1.7) < 0.005", text: both("The intersection is right", "交集正确") },
        { that: "abs(answer(2) - 3.8) < 0.005", text: both("The sum is right", "总和正确") },
      ],
      hints: [
        both("Only pixels with $g = 1$ count in the intersection.", "只有 $g = 1$ 的像素计入交集。"),
        both(
          "$I = 0.9 + 0.8$. The sum takes all three $p$ and all three $g$.",
          "$I = 0.9 + 0.8$；总和要把三个 $p$ 与三个 $g$ 都加上。",
        ),
        both("$\\Sigma = (0.9 + 0.1 + 0.8) + (1 + 0 + 1)$", "$\\Sigma = (0.9 + 0.1 + 0.8) + (1 + 0 + 1)$"),
      ],
      wrong: [
        {
          when: "abs(answer(1) - 1.8) < 0.005",
          say: both(
            "1.8 is the sum of all $p$. The second pixel is background: its 0.1 is not in the intersection.",
            "1.8 是所有 $p$ 的和。第二个像素是背景，它的 0.1 不属于交集。",
          ),
        },
        {
          when: "abs(answer(2) - 2.1) < 0.005",
          say: both(
            "You took the intersection away once: that is the union. Dice divides by the plain sum.",
            "您减去了一次交集，得到的是并集。Dice 的分母是直接的总和。",
          ),
        },
      ],
      solution: [
        { do: "answer", question: 1, value: 1.7 },
        { do: "answer", question: 2, value: 3.8 },
      ],
      mistake: [
        { do: "answer", question: 1, value: 1.8 },
        { do: "answer", question: 2, value: 3.8 },
      ],
    },
    {
      id: "act",
      title: both("One edit, below 0.06", "只改一处，降到 0.06 以下"),
      scene: three,
      locks: ["truth", "size"],
      tools: ["pencil"],
      panels: ["formula"],
      goals: [
        { that: "dice < 0.06", text: both("The Dice loss is below 0.06", "Dice 损失低于 0.06") },
        { that: "edits == 1", text: both("Exactly one pixel was changed", "恰好改动一个像素") },
      ],
      hints: [
        both(
          "There are two candidates: the weak hit 0.8 and the false alarm 0.1.",
          "有两处可改：偏弱的命中 0.8，或误报 0.1。",
        ),
        both(
          "Try the false alarm first, look at the loss, undo, and try the other.",
          "先试误报，看看损失，撤销后再试另一处。",
        ),
        both("Paint the third pixel with 1.", "把第三个像素涂成 1。"),
      ],
      wrong: [
        {
          when: "edits == 1 and dice > 0.07 and dice < 0.09",
          say: both(
            "Erasing the false alarm takes 0.1 out of the sum only: 0.105 becomes 0.081. Undo, and look for an edit that works on both, numerator and denominator.",
            "擦掉误报只让分母少了 0.1：损失由 0.105 变为 0.081。请撤销，找一处能同时影响分子和分母的修改。",
          ),
        },
        { when: "edits > 1", say: both("More than one pixel was changed. Undo.", "改动了不止一个像素，请撤销。") },
      ],
      solution: [{ do: "paint", grid: "prediction", cells: [[1, 3]], value: 1 }],
      mistake: [{ do: "paint", grid: "prediction", cells: [[1, 2]], value: 0 }],
    },
    {
      id: "why",
      title: both("Why the hit counts more", "为什么命中更重要"),
      scene: three,
      locks: ["truth", "prediction", "size"],
      panels: ["formula"],
      questions: [
        {
          kind: "choice",
          ask: both("Where does the gradient of Dice push hardest here?", "在此处，Dice 的梯度在哪里最大？"),
          options: [
            both("on the foreground pixels, to raise $p$", "在前景像素上，促使 $p$ 增大"),
            both("on the background pixel, to lower $p$", "在背景像素上，促使 $p$ 减小"),
            both("equally on all three", "三个像素一样大"),
          ],
        },
      ],
      goals: [{ that: "answer(1) == 1", text: both("You can tell where Dice pushes", "能说出 Dice 向哪里推") }],
      hints: [
        both("Set the Difference board to Gradient and look.", "把“差异”画板切换到“梯度”看一看。"),
        both(
          "$\\partial L/\\partial p_i = -2\\,(g_i \\Sigma - I)/\\Sigma^2$",
          "$\\partial L/\\partial p_i = -2\\,(g_i \\Sigma - I)/\\Sigma^2$",
        ),
        both(
          "$g = 1$: $-2(3.8 - 1.7)/3.8^2$; $g = 0$: $+2 \\cdot 1.7/3.8^2$. Compare 2.1 with 1.7.",
          "$g = 1$：$-2(3.8 - 1.7)/3.8^2$；$g = 0$：$+2 \\cdot 1.7/3.8^2$。比较 2.1 与 1.7。",
        ),
      ],
      wrong: [
        {
          when: "answer(1) == 3",
          say: both(
            "Dice does not treat the classes alike: look at the two gradients.",
            "Dice 并不平等对待两类：请比较两个梯度。",
          ),
        },
        {
          when: "answer(1) == 2",
          say: both(
            "Close: 1.7 against 2.1. The foreground is pushed harder.",
            "接近了：1.7 对 2.1，前景受到的推力更大。",
          ),
        },
      ],
      solution: [{ do: "answer", question: 1, value: 1 }],
      mistake: [{ do: "answer", question: 1, value: 3 }],
    },
  ],
};
