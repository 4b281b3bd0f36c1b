/** What the page of curves says of itself; each kind of study has its own file of texts. */
import { both, type LocalText } from "./locale.ts";

export const studyPage = {
  title: both("Curves and landscapes", "曲线与地形图"),
  kinds: both("Kinds of study", "分析方式"),
  curves: both("Curves", "曲线"),
  landscape: both("Landscape", "地形图"),
  pixel: both("One pixel", "单个像素"),
  compare: both("Compare", "对比"),
  working: both("Computing", "计算中"),
  cancel: both("Cancel", "取消"),
} as const;

export const figureTexts = {
  tools: both("Copy or save this figure", "复制或保存此图"),
  savePng: both("Save as PNG", "存为 PNG"),
  saveSvg: both("Save as SVG", "存为 SVG"),
  pinned: both("Losses that are drawn", "参与绘制的损失"),
  addLoss: both("Add a loss", "添加损失"),
} as const;

export function removeLoss(name: LocalText): LocalText {
  return both(`Remove ${name.en}`, `移除${name["zh-CN"]}`);
}
