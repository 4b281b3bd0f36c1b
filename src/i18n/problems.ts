/** What the page says of values that cannot be used or do not exist: refused scenes, undefined losses, bad calls. */
import { both, type LocalText, listed, listedBriefly } from "./locale.ts";
import { zh } from "./zh.ts";

/** Which values of a parameter are legal; the same words as in the losses' own files. */
type Domain = "weight" | "share" | "exponent" | "count" | "switch" | "any";

const allowed: Readonly<Record<Domain, LocalText>> = {
  weight: both("a number of 0 or more", "不小于 0 的数"),
  share: both("a number from 0 to 1", "0 到 1 之间的数"),
  exponent: both("a number greater than 0", "大于 0 的数"),
  count: both("a whole number of 1 or more", "不小于 1 的整数"),
  switch: both("0 or 1", "0 或 1"),
  any: both("a finite number", "有限的数"),
};

/** Says "must be …, but is …" in both languages. */
function mustBe(what: LocalText, found: LocalText): LocalText {
  return both(`must be ${what.en}, but is ${found.en}`, zh`应为${what["zh-CN"]}，但这里是${found["zh-CN"]}`);
}

/** What is wrong with a field of a scene: each says what it is, where, and what is allowed. */
export const sceneProblems = {
  notAScene: (found: LocalText) =>
    both(
      `A scene is an object such as {threshold: 0.4}, but this is ${found.en}.`,
      zh`场景应是形如 {threshold: 0.4} 的对象，但这里是${found["zh-CN"]}。`,
    ),
  unreadable: both(
    "could not be read; it must be plain data (numbers, strings, arrays, objects)",
    "无法读取；应为普通数据（数值、字符串、数组、对象）",
  ),
  version: (found: LocalText) =>
    both(
      `must be 1, but is ${found.en}: a newer version of the playground is needed for this scene, so nothing of it was taken`,
      zh`应为 1，但这里是${found["zh-CN"]}：打开这个场景需要更新版本的 Playground，因此未采用其中任何内容`,
    ),
  side: (found: LocalText) => mustBe(both("a whole number from 1 to 1024", "1 到 1024 之间的整数"), found),
  threshold: (found: LocalText) => mustBe(allowed.share, found),
  notRows: (found: LocalText) =>
    mustBe(
      both("an array of rows, or a flat typed array of numbers", "由各行组成的数组，或一维的数值类型化数组"),
      found,
    ),
  rowCount: (count: number) =>
    both(`must have 1 to 1024 rows, but has ${count}`, `应有 1 到 1024 行，但这里有 ${count} 行`),
  columnCount: (count: number) =>
    both(
      `must have 1 to 1024 columns; number of cells in row 1: ${count}`,
      `应有 1 到 1024 列，但第 1 行有 ${count} 个像素`,
    ),
  notARow: (row: number, found: LocalText) =>
    both(
      `row ${row} must be an array of numbers, but is ${found.en}`,
      zh`第 ${String(row)} 行应为数值的数组，但这里是${found["zh-CN"]}`,
    ),
  ragged: (row: number, count: number, expected: number) =>
    both(
      `all rows must be equally long; number of cells in row 1: ${expected}, in row ${row}: ${count}`,
      `各行的像素数应相同；第 1 行有 ${expected} 个像素，而第 ${row} 行有 ${count} 个`,
    ),
  flatLength: (count: number, height: number, width: number) =>
    both(
      `the number of values must be ${height * width} for ${height} × ${width} cells, but is ${count}; give the height and width of another size`,
      `有 ${count} 个值，但 ${height} × ${width} 的网格需要 ${height * width} 个；若大小不同，请同时给出 height 和 width`,
    ),
  truthCell: (row: number, col: number, found: LocalText) =>
    both(
      `row ${row}, column ${col} is ${found.en}; a cell of the truth must be 0 or 1`,
      zh`第 ${String(row)} 行第 ${String(col)} 列是${found["zh-CN"]}；真值的每个像素应为 0 或 1`,
    ),
  predictionCell: (row: number, col: number, found: LocalText) =>
    both(
      `row ${row}, column ${col} is ${found.en}; a probability must be a number from 0 to 1`,
      zh`第 ${String(row)} 行第 ${String(col)} 列是${found["zh-CN"]}；概率应为 0 到 1 之间的数`,
    ),
  gridSize: (grid: "truth" | "prediction", height: number, width: number, stays: boolean) =>
    both(
      `${grid} ${stays ? "stays " : ""}${height} × ${width}`,
      `${grid === "truth" ? "真值" : "预测"}${stays ? "仍为 " : " "}${height} × ${width}`,
    ),
  sideSize: (side: "height" | "width", value: number) => both(`${side} ${value}`, `${side} 为 ${value}`),
  misfit: (sizes: LocalText) =>
    both(
      `sizes do not fit each other (${sizes.en}); truth, prediction, height and width must agree, so they were refused together`,
      `大小互不相符（${sizes["zh-CN"]}）；真值、预测、height 与 width 必须一致，因此一并拒绝`,
    ),
  notAList: (found: LocalText) => mustBe(both("an array of loss ids", "损失 id 的数组"), found),
  unknownLoss: (found: LocalText, ids: readonly string[]) => {
    const known = listedBriefly(ids);
    return both(
      `an entry is ${found.en}, which is not the id of a loss; known ids: ${known.en}`,
      zh`其中的${found["zh-CN"]}不是损失的 id；可用的 id：${known["zh-CN"]}`,
    );
  },
  repeatedLoss: (id: string) => both(`names ${id} twice; each loss once`, `重复列出了 ${id}；每个损失只能出现一次`),
  tooManyLosses: (count: number) =>
    both(`has ${count} losses; at most four can be pinned`, `列出了 ${count} 个损失；最多只能固定四个`),
  notParams: (found: LocalText) => mustBe(both("an object such as {alpha: 0.3}", "形如 {alpha: 0.3} 的对象"), found),
  unknownId: (ids: readonly string[]) => {
    const known = listedBriefly(ids);
    return both(
      `is not the id of a loss with parameters; known ids: ${known.en}`,
      `不是带参数的损失的 id；可用的 id：${known["zh-CN"]}`,
    );
  },
  unknownParameter: (loss: LocalText, names: readonly string[]) => {
    const known = listed(names);
    return names.length === 0
      ? both(`does not exist: ${loss.en} has no parameters`, zh`不存在：${loss["zh-CN"]}没有参数`)
      : both(
          `is not a parameter of ${loss.en}; known parameters: ${known.en}`,
          zh`不是${loss["zh-CN"]}的参数；可用的参数：${known["zh-CN"]}`,
        );
  },
  parameter: (domain: Domain, found: LocalText) => mustBe(allowed[domain], found),
  more: (count: number) => both(`more problems of this kind: ${count}`, `还有 ${count} 处同类问题`),
  notAView: (found: LocalText) => mustBe(both('an object such as {loss: "dice"}', '形如 {loss: "dice"} 的对象'), found),
  choice: (choices: readonly string[], found: LocalText) => {
    const known = listedBriefly(choices);
    return mustBe(both(`one of ${known.en}`, `以下之一（${known["zh-CN"]}）`), found);
  },
  unknownScene: (ids: readonly string[], found: LocalText) => {
    const known = listedBriefly(ids);
    return mustBe(
      both(`the id of a scene (known ids: ${known.en})`, `场景的 id（可用的 id：${known["zh-CN"]}）`),
      found,
    );
  },
} as const;

