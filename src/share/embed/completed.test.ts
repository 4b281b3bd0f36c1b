import { expect, it } from "vitest";
import { completedOf } from "./completed.ts";

it("is the lesson, its score, and the result of an xAPI statement", () => {
  expect(completedOf("05", 0.75, 4, 61_499)).toEqual({
    lesson: "05",
    score: 0.75,
    result: { completion: true, score: { scaled: 0.75, raw: 3, min: 0, max: 4 }, duration: "PT61S" },
  });
  expect(completedOf("05", 1 / 3, 3, -5).result).toMatchObject({ score: { raw: 1 }, duration: "PT0S" });
});
