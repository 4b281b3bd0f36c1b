/** The words of what loads after the first view: the scene's menu, notices, footer, failures, the page of licences. */
import { sceneButton } from "./app.ts";
import { both, type LocalText } from "./locale.ts";

export const sceneMenu = {
  resetHelp: both(
    "Back to the scene as it was opened; undo brings your changes back.",
    "回到打开时的场景；撤销可恢复您的修改。",
  ),
  ownDescription: both("A scene from a link, a file or the page API.", "来自链接、文件或页面 API 的场景。"),
  scenes: both("Built-in scenes", "内置场景"),
  size: both("Grid size", "网格大小"),
  height: both("Height in cells", "高度（像素）"),
  width: both("Width in cells", "宽度（像素）"),
  keeps: both("Resizing keeps what fits, from the top left.", "调整大小时，从左上角起保留放得下的部分。"),
  cut: both("What did not fit was cut off; undo brings it back.", "放不下的部分已被裁去，撤销即可恢复。"),
  badSide: both("It must be a whole number from 1 to 1024.", "必须是 1 到 1024 之间的整数。"),
  export: both("Save as PNG", "保存为 PNG"),
  exportFailed: both("The picture could not be made. Try again.", "未能生成图片，请重试。"),
} as const;

/** What the scene's button is called. */
export function sceneLabel(scene: LocalText, size: string): LocalText {
  const { name } = sceneButton;
  return both(`${name.en}: ${scene.en}, ${size}`, `${name["zh-CN"]}：${scene["zh-CN"]}，${size}`);
}

export function cpuBecause(reason: LocalText): LocalText {
  return both(`Computed on the CPU: ${reason.en}`, `由 CPU 计算：${reason["zh-CN"]}`);
}

export function restartingBecause(reason: LocalText): LocalText {
  return both(`On the CPU for the moment: ${reason.en}`, `暂由 CPU 计算：${reason["zh-CN"]}`);
}

export const dismiss = both("Dismiss", "关闭");

export const licences = {
  title: both("Licences of the bundled packages", "所含软件包的许可证"),
  intro: both(
    "Segloss Playground itself is under the Apache License 2.0. It is built with these packages.",
    "Segloss Playground 本身采用 Apache License 2.0 许可证，并使用了下列软件包。",
  ),
  loading: both("Loading…", "正在加载……"),
  back: both("Back to the playground", "返回 Playground"),
  failed: both("The list of licences could not be loaded. Reload the page.", "未能加载许可证列表，请刷新页面。"),
} as const;

export const footer = {
  browsers: both(
    "Chrome and Edge 117, Firefox 125, Safari 17 or newer",
    "支持 Chrome 和 Edge 117、Firefox 125、Safari 17 及以上版本",
  ),
  licences: both("Licences", "许可证"),
  feedback: both("Feedback", "反馈"),
  details: both("details", "详情"),
} as const;

export const backend = {
  gpu: both("Computed on the GPU (WebGL)", "由 GPU 计算（WebGL）"),
  starting: both("Computed on the CPU while the GPU starts", "GPU 启动中，暂由 CPU 计算"),
  cpu: both("Computed on the CPU", "由 CPU 计算"),
} as const;

export const failure = {
  title: both("Something went wrong on this page", "页面出现了问题"),
  text: both(
    "Your drawing is still here. Try again; if it happens once more, please tell us what you did.",
    "您的绘图仍然保留。请重试；如果再次出现，请告诉我们您做了哪些操作。",
  ),
  panel: both("This panel ran into a problem. Your drawing is safe.", "该面板出现问题，您的绘图不受影响。"),
  retry: both("Try again", "重试"),
} as const;
