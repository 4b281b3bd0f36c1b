/** What the page of curves says of itself; each kind of study has its own file of texts. */
import { both } from "./locale.ts";

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
