/** MCC loss: one minus the Matthews correlation coefficient of soft counts. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";
import { eps } from "./parameters.ts";
import { FN, FP, TN, TP } from "./parts.ts";

export const mcc: LossDefinition = {
  id: "mcc",
  family: "region",
  name: both("MCC loss", "MCC 损失（马修斯相关系数）"),
  shortName: both("MCC", "MCC 损失"),
  summary: both(
    "One minus the correlation of prediction and truth: true negatives count, too, and a prediction worse than chance costs more than 1.",
    "1 减去预测与真值的相关系数：真阴性也计入，比随机猜测还差的预测损失大于 1。",
  ),
  expression: `
    TP = sum(p*g) + eps
    FP = sum(p*(1-g)) + eps
    FN = sum((1-p)*g) + eps
    TN = sum((1-p)*(1-g)) + eps
    1 - (TP*TN - FP*FN)/sqrt((TP+FP)*(TP+FN)*(TN+FP)*(TN+FN))
  `,
  parameters: {
    eps: {
      ...eps,
      domain: "weight",
      name: both("added to each count", "每个计数所加的常数"),
      help: both(
        "Added to each of the four soft counts: defines the loss where a class is absent: ½ where both masks lack it, almost 1 where only one does.",
        "加在四个软计数上：某一类缺失时损失也有定义：两个掩膜都缺时为 ½，只有一个缺时约为 1。",
      ),
    },
  },
  parts: { TP, FP, FN, TN },
  references: [
    {
      authors: "Abhishek, Hamarneh",
      year: 2020,
      title:
        "Matthews Correlation Coefficient Loss for Deep Convolutional Networks: Application to Skin Lesion Segmentation",
      url: "https://arxiv.org/abs/2010.13454",
    },
  ],
  presets: [
    {
      id: "smp",
      name: "Segmentation Models PyTorch",
      params: { eps: 1e-5 },
      note: both(
        "10⁻⁵ on each soft count; the authors' own code adds 10⁻⁷ under the root instead, and gives 0 without any error.",
        "四个软计数各加 10⁻⁵；作者自己的代码则是在根号内加 10⁻⁷，没有任何错误时直接取 0。",
      ),
      source: "qubvel-org/segmentation_models.pytorch segmentation_models_pytorch/losses/mcc.py:MCCLoss@5006616357",
    },
  ],
};
