/** Lovász-Softmax on the foreground: the IoU loss made continuous by sorting the errors. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";
import { berman } from "./references.ts";

export const lovasz: LossDefinition = {
  id: "lovasz",
  family: "region",
  name: both("Lovász-Softmax, foreground", "Lovász-Softmax 损失（前景）"),
  shortName: both("Lovász-Softmax", "Lovász-Softmax"),
  summary: both(
    "The errors |g − p|, largest first, each times what it would add to the IoU loss as one more wrong pixel: equal to the set IoU loss where p is 0 or 1.",
    "把误差 |g − p| 从大到小排序，各乘以“再错这一个像素时 IoU 损失的增量”：p 只取 0、1 时恰等于集合形式的 IoU 损失。",
  ),
  expression: "sum(lovasz*abs(g-p))",
  parameters: {},
  references: [berman],
  presets: [
    {
      id: "authors",
      name: "Berman et al., classes = [1]",
      params: {},
      note: both(
        "The foreground class only; the authors' default also averages over the background wherever it is present.",
        "只计前景类；作者代码的默认做法还会与真值中出现的背景类一起取平均。",
      ),
      source: "bermanmaxim/LovaszSoftmax pytorch/lovasz_losses.py:lovasz_softmax(classes=[1])@7d48792d35",
    },
  ],
};
