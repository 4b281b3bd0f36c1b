/** What the lessons' pages say around the lessons. The lessons' own texts are beside them (lessons/). */
import { both, type LocalText, listed } from "./locale.ts";

export const lessonTexts = {
  title: both("Lessons", "课程"),
  intro: both(
    "Each lesson takes a few minutes: predict, try it on the boards, see what the numbers say, and why.",
    "每课只需几分钟：先预测，再在画板上动手，看数值怎么说，最后弄清原因。",
  ),
  minutes: (count: number) => both(`${count} min`, `${count} 分钟`),
  after: both("Best after", "建议先学"),
  paper: both("To read", "延伸阅读"),
  start: both("Start", "开始"),
  resume: both("Continue", "继续"),
  again: both("Once more", "再做一次"),
  done: both("Done", "已完成"),
  solvedOf: (solved: number, all: number) => both(`${solved} of ${all} steps`, `${all} 步中已完成 ${solved} 步`),
  forget: both("Forget my progress", "清除学习进度"),
  forgetSure: both("Really forget the progress of all lessons?", "确定要清除所有课程的学习进度吗？"),
  forgetYes: both("Forget it", "清除"),
  forgetNo: both("Keep it", "保留"),
  certificate: both("Certificate", "学习证明"),
  print: both("For teachers: print with answers", "教师：打印（含答案）"),
  ownLesson: both("Open a lesson file…", "打开课程文件……"),
  ownLessonHelp: both(
    "Teachers write lessons of their own as a .segloss-lesson.json file, without code.",
    "教师可以用 .segloss-lesson.json 文件编写自己的课程，无需写代码。",
  ),
  noLesson: (ids: readonly string[]) => {
    const known = listed(ids);
    return both(`There is no such lesson; there are ${known.en}.`, `没有这个课程；可用的有 ${known["zh-CN"]}。`);
  },
  noStep: (count: number) => both(`The lesson has the steps 0 to ${count - 1}.`, `该课程的步骤为 0 到 ${count - 1}。`),
  otherOrigin: both(
    "A lesson can be linked from the same site only. Download the file and open it here.",
    "只能链接同一站点上的课程。请下载文件后在此打开。",
  ),
  notFetched: (path: string) =>
    both(`The lesson ${path} could not be loaded. Check the address.`, `未能载入课程 ${path}。请检查地址。`),
  unreadable: (name: string) =>
    both(`“${name}” cannot be read. Choose the file again.`, `无法读取“${name}”。请重新选择文件。`),
  coming: both("The lesson is coming…", "正在载入课程……"),
  noneOpen: both(
    "No lesson file is open in this tab. Open one here, or choose one of the lessons.",
    "此标签页中没有打开的课程文件。请在这里打开一个文件，或从全部课程中选择。",
  ),
  problems: (name: string, count: number) =>
    both(
      count === 1 ? `Something in “${name}” has to be mended:` : `${count} things in “${name}” have to be mended:`,
      `“${name}”中有 ${count} 处需要修改：`,
    ),
  openLeft: (steps: number) =>
    both(
      `Open it without these parts (${steps} ${steps === 1 ? "step" : "steps"})`,
      `略去这些部分后打开（共 ${steps} 步）`,
    ),
  ownTitle: both("A lesson of one's own", "自定义课程"),
  unknown: (id: string) => both(`There is no lesson “${id}”.`, `没有编号为“${id}”的课程。`),
  unknownHelp: both("Choose one of these:", "请从下列课程中选择："),
  loading: both("The text is coming…", "正在载入课文……"),
  textFailed: both(
    "The text could not be loaded. Check the connection and try again.",
    "课文载入失败。请检查网络后重试。",
  ),
  retry: both("Try again", "重试"),
} as const;

export const guide = {
  label: both("Lesson", "课程"),
  all: both("All lessons", "全部课程"),
  step: (step: number, steps: number) => both(`Step ${step} of ${steps}`, `第 ${step} 步，共 ${steps} 步`),
  goals: both("Goals", "目标"),
  met: both("met", "已达成"),
  open: both("not yet", "未达成"),
  hint: (left: number) => both(left === 3 ? "A hint" : "Another hint", left === 3 ? "提示" : "再给一个提示"),
  hintNumber: (number: number) => both(`Hint ${number}`, `提示 ${number}`),
  showMe: both("Show me", "演示做法"),
  playing: both("Showing… press to stop", "演示中……点按停止"),
  helped: both(
    "You have seen the solution. Restart the step to try it yourself.",
    "您已看过做法。可重做本步，自己试一次。",
  ),
  restart: both("Restart step", "重做本步"),
  back: both("Back", "上一步"),
  next: both("Next", "下一步"),
  skip: both("Skip", "跳过"),
  finish: both("Finish", "完成"),
  solved: both("Solved.", "已达成。"),
  answer: both("Your answer", "您的答案"),
  check: both("Check", "检查"),
  badNumber: both("Type a number, such as 0.25.", "请输入一个数，例如 0.25。"),
  locked: (name: LocalText) => both(`${name.en} is fixed in this step.`, `本步中${name["zh-CN"]}固定不变。`),
  finishedTitle: both("Lesson complete", "本课完成"),
  finished: both("You have solved every step of this lesson.", "您已完成本课的所有步骤。"),
  left: (count: number) =>
    both(
      count === 1
        ? "One step is not solved yet; you can go back to it."
        : `${count} steps are not solved yet; you can go back to them.`,
      `还有 ${count} 步未完成，可以返回继续。`,
    ),
  nextLesson: both("Next lesson", "下一课"),
  reading: both("Read it up", "延伸阅读"),
} as const;

export const certificateTexts = {
  title: both("Certificate", "学习证明"),
  name: both("Your name", "您的姓名"),
  statement: both("has worked through these lessons of Segloss Playground:", "已学习 Segloss Playground 的下列课程："),
  none: both("No lesson is complete yet. This page lists those you finish.", "尚未完成任何课程。完成后会列在这里。"),
  lesson: both("Lesson", "课程"),
  steps: both("Steps solved alone", "独立完成的步骤"),
  when: both("Finished", "完成日期"),
  print: both("Print", "打印"),
  honest: both(
    "Made in the learner's own browser; nothing was sent anywhere, and nobody has checked it.",
    "由学习者的浏览器生成，未上传任何数据，也未经他人核验。",
  ),
  someone: both("A learner", "一位学习者"),
} as const;

export const printTexts = {
  title: both("Lessons with answers", "课程（含答案）"),
  print: both("Print", "打印"),
  answer: both("Answer", "答案"),
  hints: both("Hints", "提示"),
  wrong: both("Usual mistakes", "常见错误"),
} as const;

/** What an act of a solution is in words, for print. */
export const actTexts = {
  answer: (question: number, value: string) => both(`Answer ${question}: ${value}`, `问题 ${question}：${value}`),
  paint: (board: LocalText, cells: string, value: string) =>
    both(`${board.en}: set ${cells} to ${value}`, `${board["zh-CN"]}：将 ${cells} 设为 ${value}`),
  cell: (row: number, col: number) => both(`row ${row}, column ${col}`, `第 ${row} 行第 ${col} 列`),
  cells: (count: number) => both(`${count} cells`, `${count} 个像素`),
  param: (loss: LocalText, name: string, value: string) =>
    both(`${loss.en}: ${name} = ${value}`, `${loss["zh-CN"]}：${name} = ${value}`),
  threshold: (value: string) => both(`Threshold ${value}`, `阈值 ${value}`),
  scene: both("Set the boards as shown", "按图设置画板"),
} as const;
