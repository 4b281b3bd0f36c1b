/** The words of the dialog of what can be saved, and of the figure it draws. */
import { both } from "./locale.ts";

export const exportButton = both("Export…", "导出……");

export const exportDialog = {
  title: both("Export", "导出"),
  close: both("Close", "关闭"),
  figure: both("Figure for slides", "用于幻灯片的插图"),
  figureHelp: both(
    "The three boards, the chosen loss's formula, and the values of the pinned losses.",
    "三块画板、当前损失的公式，以及已固定损失的数值。",
  ),
  svgHelp: both(
    "In the SVG, boards and formula are embedded as pictures; titles and numbers stay text.",
    "在 SVG 中，画板和公式以图片形式嵌入，标题和数值仍为文字。",
  ),
  boards: both("Boards as PNG", "画板（PNG）"),
  data: both("Data", "数据"),
  dataHelp: both(
    "NumPy: truth as uint8, prediction as float64, in full precision; .npz holds both.",
    "NumPy 格式：真值为 uint8，预测为 float64，保留完整精度；.npz 同时包含两者。",
  ),
  bothNpz: both("Both grids .npz", "真值与预测（.npz）"),
  scene: both("The whole scene", "整个场景"),
  sceneHelp: both(
    "Drawings, losses and parameters in one file, which can be opened here again.",
    "将绘图、损失与参数存入一个文件，之后可重新打开。",
  ),
  working: both("Drawing…", "正在绘制……"),
  saved: (file: string) => both(`Saved ${file}.`, `已保存 ${file}。`),
  failed: both("The file could not be made. Try again.", "未能生成文件，请重试。"),
} as const;
