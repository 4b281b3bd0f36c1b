import { expect, it } from "vitest";
import { sessionTime } from "./sessionTime.ts";

it.each([
  [0, "0000:00:00"],
  [61_400, "0000:01:01"],
  [3_600_000 * 26 + 59_000, "0026:00:59"],
  [-5, "0000:00:00"],
])("%d ms are %s", (milliseconds, text) => expect(sessionTime(milliseconds)).toBe(text));
