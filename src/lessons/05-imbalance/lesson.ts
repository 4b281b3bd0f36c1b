/** Imbalance: ignoring a lesion of four pixels is cheaper in BCE than finding it timidly. */
import { both } from "#i18n/locale.ts";
import type { Lesson, LessonScene } from "#lessons/define.ts";
import { filled, withBoxes } from "#lessons/grids.ts";
import { pitfalls } from "#lessons/papers.ts";

const lesion = [8, 8, 9, 9] as const;
const truth = withBoxes(filled(16, 16, 0), 1, lesion);
const ignoring: LessonScene = {
  height: 16,
  width: 16,
  truth,
  prediction: filled(16, 16, 0.01),
  losses: ["bce", "dice"],
  view: { loss: "bce", difference: "confusion", chart: "threshold" },
};
const finding = withBoxes(filled(16, 16, 0.1), 0.6, lesion);

export const lesson: Lesson = {
  id: "05",
  title: both("A lesion of four pixels", "四个像素的病灶"),
  aim: both(
    "You can show on a painting why a mean over pixels may reward a network for ignoring what is small.",
    "能够用一幅图说明：为什么对像素取平均的损失会鼓励网络忽略小目标。",
  ),
  minutes: 5,
  after: ["01", "02"],
  papers: [
    {
      authors: "Sudre, Li, Vercauteren, Ourselin, Cardoso",
      year: 2017,
      title: "Generalised Dice overlap as a deep learning loss function for highly unbalanced segmentations",
      url: "https://arxiv.org/abs/1707.03237",
    },
    pitfalls,
  ],
  steps: [
    {
      id: "predict",
      title: both("Which network does BCE prefer?", "BCE 更喜欢哪个网络？"),
      scene: ignoring,
      locks: ["truth", "prediction", "size"],
      questions: [
        {
          kind: "choice",
          ask: both(
            "A says 0.01 everywhere. B says 0.6 on the lesion and 0.1 elsewhere. Which has the lower BCE?",
            "A 处处给 0.01；B 在病灶上给 0.6，其余给 0.1。谁的 BCE 更低？",
          ),
          options: [
            both("A, which misses the lesion", "A，它漏掉了病灶"),
            both("B, which finds it", "B，它找到了病灶"),
            both("they are equal", "两者相等"),
          ],
        },
      ],
      goals: [{ that: "answer(1) == 1", text: both("You know whom BCE prefers here", "知道 BCE 在这里偏爱谁") }],
      hints: [
        both("There are 252 pixels of background and 4 of the lesion.", "背景有 252 个像素，病灶只有 4 个。"),
        both(
          "A background pixel costs A $-\\ln 0.99 = 0.01$, and B $-\\ln 0.9 = 0.105$.",
          "每个背景像素：A 付 $-\\ln 0.99 = 0.01$，B 付 $-\\ln 0.9 = 0.105$。",
        ),
        both(
          "A: $(4 \\cdot 4.61 + 252 \\cdot 0.01)/256$. B: $(4 \\cdot 0.51 + 252 \\cdot 0.105)/256$.",
          "A：$(4 \\cdot 4.61 + 252 \\cdot 0.01)/256$。B：$(4 \\cdot 0.51 + 252 \\cdot 0.105)/256$。",
        ),
      ],
      wrong: [
        {
          when: "answer(1) == 2",
          say: both(
            "B pays a tenth of a nat on each of 252 pixels: more than A pays for the four it misses.",
            "B 在 252 个背景像素上每个都付约 0.1，加起来超过了 A 漏掉四个像素的代价。",
          ),
        },
      ],
      solution: [{ do: "answer", question: 1, value: 1 }],
      mistake: [{ do: "answer", question: 1, value: 2 }],
    },
    {
      id: "act",
      title: both("Find the lesion, and pay for it", "找到病灶，反而付出代价"),
      scene: ignoring,
      locks: ["truth", "size", "threshold"],
      panels: ["metrics"],
      saves: { 1: "bce" },
      goals: [
        { that: "metric.recall == 1", text: both("Recall is 1: the lesion is found", "召回率为 1：找到了病灶") },
        {
          that: "bce > 0.0818",
          text: both("BCE is above 0.0818, what ignoring cost", "BCE 高于 0.0818，即忽略病灶时的代价"),
        },
        { that: "metric.precision > 0.9", text: both("and no false alarm", "并且没有误报") },
      ],
      hints: [
        both(
          "Be timid: find the lesion, and be a little unsure everywhere else.",
          "谨慎一些：找到病灶，同时对其他地方略有怀疑。",
        ),
        both(
          "Flood fill sets the whole background at once. Values below 0.5 are no false alarm.",
          "填充工具可以一次设定整个背景；低于 0.5 不算误报。",
        ),
        both(
          "Fill the background with 0.1; then paint the four pixels with 0.6.",
          "用 0.1 填充背景，再把四个像素涂成 0.6。",
        ),
      ],
      wrong: [
        {
          when: "metric.recall == 1 and bce < 0.0818",
          say: both(
            "Found, and BCE fell: a network that is sure elsewhere may have both. Now be as timid as real ones are: 0.1 on the background.",
            "找到了，BCE 也下降了：若对其他地方都很有把握，可以两全。现在像真实网络那样谨慎一点：背景给 0.1。",
          ),
        },
        {
          when: "metric.precision <= 0.9",
          say: both("Some of the background is above 0.5 now.", "有些背景像素超过了 0.5。"),
        },
      ],
      solution: [{ do: "scene", scene: { prediction: finding } }],
      mistake: [
        {
          do: "paint",
          grid: "prediction",
          cells: [
            [8, 8],
            [8, 9],
            [9, 8],
            [9, 9],
          ],
          value: 0.6,
        },
      ],
    },
    {
      id: "why",
      title: both("Who notices", "谁注意到了"),
      scene: { ...ignoring, prediction: finding },
      locks: ["truth", "prediction", "size"],
      questions: [
        {
          kind: "choice",
          ask: both("From A to B, the soft Dice loss goes from 0.988 to…", "从 A 到 B，软 Dice 损失由 0.988 变为……"),
          options: [
            both("0.848: it falls, little as it is", "0.848：虽然不多，但在下降"),
            both("0.999: it rises like BCE", "0.999：和 BCE 一样上升"),
            both("0.05: it is nearly solved", "0.05：几乎解决"),
          ],
        },
      ],
      goals: [{ that: "answer(1) == 1", text: both("You can say how Dice answers", "知道 Dice 的反应") }],
      hints: [
        both("Dice does not count true negatives.", "Dice 不计真阴性。"),
        both("$I = 2.4$; the sum is $2.4 + 25.2 + 4$.", "$I = 2.4$；总和为 $2.4 + 25.2 + 4$。"),
        both("$1 - 4.8/31.6$", "$1 - 4.8/31.6$"),
      ],
      wrong: [
        {
          when: "answer(1) == 3",
          say: both(
            "The background still weighs: 252 pixels at 0.1 add 25.2 to the sum.",
            "背景仍有分量：252 个 0.1 给总和加了 25.2。",
          ),
        },
      ],
      solution: [{ do: "answer", question: 1, value: 1 }],
      mistake: [{ do: "answer", question: 1, value: 3 }],
    },
  ],
};
