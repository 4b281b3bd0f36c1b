/** The words of the page around boards and panels: what the first view shows of the header. */
import { both } from "./locale.ts";

export const app = {
  title: both(
    "Segloss Playground: paint a segmentation, watch its losses",
    "Segloss Playground：画一画图像分割，看损失函数如何变化",
  ),
  skip: both("Skip to the boards", "跳到画板"),
  navigation: both("Pages", "页面"),
  explore: both("Explore", "探索"),
  curves: both("Curves", "曲线"),
  lessons: both("Lessons", "课程"),
  losses: both("Losses", "损失函数"),
  painting: both("Boards and tools", "画板与工具"),
} as const;

export const sceneButton = {
  name: both("Scene and grid size", "场景与网格大小"),
  own: both("Custom scene", "自定义场景"),
  reset: both("Reset to start", "恢复初始状态"),
} as const;

export const shareButton = both("Share", "分享");

export const themes = {
  auto: both("Theme: as the system", "主题：跟随系统"),
  light: both("Theme: light", "主题：浅色"),
  dark: both("Theme: dark", "主题：深色"),
} as const;

/** The language one would change to, in that language. */
export const otherLanguage = both("中文", "English");
export const otherLanguageHelp = both("切换到中文", "Switch to English");

export const messages = both("Messages", "消息");
