/** The words of links, scene files, the Share dialog and of keeping the drawing. */
import { both, type LocalText } from "./locale.ts";

/** What is wrong with the scene that a link carries behind `s=`. */
export const linkProblems = {
  notAScene: both(
    "The link's scene does not begin as one does. Ask for the link again, copied whole.",
    "链接中的场景开头有误。请让对方重新完整复制链接。",
  ),
  newer: both(
    "The link's scene was made by a newer version of the playground. Reload the page, or open the link where the newer version is.",
    "链接中的场景由更新版本的 Playground 生成。请刷新页面，或在更新的版本中打开该链接。",
  ),
  tooLong: both(
    "The link's scene is longer than 8,192 characters, more than a link carries. Ask for a .segloss.json file instead.",
    "链接中的场景超过 8192 个字符，超出链接所能携带的长度。请改为索取 .segloss.json 文件。",
  ),
  characters: both(
    "The link's scene has characters in it that do not belong there. Ask for the link again, copied whole.",
    "链接中的场景含有不应出现的字符。请让对方重新完整复制链接。",
  ),
  cutOff: both(
    "The link's scene is cut off: its end is missing. Ask for the link again, copied whole.",
    "链接中的场景不完整，末尾缺失。请让对方重新完整复制链接。",
  ),
  damaged: both(
    "The link's scene is damaged: something in it was changed on the way. Ask for the link again, copied whole.",
    "链接中的场景已损坏，传递途中有内容被改动。请让对方重新完整复制链接。",
  ),
  tooLarge: both(
    "The link's scene would become larger than 1 MiB, which no scene in a link does.",
    "链接中的场景解压后将超过 1 MiB，正常链接中的场景不会这么大。",
  ),
} as const;

/** Why there is no link; `link()` of the page API rejects with it. */
export const noLink: LocalText = both(
  "This drawing is too large for a link (8,192 characters at most). Save it as a .segloss.json file instead: the page opens it again.",
  "这幅图太大，无法放入链接（最多 8192 个字符）。请改为保存为 .segloss.json 文件，之后可在本页面重新打开。",
);

/** Why a file is no scene. Each names the file. */
export const fileProblems = {
  tooLarge: (name: string, megabytes: number) =>
    both(
      `“${name}” has ${Math.ceil(megabytes)} MB; a scene file has 32 MB at most. Nothing was opened.`,
      `“${name}”有 ${Math.ceil(megabytes)} MB，而场景文件最大为 32 MB。未打开任何内容。`,
    ),
  empty: (name: string) =>
    both(`“${name}” is empty. Choose a .segloss.json file.`, `“${name}”是空文件。请选择 .segloss.json 文件。`),
  notJson: (name: string) =>
    both(
      `“${name}” holds no scene: its text is not JSON. Choose a .segloss.json file saved by this page.`,
      `“${name}”不是场景文件：其内容不是 JSON。请选择由本页面保存的 .segloss.json 文件。`,
    ),
  cutOff: (name: string) =>
    both(
      `“${name}” cannot be read: its JSON is cut off or damaged. Save or copy the file again.`,
      `无法读取“${name}”：其中的 JSON 不完整或已损坏。请重新保存或复制该文件。`,
    ),
  notAScene: (name: string) =>
    both(
      `“${name}” is JSON but no scene: it has neither a truth nor a prediction. Choose a .segloss.json file saved by this page.`,
      `“${name}”是 JSON，但不是场景：其中既没有真值也没有预测。请选择由本页面保存的 .segloss.json 文件。`,
    ),
  newer: (name: string) =>
    both(
      `“${name}” was saved by a newer version of the playground. Reload the page, or open the file where the newer version is.`,
      `“${name}”由更新版本的 Playground 保存。请刷新页面，或在更新的版本中打开该文件。`,
    ),
  unreadable: (name: string) =>
    both(
      `“${name}” could not be read. It may have been moved or is not readable; choose it again.`,
      `未能读取“${name}”。文件可能已被移动或没有读取权限，请重新选择。`,
    ),
  someRefused: (name: string) => both(`Some of “${name}” was not accepted.`, `“${name}”中有部分内容未被接受。`),
} as const;

/** What is said once of keeping the drawing in the tab. */
export const keepNotices = {
  corrupt: both(
    "The drawing that this tab had kept is damaged and could not be brought back.",
    "此标签页保存的绘图已损坏，无法恢复。",
  ),
  failed: both(
    "This browser keeps nothing for this page (storage is full or forbidden): after a reload the drawing is gone. Save it as a file, or copy its link, under “Share”.",
    "浏览器无法保存本页面的内容（存储空间已满或被禁用），刷新后绘图会丢失。请通过“分享”保存为文件或复制链接。",
  ),
} as const;

/** The Share dialog. */
export const share = {
  title: both("Share this scene", "分享这个场景"),
  link: both("Link that opens this scene", "打开这个场景的链接"),
  copy: both("Copy link", "复制链接"),
  copied: both("The link is copied.", "链接已复制。"),
  notCopied: both(
    "The browser does not let the page copy. The link is selected: press Ctrl+C (⌘C), or hold it and choose Copy.",
    "浏览器不允许页面复制。链接已选中，请按 Ctrl+C（⌘C），或长按后选择“拷贝”。",
  ),
  carries: (length: number) =>
    both(
      `${length} characters. The link itself says all of the scene; nothing is uploaded.`,
      `共 ${length} 个字符。场景的全部内容就在链接之中，不会上传任何数据。`,
    ),
  qr: both("QR code of the link", "链接的二维码"),
  noQr: both(
    "There is no QR code: the link is too long for a phone to scan. Send the link or the file instead.",
    "没有二维码：链接太长，手机无法扫描。请改为发送链接或文件。",
  ),
  file: both("As a file", "保存为文件"),
  fileHelp: both(
    "A .segloss.json file holds a scene of any size. This page opens it again.",
    ".segloss.json 文件可保存任意大小的场景，并可在本页面重新打开。",
  ),
  save: both("Save as .segloss.json", "保存为 .segloss.json"),
  open: both("Open a scene file…", "打开场景文件……"),
  saveFailed: both(
    "The file could not be saved: the browser forbids downloads here.",
    "未能保存文件：浏览器禁止在此处下载。",
  ),
  close: both("Close", "关闭"),
} as const;
