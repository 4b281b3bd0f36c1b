/** The map on the difference board: its scale follows the last change, and the bitmaps before it are given back. */
import { expect, type Page, test } from "@playwright/test";
import { evaluation, filled, openOnWebgl, setScene } from "./support/app.ts";

/** The end of the colour scale as the legend has it. */
function scaleEnd(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector<HTMLElement>(".board-heat .board-ends > :last-child")?.innerText);
}

test("on a large grid, two changes in quick succession leave the map in the scale of the last", async ({ page }) => {
  const truth = filled(128, 128, 1);
  truth[0] = filled(1, 128, 0)[0] ?? [];
  const right = truth.map((row) => row.map((g) => (g === 1 ? 0.99 : 0.01)));
  const wrong = truth.map((row) => row.map((g) => (g === 1 ? 0.01 : 0.99)));
  await openOnWebgl(page);
  await setScene(page, { truth, prediction: right, view: { difference: "loss", loss: "bce" } });
  await expect(async () => expect(await scaleEnd(page)).toMatch(/\d/)).toPass();
  await page.waitForTimeout(500);
  const calm = await scaleEnd(page);
  await page.evaluate(
    async ([first, second]) => {
      await window.segloss.setState({ prediction: first });
      await window.segloss.evaluate();
      await new Promise((resolve) => setTimeout(resolve, 60));
      await window.segloss.setState({ prediction: second });
      await window.segloss.evaluate();
    },
    [wrong, right] as const,
  );
  await expect(async () => expect(await scaleEnd(page)).toBe(calm)).toPass();
});

test("bitmaps that are shown no more are closed, and the one shown is drawn", async ({ page }) => {
  await page.addInitScript(() => {
    const { close } = ImageBitmap.prototype;
    Object.assign(window, { closings: 0 });
    ImageBitmap.prototype.close = function () {
      Object.assign(window, { closings: Number(Reflect.get(window, "closings")) + 1 });
      close.call(this);
    };
  });
  await openOnWebgl(page);
  await setScene(page, { view: { difference: "gradient", loss: "dice" } });
  await evaluation(page);
  const before = await page.evaluate(() => Number(Reflect.get(window, "closings")));
  for (let k = 1; k <= 8; k++) {
    await setScene(page, { threshold: k / 10 });
    await evaluation(page);
  }
  expect(await page.evaluate(() => Number(Reflect.get(window, "closings")))).toBeGreaterThanOrEqual(before + 7);
  const drawn = await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>(".board-map:not([hidden])");
    const pixels = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    return Array.from(pixels).filter((alpha, at) => at % 4 === 3 && alpha > 0).length / (pixels.length / 4);
  });
  expect(drawn).toBeGreaterThan(0.9);
});
