import { expect, it } from "vitest";
import { both } from "#i18n/locale.ts";
import { layOutOver } from "#panels/chartLayout.ts";
import { markPlaces } from "./markPlaces.ts";

const layout = layOutOver({ width: 500, height: 260 }, { x: { from: 0, to: 1 }, y: { from: 0, to: 1 } }, ["Dice"]);

it("names of neighbouring marks stand apart, and inside the plot", () => {
  const marks = [0.5, 0.51, 0.52].map((x) => ({ name: both("best", "最佳"), x, y: 0.99, color: "red" }));
  const labels = markPlaces(marks, ["best", "best", "best"], layout).map(({ label }) => label);
  const sorted = [...labels].sort((a, b) => a - b);
  for (let k = 1; k < sorted.length; k++) expect((sorted[k] ?? 0) - (sorted[k - 1] ?? 0)).toBeGreaterThanOrEqual(14);
  for (const label of labels) expect(label).toBeGreaterThanOrEqual(layout.top);
});

it("a name that would leave the plot stands before its point", () => {
  const [first, last] = markPlaces(
    [0, 1].map((x) => ({ name: both("minimum", "最小值"), x, color: "red" })),
    ["minimum", "minimum"],
    layout,
  );
  expect([first?.before, last?.before]).toEqual([false, true]);
});
