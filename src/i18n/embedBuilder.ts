/** The words of the builder of embeds in the Share dialog. */
import { both, type LocalText } from "./locale.ts";

/** By the name that the address has. */
export const panelTexts = {
  truth: both("Ground truth", "真值"),
  prediction: both("Prediction", "预测"),
  difference: both("Difference", "差异"),
  losses: both("Losses", "损失函数"),
  formula: both("Formula", "公式"),
  curve: both("Curve", "曲线"),
  metrics: both("Metrics", "评价指标"),
} as const;

export const lockTexts = {
  truth: both("Ground truth", "真值"),
  prediction: both("Prediction", "预测"),
  threshold: both("Threshold", "阈值"),
  params: both("Parameters", "参数"),
  size: both("Grid size", "网格大小"),
} as const;

export const hideTexts = {
  tools: both("Painting tools", "绘图工具"),
  legends: both("Legends", "图例"),
  parameters: both("Parameter sliders", "参数滑块"),
} as const;

/** Where a snippet goes, by what it is. */
export const formatTexts = {
  iframe: both("HTML page", "HTML 网页"),
  component: both("Web component", "Web 组件"),
  myst: both("MyST, Jupyter Book", "MyST、Jupyter Book"),
  markdown: both("Markdown (MkDocs, VitePress)", "Markdown（MkDocs、VitePress）"),
  quarto: both("Quarto", "Quarto"),
  mdx: both("Docusaurus (MDX)", "Docusaurus（MDX）"),
  reveal: both("reveal.js slide", "reveal.js 幻灯片"),
  moodle: both("Moodle", "Moodle"),
  canvas: both("Canvas", "Canvas"),
  link: both("Link and QR code", "链接与二维码"),
  poster: both("Picture with a link", "带链接的图片"),
} as const;

/** What to do with a snippet. */
export const formatHelp: Readonly<Record<keyof typeof formatTexts, LocalText>> = {
  iframe: both(
    "Paste it where the figure is to stand. WordPress: a “Custom HTML” block.",
    "粘贴到要放置互动图的位置。WordPress 请使用“自定义 HTML”区块。",
  ),
  component: both(
    "Is as high as what is in it, loads when the reader comes near, and has the page API as its methods. The script tag is needed once a page.",
    "高度随内容自动调整，读者滚动到附近时才加载，并提供页面 API 的全部方法。每个页面只需引入一次脚本。",
  ),
  myst: both(
    "A directive of MyST. It sets the height from the width; the HTML page's snippet keeps the height that is chosen here.",
    "MyST 指令，高度由宽度决定；若要保持此处设定的高度，请用“HTML 网页”的代码。",
  ),
  markdown: both(
    "Markdown takes HTML as it is. Leave an empty line before and after it.",
    "Markdown 可直接使用 HTML，前后各留一个空行。",
  ),
  quarto: both("A raw block, for .qmd and for notebooks.", "原始 HTML 块，可用于 .qmd 文件和笔记本。"),
  mdx: both("JSX, as .mdx pages take it.", "JSX 写法，用于 .mdx 页面。"),
  reveal: both(
    "One slide. It loads when its turn is near, and stops when it has passed.",
    "单独一页幻灯片，临近播放时加载，翻过后停止。",
  ),
  moodle: both(
    "In the editor choose “HTML” (</>) and paste it. Your site may ask its administrator to allow this address.",
    "在编辑器中切换到“HTML”（</>）后粘贴。部分站点需由管理员将本网址加入允许列表。",
  ),
  canvas: both(
    "In the Rich Content Editor choose </> and paste it. Canvas follows the height of what is in it.",
    "在富文本编辑器中点击 </> 后粘贴。Canvas 会随内容自动调整高度。",
  ),
  link: both("Opens the same in a page of its own.", "在单独的页面中打开相同的内容。"),
  poster: both(
    "For pages that allow no frames: download the picture, put it beside your page, and paste this. A click opens the playground.",
    "适用于不允许嵌入框架的平台：下载图片，与网页放在一起，再粘贴此代码。点击图片即可打开 Playground。",
  ),
};

export const embedBuilder = {
  tabs: both("What to share", "分享方式"),
  linkTab: both("Link or file", "链接或文件"),
  embedTab: both("In a course page", "嵌入课程网页"),
  lesson: both("Lesson", "课程"),
  noLesson: both("None: this scene", "不选：当前场景"),
  panels: both("Parts", "显示的部分"),
  asLesson: both("The parts that each step of the lesson asks for", "按课程每一步的需要显示"),
  locks: both("Locked", "锁定"),
  hidden: both("Left out", "隐藏"),
  language: both("Language", "语言"),
  readersLanguage: both("The reader's", "随读者"),
  theme: both("Colours", "配色"),
  themes: {
    auto: both("The reader's", "随读者"),
    light: both("Light", "浅色"),
    dark: both("Dark", "深色"),
  },
  background: both("Background", "背景"),
  backgrounds: { paper: both("Paper", "纸色"), transparent: both("The page's own", "透明") },
  home: both("A small link to the playground", "显示指向 Playground 的小链接"),
  width: both("Column width, px", "栏宽（像素）"),
  badWidth: both("A whole number from 280 to 1,600.", "请输入 280 到 1600 之间的整数。"),
  height: both("Height, px", "高度（像素）"),
  badHeight: both("A whole number from 120 to 4,000.", "请输入 120 到 4000 之间的整数。"),
  fit: (height: number) => both(`As high as its content: ${height} px`, `与内容同高：${height} 像素`),
  preview: both("Preview", "预览"),
  format: both("Copy for", "复制到"),
  snippet: both("Text to paste", "要粘贴的代码"),
  copy: both("Copy", "复制"),
  copied: both("Copied.", "已复制。"),
  notCopied: both(
    "The browser does not let the page copy. The text is selected: press Ctrl+C (⌘C), or hold it and choose Copy.",
    "浏览器不允许页面复制。代码已选中，请按 Ctrl+C（⌘C），或长按后选择“拷贝”。",
  ),
  picture: both("Download the picture", "下载图片"),
  scorm: both("Download as SCORM 1.2 package", "下载为 SCORM 1.2 课件包"),
  scormHelp: both(
    "A .zip for a learning platform that takes only packages. It holds the whole lesson, and reports completion and score.",
    "供只接受课件包的学习平台使用的 .zip 文件，包含整节课程，并上报完成情况与得分。",
  ),
  scormWorking: (done: number, all: number) =>
    both(`Packing: ${done} of ${all} files`, `正在打包：${done} / ${all} 个文件`),
  scormDone: both("The package is downloaded.", "课件包已下载。"),
  scormFailed: both(
    "The package could not be made: not every file of the playground could be fetched. Check the connection and try again.",
    "未能生成课件包：部分文件获取失败。请检查网络连接后重试。",
  ),
  title: (what: string) =>
    both(`${what} — interactive figure, Segloss Playground`, `${what}——互动图，Segloss Playground`),
  anyTitle: both(
    "Losses of binary image segmentation: interactive figure, Segloss Playground",
    "二值图像分割的损失函数：互动图，Segloss Playground",
  ),
  needsSite: both(
    "These addresses lead to this computer only. Build the snippet where the playground is published.",
    "这些地址只能在本机访问。请在已发布的 Playground 网站上生成代码。",
  ),
  sceneTooLarge: both(
    "This drawing is too large for a link, and so for an embed. Choose a lesson, or a smaller drawing (8,192 characters at most).",
    "这幅图太大，无法放入链接，因此也无法嵌入。请选择一节课程，或缩小绘图（最多 8192 个字符）。",
  ),
} as const;
