/** Capstone: three cases, three choices, and a painting that satisfies three measures at once. */
import { both } from "#i18n/locale.ts";
import type { Lesson, LessonScene } from "#lessons/define.ts";
import { type Box, filled, withBoxes } from "#lessons/grids.ts";
import { metricsReloaded, pitfalls } from "#lessons/papers.ts";

const object: Box = [4, 4, 9, 10];
const lesion: Box = [13, 12, 14, 13];
const truth = withBoxes(filled(16, 16, 0), 1, object, lesion);
const begun: LessonScene = {
  height: 16,
  width: 16,
  truth,
  prediction: withBoxes(withBoxes(filled(16, 16, 0.05), 0.8, [4, 5, 9, 10]), 0.7, [1, 15, 1, 15]),
  losses: ["bce", "dice", "bce-dice"],
  view: { loss: "bce-dice", difference: "confusion", chart: "threshold" },
};
const good = withBoxes(filled(16, 16, 0.02), 0.95, object, lesion);

export const lesson: Lesson = {
  id: "13",
  title: both("Choose a loss", "选择损失函数"),
  aim: both(
    "You can choose a loss for a task, defend it, and check it by measures that see what it does not.",
    "能够为任务选择损失函数、说明理由，并用它看不到的指标来检验。",
  ),
  minutes: 8,
  after: ["05", "08", "10", "11"],
  papers: [
    {
      authors: "Ma et al.",
      year: 2021,
      title: "Loss odyssey in medical image segmentation",
      url: "https://doi.org/10.1016/j.media.2021.102035",
    },
    {
      authors: "Ma",
      year: 2020,
      title: "Segmentation loss odyssey",
      url: "https://arxiv.org/abs/2005.13449",
    },
    metricsReloaded,
    pitfalls,
  ],
  steps: [
    {
      id: "choose",
      title: both("Three cases", "三个案例"),
      scene: begun,
      locks: ["truth", "prediction", "size"],
      panels: ["losses"],
      questions: [
        {
          kind: "choice",
          ask: both("Liver: large, always there, smooth.", "肝脏：大、必定存在、边界平滑。"),
          options: [
            both("BCE + Dice", "BCE + Dice"),
            both("clDice alone", "只用 clDice"),
            both("Hausdorff loss alone", "只用 Hausdorff 损失"),
          ],
        },
        {
          kind: "choice",
          ask: both("Stroke lesions: tiny, often none, a miss is grave.", "卒中病灶：很小，常常没有，漏检后果严重。"),
          options: [
            both("plain BCE", "普通 BCE"),
            both("Tversky with β > α, with a plan for empty images", "β > α 的 Tversky，并处理好空图像"),
            both("Jaccard, without smoothing", "不加平滑的 Jaccard"),
          ],
        },
        {
          kind: "choice",
          ask: both("Retinal vessels: thin, branching.", "视网膜血管：细、分叉多。"),
          options: [
            both("MSE", "MSE"),
            both("Dice + clDice", "Dice + clDice"),
            both("balanced BCE alone", "只用平衡 BCE"),
          ],
        },
      ],
      goals: [
        { that: "answer(1) == 1", text: both("A loss for the liver", "肝脏的损失") },
        { that: "answer(2) == 2", text: both("A loss for stroke lesions", "卒中病灶的损失") },
        { that: "answer(3) == 2", text: both("A loss for vessels", "血管的损失") },
      ],
      hints: [
        both(
          "Ask of each case: how large, how often empty, what is the costly error?",
          "对每个案例问：多大？多常为空？哪种错误代价高？",
        ),
        both(
          "Lessons 05 and 07 are about misses, 09 about empty images, 12 about lines.",
          "第 5、7 课讲漏检，第 9 课讲空图像，第 12 课讲线状结构。",
        ),
        both("1, 2, 2.", "1、2、2。"),
      ],
      wrong: [
        {
          when: "answer(2) == 1",
          say: both(
            "Plain BCE preferred the network that ignored the lesion: lesson 05.",
            "普通 BCE 偏爱忽略病灶的网络：见第 5 课。",
          ),
        },
        {
          when: "answer(2) == 3",
          say: both(
            "Without smoothing an empty image with one whisper of p costs 1: lesson 09.",
            "不加平滑时，空图像上一点点概率就要付出 1：见第 9 课。",
          ),
        },
        {
          when: "answer(1) == 3",
          say: both(
            "Distance losses are made to refine; alone they start badly.",
            "距离类损失用于精修，单独使用时起步很差。",
          ),
        },
      ],
      solution: [
        { do: "answer", question: 1, value: 1 },
        { do: "answer", question: 2, value: 2 },
        { do: "answer", question: 3, value: 2 },
      ],
      mistake: [
        { do: "answer", question: 1, value: 1 },
        { do: "answer", question: 2, value: 1 },
        { do: "answer", question: 3, value: 2 },
      ],
    },
    {
      id: "act",
      title: both("Satisfy three at once", "同时满足三项"),
      scene: begun,
      locks: ["truth", "size", "threshold"],
      panels: ["metrics", "losses"],
      goals: [
        { that: "metric.recall >= 0.95", text: both("Recall is at least 0.95", "召回率至少 0.95") },
        {
          that: "metric.hd <= 1.5",
          text: both("The Hausdorff distance is at most 1.5 pixels", "Hausdorff 距离不超过 1.5 个像素"),
        },
        { that: "bce <= 0.1", text: both("BCE is at most 0.10", "BCE 不超过 0.10") },
      ],
      hints: [
        both("Look at the Difference board: what is missed, what is false?", "看“差异”画板：哪里漏检，哪里误报？"),
        both(
          "The small lesion and a column of the large object are missed; a speck at the top is false.",
          "小病灶与大目标的一列被漏掉；顶部有一个误报。",
        ),
        both(
          "Erase the speck; paint column 4 of the object and the lesion at rows 13 and 14 with 0.95.",
          "擦掉误报；把目标的第 4 列和第 13、14 行的病灶涂成 0.95。",
        ),
      ],
      wrong: [
        {
          when: "metric.recall >= 0.95 and metric.hd > 1.5",
          say: both("All is found, but something far away is still false.", "都找到了，但远处仍有误报。"),
        },
      ],
      solution: [{ do: "scene", scene: { prediction: good } }],
      mistake: [{ do: "paint", grid: "prediction", cells: [[1, 15]], value: 0 }],
    },
    {
      id: "why",
      title: both("Nothing wins everywhere", "没有处处最优的损失"),
      scene: { ...begun, prediction: good },
      locks: ["truth", "prediction", "size"],
      questions: [
        {
          kind: "choice",
          ask: both(
            "A paper reports that its loss beats Dice by 0.4 % mean Dice on one data set. The first thing to ask for:",
            "一篇论文称其损失在某数据集上平均 Dice 比 Dice 损失高 0.4%。首先应追问：",
          ),
          options: [
            both("the spread: over seeds, sizes and images", "离散程度：不同随机种子、目标大小与图像之间"),
            both("a more complicated loss", "更复杂的损失"),
            both("more decimals", "更多小数位"),
          ],
        },
      ],
      goals: [{ that: "answer(1) == 1", text: both("You ask the right question", "问对了问题") }],
      hints: [
        both("How much does the result change from one training to the next?", "同样的训练重复一次，结果会变多少？"),
        both(
          "Comparisons of twenty losses found differences smaller than those between seeds.",
          "对二十种损失的比较发现：差异往往小于不同随机种子之间的差异。",
        ),
        both("The first answer.", "第一个答案。"),
      ],
      wrong: [
        {
          when: "answer(1) != 1",
          say: both("That would not tell whether 0.4 % is more than chance.", "那无法说明 0.4% 是否只是偶然。"),
        },
      ],
      solution: [{ do: "answer", question: 1, value: 1 }],
      mistake: [{ do: "answer", question: 1, value: 3 }],
    },
  ],
};
