/** What is said of an embed's address where it says what cannot be. */
import { both, type LocalText } from "./locale.ts";
import { sceneProblems } from "./problems.ts";
import { quoted } from "./quoted.ts";
import { zh } from "./zh.ts";

/** @param known - what the value can be; null: an origin */
export function badValue(value: string, known: readonly string[] | null): LocalText {
  return known === null ? notAnOrigin(quoted(value)) : sceneProblems.choice(known, quoted(value));
}

function notAnOrigin(found: LocalText): LocalText {
  return both(
    `must be the origin of the page around, such as https://host.example, but is ${found.en}; so nobody is listened to`,
    zh`应为外层页面的来源，例如 https://host.example，但这里是${found["zh-CN"]}，因此不接收任何消息`,
  );
}
