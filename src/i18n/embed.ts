/** What an embed says that the app does not. */
import { both, listed } from "./locale.ts";

export const embedTexts = {
  home: both("Open in Segloss Playground", "在 Segloss Playground 中打开"),
  label: both("Segloss Playground", "Segloss Playground"),
} as const;

/** Why a request of the page around is refused; for programmers, in the page's language all the same. */
export const rpcProblems = {
  batch: both("Batches are not supported: send one request at a time.", "不支持批量请求：请逐个发送。"),
  request: both(
    "This is no request: it needs a method (text), and id, where there is one, must be a text or a number.",
    "这不是有效的请求：需要文本类型的 method；如有 id，应为文本或数字。",
  ),
  method: (given: string, known: readonly string[]) =>
    both(
      `There is no method “${given}”. There are: ${listed(known).en}.`,
      `没有名为“${given}”的方法。可用的方法：${listed(known)["zh-CN"]}。`,
    ),
  params: (method: string) =>
    both(
      `The params of ${method} must be an object with its arguments by name.`,
      `${method} 的 params 应为按名称给出参数的对象。`,
    ),
} as const;
