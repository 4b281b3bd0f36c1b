/** The words of the page on agreement with the reference libraries. */
import { both, type LocalText } from "./locale.ts";

export const agreement = {
  pageTitle: both("Agreement with the libraries – Segloss Playground", "与各开源库的数值对照 – Segloss Playground"),
  title: both("Agreement with the libraries", "与各开源库的数值对照"),
  intro: both(
    "Other libraries' own code computed these losses and metrics on 24 grids, in float64: empty and full masks, single pixels, thin lines, hard mistakes. Each row is one of their numbers against ours, with the parameters that make both the same formula; shown is the largest difference over all grids.",
    "我们用其他开源库自己的代码，在 24 个网格上以 float64 算出了这些损失与指标：空掩膜与满掩膜、单个像素、细线、严重错误等。每一行把它们的一个数与这里的数相比较，参数设成使两者公式相同；表中为所有网格上的最大差异。",
  ),
  rule: both(
    "Values differ by |ours − theirs| / max(1, |theirs|), gradients relative to the largest of the map. The test suite holds float64 to 10⁻⁹ and 10⁻⁷, and WebGL, whose sums are float32, to 10⁻⁵ and 10⁻³.",
    "数值的差异为 |本站 − 对方| / max(1, |对方|)，梯度的差异相对于该图的最大值。测试要求 float64 不超过 10⁻⁹ 与 10⁻⁷；WebGL 用 float32 求和，要求不超过 10⁻⁵ 与 10⁻³。",
  ),
  subject: both("Loss or metric", "损失或指标"),
  reference: both("Computed by", "计算者"),
  grids: both("Grids", "网格数"),
  value: both("Value", "数值差异"),
  gradient: both("Gradient", "梯度差异"),
  none: both("not given", "未提供"),
  losses: both("Losses", "损失函数"),
  metrics: both("Metrics", "指标"),
  loading: both("Loading the table…", "正在加载表格……"),
  failed: both("The table could not be loaded. Reload the page to try again.", "表格加载失败，请刷新页面重试。"),
  back: both("All losses", "全部损失函数"),
} as const satisfies Record<string, LocalText>;
