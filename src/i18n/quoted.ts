/** How messages quote a value that came from outside. */
import { both, type LocalText } from "./locale.ts";

/**
 * A value as a message quotes it: numbers and short strings themselves, anything else by its kind. Never calls into the
 * value, so that a hostile one can do nothing here.
 */
export function quoted(value: unknown): LocalText {
  if (typeof value === "string") {
    const { en, "zh-CN": chinese } = quotedName(value);
    return both(`the string ${en}`, `字符串${chinese}`);
  }
  if (typeof value === "number" || typeof value === "boolean" || value === null) {
    return both(String(value), String(value));
  }
  if (value === undefined) return both("missing", "空缺");
  if (typeof value === "bigint") return both("a BigInt", "BigInt 值");
  if (typeof value === "function") return both("a function", "函数");
  if (typeof value === "symbol") return both("a symbol", "符号");
  return both("an object or array", "对象或数组");
}

/** The same where a name was asked for: of a string one need not say that it is one. */
export function quotedName(value: unknown): LocalText {
  if (typeof value !== "string") return quoted(value);
  const short = value.length > 40 ? `${value.slice(0, 40)}…` : value;
  return both(`"${short}"`, `“${short}”`);
}
