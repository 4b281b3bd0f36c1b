/** Zooming into the boards: by wheel, keys, buttons and two fingers; what is painted there is what is under the pointer. */
import { expect, type Page, test } from "@playwright/test";
import { openApp, scene, setScene } from "./support/app.ts";
import { blank, painted } from "./support/painting.ts";
import { announced, type BoardName, board, button, cellCentre } from "./support/ui.ts";

/** The window of a board, which stays where it is. */
async function frame(page: Page, name: BoardName) {
  const box = await board(page, name).locator("xpath=..").boundingBox();
  if (box === null) throw new Error(`the ${name} board is not visible`);
  return box;
}

/** How many times larger than its window a board's grid is. */
async function scale(page: Page, name: BoardName): Promise<number> {
  const grid = await board(page, name).boundingBox();
  return (grid?.width ?? 0) / (await frame(page, name)).width;
}

test("Ctrl and the wheel zoom about the pointer, all boards alike; a stroke paints what is under it", async ({
  page,
}) => {
  await openApp(page, "?scene=disc");
  await blank(page, 32, 32);
  const { x, y } = await cellCentre(page, "truth", 20, 9);
  await page.mouse.move(x, y);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -120);
  await page.mouse.wheel(0, -120);
  await page.keyboard.up("Control");
  await expect.poll(() => scale(page, "truth")).toBeGreaterThan(2);
  for (const name of ["prediction", "difference"] as const)
    expect(await scale(page, name)).toBeCloseTo(await scale(page, "truth"), 3);
  await page.mouse.click(x, y);
  expect(painted((await scene(page)).truth)).toEqual(["20,9"]);
  // The wheel alone moves while zoomed in, and the page stays.
  const before = await cellCentre(page, "truth", 20, 9);
  await page.mouse.wheel(0, 60);
  await expect.poll(async () => (await cellCentre(page, "truth", 20, 9)).y).toBeCloseTo(before.y - 60, 0);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test("the signs of the difference are drawn for the part that is shown", async ({ page }) => {
  await openApp(page, "?scene=disc");
  await page.setViewportSize({ width: 1440, height: 900 });
  const signs = board(page, "difference").locator("canvas.board-signs");
  const before = await signs.evaluate((canvas: HTMLCanvasElement) => [canvas.width, canvas.height]);
  await board(page, "truth").focus();
  for (let step = 0; step < 3; step++) await page.keyboard.press("+");
  await expect.poll(() => scale(page, "difference")).toBeGreaterThan(2);
  expect(await signs.evaluate((canvas: HTMLCanvasElement) => [canvas.width, canvas.height])).toEqual(before);
  const [shown, window] = [await signs.boundingBox(), await frame(page, "difference")];
  expect(shown?.x).toBeCloseTo(window.x, 0);
  expect(shown?.width).toBeCloseTo(window.width, 0);
});

test("keys zoom at the cursor, and the cell they reach is in sight", async ({ page }) => {
  await openApp(page);
  await setScene(page, { truth: Array(64).fill(Array(64).fill(0)), prediction: Array(64).fill(Array(64).fill(0.25)) });
  await board(page, "prediction").focus();
  for (let step = 0; step < 4; step++) await page.keyboard.press("+");
  await expect(page.locator(".boards [role=status]")).toHaveText(/zoom \d/);
  await page.keyboard.press("Control+End");
  const window = await frame(page, "prediction");
  const cell = await board(page, "prediction").boundingBox();
  expect((cell?.x ?? 0) + (cell?.width ?? 0)).toBeCloseTo(window.x + window.width, 0);
  expect((cell?.y ?? 0) + (cell?.height ?? 0)).toBeCloseTo(window.y + window.height, 0);
  expect(await announced(page)).toContain("row 64, column 64");
  await page.keyboard.press("Space");
  expect((await scene(page)).prediction[63]?.[63]).toBe(0.8);
  for (let step = 0; step < 4; step++) await page.keyboard.press("-");
  expect(await scale(page, "prediction")).toBeCloseTo(1, 5);
});

test("buttons zoom and move without a drag; another grid is shown whole", async ({ page }) => {
  await openApp(page);
  await button(page, /^zoom/i).click();
  await button(page, /^closer/i).click();
  await button(page, /^closer/i).click();
  await expect(page.locator(".zoom-scale")).toHaveText("2.3 ×");
  const before = await board(page, "truth").boundingBox();
  await button(page, /^move right/i).click();
  const after = await board(page, "truth").boundingBox();
  const { width } = await frame(page, "truth");
  expect(after?.x).toBeCloseTo((before?.x ?? 0) - width / 4, 0);
  await setScene(page, { truth: Array(16).fill(Array(24).fill(1)), prediction: Array(16).fill(Array(24).fill(0.5)) });
  expect(await scale(page, "truth")).toBeCloseTo(1, 5);
  await expect(page.locator(".zoom-scale")).toHaveText("1.0 ×");
  await expect(button(page, /^whole grid/i)).toBeDisabled();
});

test.describe("with a touch screen", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("two fingers zoom and paint nothing; then one finger paints", async ({ page }) => {
    await openApp(page);
    await blank(page, 32, 32);
    const session = await page.context().newCDPSession(page);
    const touch = (
      type: "touchStart" | "touchMove" | "touchEnd",
      touchPoints: { x: number; y: number; id: number }[],
    ) => session.send("Input.dispatchTouchEvent", { type, touchPoints });
    const middle = await cellCentre(page, "prediction", 16, 16);
    const apart = (by: number) => [
      { x: middle.x - by, y: middle.y, id: 0 },
      { x: middle.x + by, y: middle.y, id: 1 },
    ];
    await touch("touchStart", apart(30).slice(0, 1));
    await touch("touchStart", apart(30));
    for (const by of [40, 60, 90]) await touch("touchMove", apart(by));
    await expect.poll(() => scale(page, "prediction")).toBeCloseTo(3, 1);
    await touch("touchEnd", []);
    expect(painted((await scene(page)).prediction)).toEqual([]);
    const still = await cellCentre(page, "prediction", 16, 16);
    expect(still.x).toBeCloseTo(middle.x, 0);
    await touch("touchStart", [{ ...middle, id: 0 }]);
    await touch("touchEnd", []);
    expect(painted((await scene(page)).prediction)).toEqual(["16,16"]);
  });
});
