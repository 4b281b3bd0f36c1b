/** Focal loss: γ moves the loss onto the hard pixels; it is no class weight. */
import { both } from "#i18n/locale.ts";
import type { Lesson, LessonScene } from "#lessons/define.ts";
import { filled, withBoxes } from "#lessons/grids.ts";
import { pitfalls } from "#lessons/papers.ts";

const lesion = [8, 8, 9, 9] as const;
const scene: LessonScene = {
  height: 16,
  width: 16,
  truth: withBoxes(filled(16, 16, 0), 1, lesion),
  prediction: withBoxes(filled(16, 16, 0.1), 0.2, lesion),
  params: { focal: { gamma: 0.5, balanced: 0 } },
  losses: ["bce", "focal"],
  view: { loss: "focal", difference: "loss", chart: "focal.gamma" },
};

export const lesson: Lesson = {
  id: "06",
  title: both("What γ does", "γ 的作用"),
  aim: both(
    "You can say what the focusing parameter does to easy and hard pixels, and how that differs from class weights.",
    "能够说明聚焦参数对易分与难分像素的作用，以及它与类别权重的区别。",
  ),
  minutes: 5,
  after: ["05"],
  papers: [
    {
      authors: "Lin, Goyal, Girshick, He, Dollár",
      year: 2017,
      title: "Focal loss for dense object detection",
      url: "https://arxiv.org/abs/1708.02002",
    },
    pitfalls,
  ],
  steps: [
    {
      id: "predict",
      title: both("Who pays in BCE?", "BCE 由谁承担？"),
      scene: { ...scene, view: { loss: "bce", difference: "loss", chart: "threshold" } },
      locks: ["truth", "prediction", "size"],
      questions: [
        {
          kind: "choice",
          ask: both(
            "252 background pixels have $p = 0.1$, the 4 lesion pixels $p = 0.2$. Which share of BCE lies on the lesion?",
            "252 个背景像素 $p = 0.1$，4 个病灶像素 $p = 0.2$。病灶占 BCE 的多大份额？",
          ),
          options: [both("1.6 %", "1.6%"), both("about 20 %", "约 20%"), both("about 90 %", "约 90%")],
        },
      ],
      goals: [{ that: "answer(1) == 2", text: both("You know who pays", "知道由谁承担") }],
      hints: [
        both(
          "A lesion pixel costs $-\\ln 0.2$, a background pixel $-\\ln 0.9$.",
          "病灶像素每个 $-\\ln 0.2$，背景像素每个 $-\\ln 0.9$。",
        ),
        both(
          "$4 \\cdot 1.609 = 6.4$ and $252 \\cdot 0.105 = 26.6$.",
          "$4 \\cdot 1.609 = 6.4$，$252 \\cdot 0.105 = 26.6$。",
        ),
        both("$6.4 / 33$", "$6.4 / 33$"),
      ],
      wrong: [
        {
          when: "answer(1) == 1",
          say: both(
            "That is their share of the pixels. Each of them costs fifteen times as much as one of the others.",
            "那是像素个数的份额。每个病灶像素的代价约是背景像素的十五倍。",
          ),
        },
      ],
      solution: [{ do: "answer", question: 1, value: 2 }],
      mistake: [{ do: "answer", question: 1, value: 1 }],
    },
    {
      id: "act",
      title: both("Turn γ", "调节 γ"),
      scene,
      locks: ["truth", "prediction", "size"],
      panels: ["formula", "chart"],
      goals: [
        {
          that: "share(focal, foreground) >= 0.8",
          text: both(
            "At least 80 % of the focal loss lies on the four hard pixels",
            "至少 80% 的 focal 损失落在四个难分像素上",
          ),
        },
        {
          that: "param.focal.balanced == 0",
          text: both("by γ alone, without the class weight α", "只靠 γ，不用类别权重 α"),
        },
      ],
      hints: [
        both(
          "$(1 - q)^\\gamma$ multiplies each pixel's cross-entropy; $q$ is the probability of its right class.",
          "每个像素的交叉熵都乘以 $(1 - q)^\\gamma$，$q$ 是判对的概率。",
        ),
        both(
          "For $q = 0.9$ the factor is $0.1^\\gamma$; for $q = 0.2$ it is $0.8^\\gamma$.",
          "$q = 0.9$ 时因子为 $0.1^\\gamma$；$q = 0.2$ 时为 $0.8^\\gamma$。",
        ),
        both("Set γ to 2, the value of the paper.", "把 γ 设为 2，即论文中的取值。"),
      ],
      wrong: [
        {
          when: "param.focal.balanced == 1",
          say: both(
            "The switch turned on α, a weight by class. Turn it off: γ alone is enough.",
            "您打开了类别权重 α。请关闭：只用 γ 就够了。",
          ),
        },
      ],
      solution: [{ do: "param", loss: "focal", param: "gamma", value: 2 }],
      mistake: [{ do: "param", loss: "focal", param: "gamma", value: 0.7 }],
    },
    {
      id: "why",
      title: both("Easy or rare?", "容易，还是稀少？"),
      scene: { ...scene, params: { focal: { gamma: 2, balanced: 0 } } },
      locks: ["truth", "prediction", "size"],
      panels: ["formula"],
      questions: [
        {
          kind: "choice",
          ask: both(
            "The network learns the lesion: $p = 0.9$ there too. What does γ = 2 do to those four pixels now?",
            "网络学会了病灶，那里也有 $p = 0.9$。此时 γ = 2 对这四个像素做什么？",
          ),
          options: [
            both("it turns them down like any other easy pixel", "像其他易分像素一样降低它们"),
            both("it keeps their weight, since they are rare", "因为稀少，所以保持权重"),
          ],
        },
      ],
      goals: [{ that: "answer(1) == 1", text: both("You can tell focusing from weighting", "能区分“聚焦”与“加权”") }],
      hints: [
        both(
          "Look at the formula: where does it know how many pixels there are of a class?",
          "看公式：它在哪里知道某类有多少像素？",
        ),
        both("$(1 - 0.9)^2 = 0.01$, for either class.", "无论哪一类，$(1 - 0.9)^2 = 0.01$。"),
        both("The first answer.", "第一个答案。"),
      ],
      wrong: [
        {
          when: "answer(1) == 2",
          say: both(
            "γ knows nothing of classes. α does: that is why the paper has both.",
            "γ 并不知道类别，知道类别的是 α，所以论文两者都用。",
          ),
        },
      ],
      solution: [{ do: "answer", question: 1, value: 1 }],
      mistake: [{ do: "answer", question: 1, value: 2 }],
    },
  ],
};
