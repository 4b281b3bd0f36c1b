/** Clearing, resizing and starting again. */
import { expect, test } from "@playwright/test";
import { filled, openApp, scene, setScene } from "./support/app.ts";
import { blank, painted } from "./support/painting.ts";
import { board, button, drag } from "./support/ui.ts";

test.beforeEach(async ({ page }) => {
  await openApp(page);
});

test("clear empties one board or both, in one step", async ({ page }) => {
  const before = await scene(page);
  for (const [name, truthLeft, predictionLeft] of [
    [/clear the ground truth/i, false, true],
    [/clear the prediction/i, true, false],
    [/clear both/i, false, false],
  ] as const) {
    await button(page, /^clear$/i).click();
    await button(page, name).click();
    const cleared = await scene(page);
    expect([painted(cleared.truth).length > 0, painted(cleared.prediction).length > 0]).toEqual([
      truthLeft,
      predictionLeft,
    ]);
    await page.keyboard.press("Control+z");
    expect(await scene(page)).toEqual(before);
  }
});

test("resizing keeps what fits, and undo brings the rest back", async ({ page }) => {
  const before = await scene(page);
  expect(await setScene(page, { height: 20, width: 40 })).toEqual([]);
  const { height, width, truth, prediction } = await scene(page);
  expect([height, width, truth.length, truth[0]?.length]).toEqual([20, 40, 20, 40]);
  for (const [grid, old] of [
    [truth, before.truth],
    [prediction, before.prediction],
  ] as const) {
    expect(grid.map((row) => row.slice(0, 32))).toEqual(old.slice(0, 20));
    expect(grid.flatMap((row) => row.slice(32)).every((value) => value === 0)).toBe(true);
  }
  await page.keyboard.press("Control+z");
  expect(await scene(page)).toEqual(before);
});

test("the size is chosen in the scene menu, by a square or by typed sides", async ({ page }) => {
  const menu = button(page, /grid size/i);
  await menu.click();
  await button(page, /^64 × 64/).click();
  const { height, width } = await scene(page);
  expect([height, width]).toEqual([64, 64]);
  const rows = page.getByRole("textbox", { name: /height/i });
  if (!(await rows.isVisible())) await menu.click();
  await rows.fill("20");
  await rows.press("Enter");
  expect((await scene(page)).height).toBe(20);
  for (const bad of ["0", "1025", "2.5", "many"]) {
    await rows.fill(bad);
    await rows.press("Enter");
    await expect(rows).toHaveAttribute("aria-invalid", "true");
    expect((await scene(page)).height).toBe(20);
  }
});

test("any size from 1×1 to 256×256 can be chosen and painted", async ({ page }) => {
  for (const size of [1, 33, 256]) {
    await setScene(page, { height: size, width: size });
    await setScene(page, { truth: filled(size, size, 0), prediction: filled(size, size, 0.25) });
    await expect(board(page, "truth")).toHaveAttribute("aria-rowcount", String(size));
    await expect(board(page, "truth")).toHaveAttribute("aria-colcount", String(size));
    await drag(page, "truth", [[size - 1, size - 1]]);
    expect(painted((await scene(page)).truth)).toEqual([`${size - 1},${size - 1}`]);
  }
});

test("a grid that is not square is painted where it looks", async ({ page }) => {
  await blank(page, 4, 12);
  await drag(page, "truth", [[3, 11]]);
  await drag(page, "truth", [[0, 6]]);
  expect(painted((await scene(page)).truth)).toEqual(["0,6", "3,11"]);
  await blank(page, 12, 1);
  await drag(page, "truth", [[7, 0]]);
  expect(painted((await scene(page)).truth)).toEqual(["7,0"]);
});

test("reset to start brings the opened scene back, in one step of undo", async ({ page }) => {
  const opened = await scene(page);
  await drag(page, "truth", [
    [2, 2],
    [9, 9],
  ]);
  await setScene(page, { threshold: 0.2, params: { tversky: { alpha: 0.9 } }, losses: ["focal"] });
  const changed = await scene(page);
  await button(page, /reset to start/i).click();
  const confirm = page.getByRole("dialog").getByRole("button", { name: /reset/i });
  if (await confirm.isVisible()) await confirm.click();
  expect(await scene(page)).toEqual(opened);
  await page.keyboard.press("Control+z");
  expect(await scene(page)).toEqual(changed);
});
