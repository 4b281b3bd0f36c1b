/** The words of the reference pages: the list of losses, a loss's own page, losses side by side. */
import { both, type LocalText } from "./locale.ts";
import { zh } from "./zh.ts";

export const reference = {
  title: both("Losses", "损失函数参考"),
  pageTitle: both("Losses – Segloss Playground", "损失函数参考 – Segloss Playground"),
  intro: both(
    "Every loss of the playground: what it computes, what it rewards, where it fails. The values are those of your present painting.",
    "这里收录 Playground 中的全部损失函数：如何计算、奖励什么、在哪些情形下失效。数值按您当前的画面实时计算。",
  ),
  agreement: both("How closely they agree with the libraries", "与各开源库的数值对照"),
  crumbs: both("You are here", "当前位置"),
} as const;

/** What the browser calls the page of one loss. */
export function lossPageTitle(name: LocalText): LocalText {
  return both(`${name.en} – Segloss Playground`, `${name["zh-CN"]} – Segloss Playground`);
}

export const list = {
  search: both("Search losses", "搜索损失函数"),
  placeholder: both("Name or alias, in English or Chinese", "名称或别名，中英文均可"),
  family: both("Family", "类别"),
  property: both("Property", "性质"),
  explained: both("What the properties mean", "各项性质的含义"),
  results: both("Losses found", "搜索结果"),
  clear: both("Clear search and filters", "清除搜索与筛选"),
  emptyTitle: both("No loss fits all of this", "没有同时满足这些条件的损失函数"),
  emptyText: both(
    "Take away a property, choose another family, or search for a part of the name only.",
    "请减少一项性质、换一个类别，或只输入名称的一部分。",
  ),
  now: both("now", "当前值"),
  compareBar: both("Comparison", "对比"),
  compareHint: both("Pick one or two more.", "请再选一到两个。"),
  compareFull: both("Three is the most.", "最多选三个。"),
  compare: both("Compare", "开始对比"),
  unpick: both("Clear", "清除选择"),
} as const;

export function countFound(found: number, all: number): LocalText {
  if (found === all) return both(`${all} losses`, `共 ${all} 个损失函数`);
  return both(`${found} of ${all} losses`, `共 ${all} 个，符合条件的有 ${found} 个`);
}

export function pickLabel(name: LocalText): LocalText {
  return both(`Pick ${name.en} for comparison`, zh`选择${name["zh-CN"]}进行对比`);
}

/** What readers filter losses by: the name of each property, and what it means. */
export const properties = {
  "handles-imbalance": {
    name: both("Handles imbalance", "适应类别不平衡"),
    help: both(
      "Keeps its signal where foreground is a small share of the pixels.",
      "前景只占很小比例时，信号依然有效。",
    ),
  },
  "gradient-everywhere": {
    name: both("Gradient everywhere", "处处有梯度"),
    help: both(
      "Where the truth has both classes, its gradient vanishes nowhere but at the optimum and at single points.",
      "真值中两类都有时，除最优点和个别点外，梯度处处不为零。",
    ),
  },
  pixelwise: {
    name: both("Pixel by pixel", "逐像素"),
    help: both("A sum over pixels that do not look at each other.", "各像素独立计算后求和，互不影响。"),
  },
  global: {
    name: both("Whole image", "整图"),
    help: both(
      "A ratio over the whole image: what one pixel counts depends on all the others.",
      "整幅图像上的比值：一个像素的作用取决于其他所有像素。",
    ),
  },
  bounded: {
    name: both("Bounded", "有上界"),
    help: both("Never above 1, or above another fixed number.", "不超过 1 或某个固定的数。"),
  },
  "may-be-negative": {
    name: both("May be negative", "可能为负"),
    help: both("Its best value lies below 0.", "最小值低于 0。"),
  },
  "defined-when-empty": {
    name: both("Defined when empty", "空掩膜有定义"),
    help: both(
      "Has a value, not 0/0, where truth and prediction are empty, parameters at their defaults.",
      "真值与预测都为空时仍有值，而不是 0/0（参数取默认值）。",
    ),
  },
  calibrated: {
    name: both("Calibrated", "可校准"),
    help: both(
      "Lowest on average at the true probability: a proper scoring rule.",
      "期望在真实概率处最小，属于恰当评分规则。",
    ),
  },
  "sees-distance": {
    name: both("Sees distance", "考虑距离"),
    help: both("Far errors cost more than near ones.", "错误离边界越远，代价越大。"),
  },
  "sees-topology": {
    name: both("Sees topology", "考虑拓扑"),
    help: both("Looks at skeletons or connectivity.", "考察骨架或连通性。"),
  },
  "needs-distance-transform": {
    name: both("Needs distances", "需要距离变换"),
    help: both("Uses a distance transform of the truth, the prediction or both.", "需要对真值或预测做距离变换。"),
  },
  "needs-sorting": {
    name: both("Needs sorting", "需要排序"),
    help: both("Needs the pixels sorted by their error.", "需要把像素按误差排序。"),
  },
} as const satisfies Record<string, { readonly name: LocalText; readonly help: LocalText }>;

export const comparison = {
  title: both("Losses side by side", "损失函数对比"),
  few: both(
    "Two or three losses can be compared. Pick them in the list.",
    "可以对比两个或三个损失函数，请先在列表中选择。",
  ),
  change: both("Choose others", "重新选择"),
  aspect: both("Aspect", "项目"),
  formula: both("Formula", "公式"),
  value: both("Value now", "当前值"),
  family: both("Family", "类别"),
  yes: both("yes", "是"),
  no: both("no", "否"),
  differs: both("They differ here.", "此项不同。"),
  differences: both("Properties", "性质"),
  marked: both("Marked rows are those in which they differ.", "标出的行为各损失不同之处。"),
} as const;

export function unknownNames(names: readonly string[]): LocalText {
  const quoted = names.map((name) => `“${name}”`);
  return both(
    `There is no loss named ${quoted.join(", ")}; it was left out.`,
    `没有名为${quoted.join("、")}的损失函数，已略去。`,
  );
}

export const noSuchLoss = {
  pageTitle: both("No such loss – Segloss Playground", "没有这个损失函数 – Segloss Playground"),
  closest: both("Did you mean one of these?", "您要找的是不是："),
  none: both(
    "Nothing in the reference has a similar name. Ids, English and Chinese names and aliases all work in the address.",
    "参考中没有相近的名称。地址中可以使用 id、中英文名称或别名。",
  ),
  all: both("All losses", "全部损失函数"),
} as const;

export function noSuchLossTitle(name: string): LocalText {
  return both(`There is no loss named “${name}”`, `没有名为“${name}”的损失函数`);
}
