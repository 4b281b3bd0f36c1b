/** What the tests of painting share: an empty scene, which cells are painted, numbers checked against the reference. */
import { expect, type Page } from "@playwright/test";
import { evaluation, filled, scene, setScene } from "./app.ts";
import { agree, losses } from "./reference.ts";
import { expectTable } from "./ui.ts";

/** Both grids 0, all parameters at their defaults. */
export async function blank(page: Page, height = 16, width = 16): Promise<void> {
  const problems = await setScene(page, {
    truth: filled(height, width, 0),
    prediction: filled(height, width, 0),
    params: {},
  });
  expect(problems).toEqual([]);
}

/** Cells that are not 0, as "row,col". */
export function painted(grid: readonly (readonly number[])[]): string[] {
  return grid.flatMap((row, r) => row.flatMap((value, c) => (value === 0 ? [] : [`${r},${c}`])));
}

/** The page API and the table both give what the reference makes of the present scene. */
export async function expectTrueNumbers(page: Page): Promise<void> {
  const expected = losses(await scene(page));
  const { losses: given } = await evaluation(page);
  for (const [id, value] of Object.entries(expected)) expect(agree(given[id], value, 1e-5), id).toBe(true);
  await expectTable(page, expected);
}
