/** The tools on the boards: by drag, by two taps, by keyboard and by finger; each stroke one undo step, numbers live. */
import { expect, type Page, test } from "@playwright/test";
import { filled, openApp, scene, setScene } from "./support/app.ts";
import { losses } from "./support/reference.ts";
import { board, cellCentre, drag, expectTable } from "./support/ui.ts";

async function take(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
}

async function takeShape(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: /^Shapes/ }).click();
  await take(page, name);
}

/** Cells of the truth that are 1, as "row,col". */
async function ones(page: Page): Promise<string[]> {
  const { truth } = await scene(page);
  return truth.flatMap((line, row) => line.flatMap((g, col) => (g === 1 ? [`${row},${col}`] : [])));
}

async function click(page: Page, row: number, col: number): Promise<void> {
  const at = await cellCentre(page, "truth", row, col);
  await page.mouse.click(at.x, at.y);
}

test.beforeEach(async ({ page }) => {
  await openApp(page);
  await setScene(page, { truth: filled(12, 12, 0), prediction: filled(12, 12, 0.2), params: {} });
  await expect(page.getByRole("button", { name: /^Shapes/ })).toBeVisible();
});

test("a rectangle by dragging follows the pointer and is one undo step", async ({ page }) => {
  await takeShape(page, "Rectangle");
  await drag(page, "truth", [
    [2, 2],
    [8, 9],
    [4, 5],
  ]);
  expect(await ones(page)).toHaveLength(12);
  const { dice } = losses(await scene(page)) as Record<string, number | null>;
  await expectTable(page, { dice: dice ?? null });
  await page.evaluate(() => window.segloss.undo());
  expect(await ones(page)).toEqual([]);
});

test("the same by two taps, with a preview between them; Escape abandons", async ({ page }) => {
  await takeShape(page, "Rectangle");
  await click(page, 2, 2);
  const over = await cellCentre(page, "truth", 3, 3);
  await page.mouse.move(over.x, over.y);
  expect(await ones(page)).toHaveLength(4);
  await click(page, 4, 5);
  expect(await ones(page)).toHaveLength(12);
  await page.mouse.move(over.x, over.y);
  expect(await ones(page)).toHaveLength(12);
  await click(page, 9, 9);
  await page.mouse.move(over.x, over.y);
  await page.keyboard.press("Escape");
  expect(await ones(page)).toHaveLength(12);
  await page.evaluate(() => window.segloss.undo());
  expect(await ones(page)).toEqual([]);
});

test("a line by keyboard: Space, arrows, Space; what to do is said", async ({ page }) => {
  await takeShape(page, "Line");
  await page.evaluate(() => window.segloss.setState({ view: { difference: "confusion" } }));
  await click(page, 0, 0);
  await page.keyboard.press("Escape");
  await page.keyboard.press("[");
  await page.keyboard.press("[");
  await page.keyboard.press("[");
  await page.keyboard.press("Space");
  await expect(page.getByRole("status").filter({ hasText: "First end set" })).toHaveCount(1);
  for (let k = 0; k < 4; k += 1) await page.keyboard.press("ArrowRight");
  expect(await ones(page)).toHaveLength(5);
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  expect(await ones(page)).toEqual(["0,0", "0,1", "0,2", "0,3", "0,4"]);
});

test("a lasso by taps closes at its first corner; by keyboard with Enter", async ({ page }) => {
  await takeShape(page, "Polygon lasso");
  for (const [row, col] of [
    [1, 1],
    [1, 6],
    [6, 6],
    [6, 1],
    [1, 1],
  ] as const)
    await click(page, row, col);
  expect(await ones(page)).toHaveLength(36);
  await page.mouse.move(5, 5);
  await page.evaluate(() => window.segloss.undo());
  expect(await ones(page)).toEqual([]);
  await click(page, 0, 0);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.evaluate(() => window.segloss.undo());
  expect(await ones(page)).toEqual([]);
});

test("flood fill, symmetric drawing, the soft brush, move", async ({ page }) => {
  await take(page, "Flood fill");
  await click(page, 5, 5);
  expect(await ones(page)).toHaveLength(144);
  await page.evaluate(() => window.segloss.undo());
  await page.getByRole("button", { name: "Brush options" }).click();
  await page.getByRole("radio", { name: "Left–right" }).check();
  await page.keyboard.press("Escape");
  await take(page, "Pencil");
  await click(page, 3, 2);
  expect(await ones(page)).toEqual(["3,2", "3,9"]);
  await take(page, "Move");
  await drag(page, "truth", [
    [6, 6],
    [8, 5],
  ]);
  expect(await ones(page)).toEqual(["5,1", "5,8"]);
  await take(page, "Soft brush");
  await drag(page, "prediction", [[6, 6]]);
  const { prediction } = await scene(page);
  const painted = new Set(prediction.flat());
  expect(painted.size).toBeGreaterThan(2);
  expect(Math.max(...painted)).toBe(0.8);
});

test("the board stays where it is, with all tools, on a phone and in Chinese", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.evaluate(() => {
    window.location.hash = "#/?lang=zh-CN";
  });
  await expect(page.getByRole("button", { name: "油漆桶", exact: true })).toBeInViewport();
  await expect(page.getByRole("button", { name: "画笔选项", exact: true })).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  await expect(board(page, "prediction")).toBeInViewport();
});
