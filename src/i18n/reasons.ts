/** Why a value is undefined, and why the numbers do not come from WebGL. */
import { both, type Locale, type LocalText } from "./locale.ts";

/** Why a value is undefined, in the shape the evaluation gives it. */
type Why =
  | { readonly code: "zero-over-zero" | "over-zero"; readonly denominator: string }
  | { readonly code: "no-map"; readonly map: string }
  | { readonly code: "metric"; readonly why: LocalText }
  | { readonly code: "not-finite" };

/** Why the numbers do not come from WebGL. */
type BackendWhy = "no-webgl" | "self-check" | "context-lost" | "worker-failed" | "chosen";

/** Why a loss or metric has no value here, as a full sentence in one language. */
export function reasonText(reason: Why, locale: Locale): string {
  return reasonTexts(reason)[locale];
}

function reasonTexts(reason: Why): LocalText {
  switch (reason.code) {
    case "zero-over-zero":
      return both(
        `0/0: ${reason.denominator} is 0 here, and so is what is divided by it. Paint some foreground, or use a smoothing term above 0.`,
        `0/0：此处分母 ${reason.denominator} 为 0，分子也为 0。请画出一些前景，或使用大于 0 的平滑项。`,
      );
    case "over-zero":
      return both(
        `Division by zero: ${reason.denominator} is 0 here. Paint some foreground, or use a smoothing term above 0.`,
        `除以零：此处分母 ${reason.denominator} 为 0。请画出一些前景，或使用大于 0 的平滑项。`,
      );
    case "no-map":
      return missingMaps[reason.map] ?? noMap(reason.map);
    case "metric":
      return reason.why;
    case "not-finite":
      return both("The result is not a finite number here.", "此处的结果不是有限的数。");
  }
}

const missingMaps: Readonly<Record<string, LocalText>> = {
  phi: both(
    "The truth is all foreground, so it has no boundary, and the distance φ to it does not exist. Leave some background.",
    "真值全是前景，没有边界，因此到边界的距离 φ 不存在。请留出一些背景。",
  ),
  near: both(
    "The distance weights are 0/0: all foreground or all background of the truth is equally far from the boundary, or one of them is missing. Paint a larger object, and leave some background.",
    "距离权重为 0/0：真值的前景（或背景）到边界的距离处处相等，或其中一类不存在。请画一个更大的目标，并留出背景。",
  ),
  edge: both(
    "The length term needs a grid of at least 3 × 3 cells. Choose a larger grid.",
    "长度项要求网格至少为 3 × 3。请选择更大的网格。",
  ),
};

function noMap(map: string): LocalText {
  return both(`The per-pixel map ${map} does not exist for these grids.`, `对当前的网格，逐像素图 ${map} 不存在。`);
}

/** Why the numbers do not come from WebGL, or stopped to. */
export const backendReasons: Readonly<Record<BackendWhy, LocalText>> = {
  "no-webgl": both("this browser offers no WebGL 2", "此浏览器不支持 WebGL 2"),
  "self-check": both("the GPU's results differed from the reference", "GPU 的结果与参考实现不一致"),
  "context-lost": both("the graphics context was lost", "图形上下文已丢失"),
  "worker-failed": both("the background worker did not start, or gave no answer", "后台 Worker 未能启动或没有响应"),
  chosen: both("the link asks for the CPU", "链接指定使用 CPU"),
};

/** Where a link insists on WebGL. */
export function noWebgl(why: LocalText, detail: string | null): LocalText {
  return both(
    `WebGL cannot be used here: ${why.en}${detail === null ? "" : ` (${detail})`}.`,
    `此处无法使用 WebGL：${why["zh-CN"]}${detail === null ? "" : `（${detail}）`}。`,
  );
}