/** Heads of the notices that list problems. */
export const noticeHeads = {
  refusedFields: both("Some of the scene was not accepted.", "场景中有部分内容未被接受。"),
  refusedLink: both("Some of the link was not understood.", "链接中有部分内容无法识别。"),
} as const;

function unknownId(what: LocalText, found: LocalText, ids: readonly string[]): LocalText {
  const known = listedBriefly(ids);
  return both(
    `Unknown ${what.en} id: ${found.en}. Known ids: ${known.en}.`,
    zh`未知的${what["zh-CN"]} id：${found["zh-CN"]}。可用的 id：${known["zh-CN"]}。`,
  );
}

/** What the page API says of calls it cannot carry out. */
export const callProblems = {
  notLoaded: both(
    "The part of the page that computes maps and curves could not be loaded. Check the connection and try again.",
    "页面中负责计算逐像素图和曲线的部分未能加载。请检查网络连接后重试。",
  ),
  curveGivenUp: both(
    "The background worker fell silent over this curve, so the curve was given up. Ask for fewer steps or a smaller range.",
    "后台 Worker 在计算这条曲线时失去响应，因此放弃了这条曲线。请减少步数或缩小范围后重试。",
  ),
  cancelled: both("The calculation was cancelled.", "计算已取消。"),
  stopped: both("The page has stopped evaluating.", "页面已停止计算。"),
  unknownLoss: (found: LocalText, ids: readonly string[]) => unknownId(both("loss", "损失"), found, ids),
  unknownMetric: (found: LocalText, ids: readonly string[]) => unknownId(both("metric", "指标"), found, ids),
  kind: (found: LocalText, kinds: readonly string[]) => {
    const known = listed(kinds);
    return both(
      `kind must be one of ${known.en}, but is ${found.en}.`,
      zh`kind 应为 ${known["zh-CN"]} 之一，但这里是${found["zh-CN"]}。`,
    );
  },
  variable: (found: LocalText, variables: readonly string[]) => {
    const known = listed(variables);
    return both(
      `variable must be one of ${known.en} or "<loss>.<parameter>", but is ${found.en}.`,
      zh`variable 应为 ${known["zh-CN"]} 之一或 "<损失>.<参数>"，但这里是${found["zh-CN"]}。`,
    );
  },
  options: (found: LocalText) =>
    both(
      `The second argument must be an object such as {losses: ["dice"]}, but is ${found.en}.`,
      zh`第二个参数应为形如 {losses: ["dice"]} 的对象，但这里是${found["zh-CN"]}。`,
    ),
  idList: (field: string, found: LocalText) =>
    both(
      `${field} must be an array of ids, but is ${found.en}.`,
      zh`${field} 应为 id 的数组，但这里是${found["zh-CN"]}。`,
    ),
  steps: (found: LocalText) =>
    both(
      `steps must be a whole number from 2 to 1001, but is ${found.en}.`,
      zh`steps 应为 2 到 1001 之间的整数，但这里是${found["zh-CN"]}。`,
    ),
  bound: (field: string, found: LocalText) =>
    both(
      `${field} must be a finite number, but is ${found.en}.`,
      zh`${field} 应为有限的数，但这里是${found["zh-CN"]}。`,
    ),
} as const;
