/** What is said of zooming into the boards. */
import { both, type LocalText } from "./locale.ts";

export const zoomMenu = {
  name: both("Zoom", "缩放"),
  in: both("Closer", "放大"),
  out: both("Further", "缩小"),
  whole: both("Whole grid", "显示全部"),
  left: both("Move left", "左移"),
  up: both("Move up", "上移"),
  down: both("Move down", "下移"),
  right: both("Move right", "右移"),
  help: both(
    "All three boards show the same part. On a painted board: two fingers, or Ctrl and the wheel; the wheel or the middle button moves; + and − on the keyboard.",
    "三块画板始终显示同一区域。可在画板上用双指缩放，或按住 Ctrl 滚动滚轮；滚轮或鼠标中键拖动可平移；键盘按 + 和 −。",
  ),
} as const;

/** The name of the button while zoomed in. */
export function zoomName(scale: string): LocalText {
  return both(`Zoom: ${scale}`, `缩放：${scale}`);
}

/** Said after a key has zoomed. */
export function zoomSaid(scale: number): LocalText {
  const times = scale.toFixed(1);
  return scale > 1 ? both(`zoom ${times} times`, `放大 ${times} 倍`) : both("whole grid", "显示全部");
}
