/** The words of the tab that puts losses side by side. */
import { both, type LocalText, listed } from "./locale.ts";

export const compareTexts = {
  by: both("Gradient by", "梯度变量"),
  p: both("probability p", "概率 p"),
  logit: both("logit z", "logit z"),
  none: both("Pin two to four losses to compare them.", "请添加两到四个损失进行对比。"),
  one: both("Add a second loss to compare the two.", "再添加一个损失即可对比。"),
  value: both("value", "数值"),
  shares: both("Who pays", "损失由谁承担"),
  sharesMean: both("share of the loss", "占损失的份额"),
  sharesSigned: both("share of its positive part; other pixels lower it", "占其正值部分的份额；其余像素使其降低"),
  sharesOther: both("share of what making single pixels right would gain", "逐个修正单个像素所能降低的损失的份额"),
  sharesHelp: both(
    "A mean over pixels is split among its pixels. A loss of the whole painting cannot be: there each pixel counts by what the loss would fall by if it alone were right.",
    "对像素取平均的损失可按像素拆分；整幅图的损失不能拆分，此处以“只把这一个像素改对，损失会降低多少”来衡量每个像素。",
  ),
  noShares: both("nothing to pay: every pixel is right", "没有误差：所有像素都判对"),
  gradient: both("Where it pushes", "推动的方向"),
  gradientName: (loss: LocalText) => both(`Gradient of ${loss.en}`, `${loss["zh-CN"]}的梯度`),
  up: both("raising p lowers the loss", "增大 p 会降低损失"),
  down: both("lowering p does", "减小 p 会降低损失"),
  scale: both(
    "One scale for all maps; its ends take in 98 % of the gradients.",
    "各图共用同一色标，两端包含 98% 的梯度值。",
  ),
  cosines: both("How far they agree", "方向是否一致"),
  cosinesHelp: both(
    "Cosine between the gradients: 1 the same direction, 0 unrelated, −1 opposite.",
    "梯度之间的余弦：1 表示同向，0 表示无关，−1 表示反向。",
  ),
  noDirection: both("no direction: its gradient is 0", "没有方向：梯度为 0"),
  undefinedHere: (names: readonly LocalText[]) => {
    const en = listed(names.map((name) => name.en)).en;
    const chinese = listed(names.map((name) => name["zh-CN"]))["zh-CN"];
    return both(`Undefined here and left out: ${en}.`, `在此无定义，未列出：${chinese}。`);
  },
  title: both("Losses compared", "损失对比"),
  loss: both("loss", "损失"),
} as const;

export const compareReadings = {
  pair: (a: LocalText, b: LocalText, cosine: string, how: LocalText) =>
    both(
      `${a.en} and ${b.en} ${how.en} here: cosine ${cosine}.`,
      `${a["zh-CN"]}与${b["zh-CN"]}在此${how["zh-CN"]}：余弦 ${cosine}。`,
    ),
  same: both("push in nearly the same direction", "几乎同向"),
  alike: both("push in similar directions", "方向相近"),
  apart: both("push in different directions", "方向不同"),
  opposed: both("push against each other", "方向相反"),
} as const;
