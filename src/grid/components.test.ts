import { expect, test } from "vitest";
import { countComponents } from "./components.ts";

function count(...rows: readonly string[]): number {
  const text = rows.join("");
  return countComponents({ height: rows.length, width: rows[0]?.length ?? 0 }, (cell) => text[cell] === "#");
}

test("pieces hang together by sides and corners", () => {
  expect(count("....", "....")).toBe(0);
  expect(count("##..", "..##")).toBe(1);
  expect(count("##..", "...#")).toBe(2);
  expect(count("#.#", ".#.", "#.#")).toBe(1);
  expect(count("#.#.#")).toBe(3);
});
