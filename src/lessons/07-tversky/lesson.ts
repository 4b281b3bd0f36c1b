/** Tversky: Dice is not neutral between misses and false alarms; α and β make it so, and libraries swap their names. */
import { both } from "#i18n/locale.ts";
import type { Lesson, LessonScene } from "#lessons/define.ts";
import { filled, withBoxes } from "#lessons/grids.ts";
import { pitfalls } from "#lessons/papers.ts";

const object = [3, 3, 6, 6] as const;
const truth = withBoxes(filled(8, 8, 0), 1, object);
const missing: LessonScene = {
  height: 8,
  width: 8,
  truth,
  prediction: withBoxes(filled(8, 8, 0), 1, [3, 3, 6, 5]),
  params: { tversky: { alpha: 0.5, beta: 0.5 } },
  losses: ["dice", "tversky"],
  view: { loss: "tversky", difference: "confusion", chart: "tversky.alpha" },
};
const alarming: LessonScene = { ...missing, prediction: withBoxes(filled(8, 8, 0), 1, [3, 3, 6, 7]) };
/** Tversky of the painting with four misses, at the present α and β. */
const ofMissing = "4*param.tversky.beta/(12 + 4*param.tversky.beta)";

export const lesson: Lesson = {
  id: "07",
  title: both("Misses and false alarms", "漏检与误报"),
  aim: both(
    "You can balance misses against false alarms with α and β, and check which library means which.",
    "能够用 α 与 β 平衡漏检与误报，并能核对各库中它们的含义。",
  ),
  minutes: 5,
  after: ["02"],
  papers: [
    {
      authors: "Salehi, Erdogmus, Gholipour",
      year: 2017,
      title: "Tversky loss function for image segmentation using 3D fully convolutional deep networks",
      url: "https://arxiv.org/abs/1706.05721",
    },
    pitfalls,
  ],
  steps: [
    {
      id: "predict",
      title: both("Four misses or four false alarms", "四个漏检，还是四个误报"),
      scene: missing,
      locks: ["truth", "prediction", "size", "params"],
      questions: [
        {
          kind: "choice",
          ask: both(
            "An object of 16 pixels. A misses 4 of them; B finds all and adds 4 more. What does the Dice loss say?",
            "目标有 16 个像素。A 漏掉 4 个；B 全部找到并多出 4 个。Dice 损失怎么说？",
          ),
          options: [
            both("A is worse", "A 更差"),
            both("B is worse", "B 更差"),
            both("equal: Dice treats FP and FN alike", "一样：Dice 对 FP 与 FN 一视同仁"),
          ],
        },
      ],
      goals: [{ that: "answer(1) == 1", text: both("You know which Dice minds more", "知道 Dice 更在意哪一种") }],
      hints: [
        both(
          "Dice loss = $(\\mathrm{FP} + \\mathrm{FN}) / (2\\,\\mathrm{TP} + \\mathrm{FP} + \\mathrm{FN})$.",
          "Dice 损失 $= (\\mathrm{FP} + \\mathrm{FN}) / (2\\,\\mathrm{TP} + \\mathrm{FP} + \\mathrm{FN})$。",
        ),
        both("A has TP = 12, B has TP = 16.", "A 的 TP = 12，B 的 TP = 16。"),
        both("A: 4/28. B: 4/36.", "A：4/28。B：4/36。"),
      ],
      wrong: [
        {
          when: "answer(1) == 3",
          say: both(
            "The formula is symmetric in FP and FN, but a miss also takes away a true positive.",
            "公式对 FP 与 FN 对称，但每漏检一个像素，同时也少了一个真阳性。",
          ),
        },
      ],
      solution: [{ do: "answer", question: 1, value: 1 }],
      mistake: [{ do: "answer", question: 1, value: 3 }],
    },
    {
      id: "act",
      title: both("Make them equal", "让两者相等"),
      scene: alarming,
      locks: ["truth", "prediction", "size"],
      panels: ["formula", "chart"],
      goals: [
        {
          that: `abs(${ofMissing} - tversky) < 0.005`,
          text: both("Four misses and four false alarms cost the same", "四个漏检与四个误报代价相同"),
        },
        {
          that: "abs(param.tversky.alpha + param.tversky.beta - 1) < 0.001",
          text: both("α + β = 1", "α + β = 1"),
        },
      ],
      hints: [
        both(
          "α weighs false alarms, β misses. False alarms are too cheap: which one has to grow?",
          "α 权衡误报，β 权衡漏检。误报太便宜，应增大哪一个？",
        ),
        both(
          "The chart moves α with β = 1 − α. Try values between 0.5 and 0.6.",
          "图表中 β = 1 − α 随 α 变化。试试 0.5 到 0.6 之间。",
        ),
        both("α = 4/7 ≈ 0.57, β = 0.43.", "α = 4/7 ≈ 0.57，β = 0.43。"),
      ],
      wrong: [
        {
          when: "param.tversky.alpha < 0.5",
          say: both("That makes false alarms cheaper still.", "这样误报会更便宜。"),
        },
        {
          when: "abs(param.tversky.alpha + param.tversky.beta - 1) > 0.01",
          say: both(
            "Keep α + β = 1: drag the mark of the chart, it moves both.",
            "请保持 α + β = 1：拖动图表上的标记可同时改变两者。",
          ),
        },
      ],
      solution: [
        { do: "param", loss: "tversky", param: "alpha", value: 0.57 },
        { do: "param", loss: "tversky", param: "beta", value: 0.43 },
      ],
      mistake: [
        { do: "param", loss: "tversky", param: "alpha", value: 0.3 },
        { do: "param", loss: "tversky", param: "beta", value: 0.7 },
      ],
    },
    {
      id: "why",
      title: both("Whose α?", "谁的 α？"),
      scene: { ...missing, params: { tversky: { alpha: 0.3, beta: 0.7 } } },
      locks: ["truth", "prediction", "size"],
      panels: ["formula"],
      questions: [
        {
          kind: "choice",
          ask: both(
            "You want fewer misses. In the paper, and here, α = 0.3, β = 0.7 does it. A library's page says: alpha weighs false negatives. You write…",
            "您希望减少漏检。按论文（也按这里）应取 α = 0.3、β = 0.7。某库的文档说 alpha 权衡假阴性。您应写……",
          ),
          options: [
            both("alpha = 0.3, beta = 0.7", "alpha = 0.3, beta = 0.7"),
            both("alpha = 0.7, beta = 0.3", "alpha = 0.7, beta = 0.3"),
          ],
        },
      ],
      goals: [
        { that: "answer(1) == 2", text: both("You read the page before you copy numbers", "先读文档，再抄数值") },
      ],
      hints: [
        both("Misses are false negatives.", "漏检就是假阴性。"),
        both("In that library alpha is the weight of misses.", "在那个库里，alpha 是漏检的权重。"),
        both("So alpha has to be the larger one.", "所以 alpha 应取较大的值。"),
      ],
      wrong: [
        {
          when: "answer(1) == 1",
          say: both("There that would make misses cheap: just the opposite.", "那样反而让漏检变便宜了。"),
        },
      ],
      solution: [{ do: "answer", question: 1, value: 2 }],
      mistake: [{ do: "answer", question: 1, value: 1 }],
    },
  ],
};
