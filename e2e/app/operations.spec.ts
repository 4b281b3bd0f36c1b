/** The menu of operations: each press is one undo step, numbers follow, nothing changed is said. */
import { expect, type Page, test } from "@playwright/test";
import { evaluation, openApp, scene } from "./support/app.ts";
import { losses } from "./support/reference.ts";
import { expectTable } from "./support/ui.ts";

async function openMenu(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^(Operations|操作)$/ }).click();
  await expect(page.getByRole("heading", { name: /^(Operations|操作)$/ })).toBeVisible();
}

test("copying the truth makes the prediction perfect; shifts are one undo step each; numbers follow", async ({
  page,
}) => {
  await openApp(page);
  const opened = await scene(page);
  await openMenu(page);
  await page.getByRole("button", { name: "Perfect", exact: true }).click();
  const perfect = await scene(page);
  expect(perfect.prediction).toEqual(perfect.truth);
  expect((await evaluation(page)).losses.dice).toBe(0);
  await page.getByRole("button", { name: "Shift right", exact: true }).click();
  await page.getByRole("button", { name: "Shift down", exact: true }).click();
  const shifted = await scene(page);
  expect(shifted.prediction[11]?.slice(1)).toEqual(perfect.prediction[10]?.slice(0, -1));
  const { dice, bce } = losses(shifted) as Record<string, number | null>;
  await expectTable(page, { dice: dice ?? null, bce: bce ?? null });
  await page.getByRole("button", { name: "Perfect", exact: true }).click();
  await page.getByRole("button", { name: "Perfect", exact: true }).click();
  await expect(page.getByText("Nothing changed: it is so already.")).toBeVisible();
  for (let step = 0; step < 4; step += 1) await page.evaluate(() => window.segloss.undo());
  expect(await scene(page)).toEqual(opened);
});

test("what is chosen on top is changed; the truth has operations of its own", async ({ page }) => {
  await openApp(page);
  const before = await scene(page);
  await openMenu(page);
  await expect(page.locator("[data-operation=blur]")).toBeVisible();
  await page.getByRole("radio", { name: "Ground truth" }).check();
  await expect(page.locator("[data-operation=blur]")).toBeHidden();
  await page.getByRole("button", { name: "Flip labels", exact: true }).click();
  const after = await scene(page);
  expect(after.prediction).toEqual(before.prediction);
  const flipped = after.truth.flat().filter((g, cell) => g !== before.truth.flat()[cell]).length;
  expect(flipped).toBeGreaterThan(5);
  expect(flipped).toBeLessThan(50);
});

test("by keyboard on a phone, in Chinese", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page, "?lang=zh-CN");
  const { prediction } = await scene(page);
  await page.getByRole("button", { name: "操作", exact: true }).focus();
  await page.keyboard.press("Enter");
  const invert = page.getByRole("button", { name: "反相", exact: true });
  await invert.focus();
  await expect(invert).toBeInViewport();
  await page.keyboard.press("Enter");
  const after = await scene(page);
  expect(after.prediction[0]?.[0]).toBeCloseTo(1 - (prediction[0]?.[0] ?? 0), 12);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { name: "操作" })).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
});
