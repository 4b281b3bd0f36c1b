/** The gallery of scenes: opened by pointer, keyboard and link; one undo step; numbers of the scene. */
import { expect, type Page, test } from "@playwright/test";
import { openApp, scene, setScene, visibleText } from "./support/app.ts";
import { losses } from "./support/reference.ts";
import { drag, expectTable } from "./support/ui.ts";

function gallery(page: Page) {
  return page.getByRole("list", { name: /^(Built-in scenes|内置场景)$/ });
}

async function openMenu(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^(Scene and grid size|场景与网格大小)/ }).click();
  await expect(gallery(page)).toBeVisible();
}

test("a scene opens with its own numbers, is one undo step, and is what reset returns to", async ({ page }) => {
  await openApp(page);
  await drag(page, "truth", [
    [2, 2],
    [2, 8],
  ]);
  const drawn = await scene(page);
  await openMenu(page);
  await gallery(page).locator("[data-scene=ring]").click();
  await expect(gallery(page)).toBeHidden();
  const ring = await scene(page);
  expect([ring.height, ring.width]).toEqual([48, 48]);
  const { bce, dice } = losses(ring) as Record<string, number | null>;
  await expectTable(page, { bce: bce ?? null, dice: dice ?? null });
  await expect(page.getByRole("button", { name: /^Scene and grid size: Ring, 48 × 48/ })).toBeVisible();
  await drag(page, "truth", [
    [1, 1],
    [1, 9],
  ]);
  await page.evaluate(() => window.segloss.reset());
  expect(await scene(page)).toEqual(ring);
  for (let step = 0; step < 3; step += 1) await page.evaluate(() => window.segloss.undo());
  expect(await scene(page)).toEqual(drawn);
});

test("every scene of the gallery is what a link of its id opens", async ({ page }) => {
  await openApp(page);
  await openMenu(page);
  const ids = await gallery(page)
    .locator("[data-scene]")
    .evaluateAll((list) => list.map((item) => item.getAttribute("data-scene") ?? ""));
  expect(ids.length).toBeGreaterThanOrEqual(19);
  // Each fourth: the list and the links come from one place.
  for (const id of ids.filter((_, index) => index % 4 === 1)) {
    await gallery(page).locator(`[data-scene="${id}"]`).click();
    const opened = await scene(page);
    await page.evaluate((name) => {
      window.location.hash = `#/?scene=${name}`;
    }, id);
    await expect.poll(() => scene(page), id).toEqual(opened);
    await openMenu(page);
  }
});

test("a link opens a scene with its name; an unknown one tells those there are", async ({ page }) => {
  await openApp(page, "?scene=tiny-lesion&threshold=0.4");
  expect((await scene(page)).threshold).toBe(0.4);
  await expect(page.getByRole("button", { name: /Tiny lesion, 32 × 32/ })).toBeVisible();
  await page.evaluate(() => {
    window.location.hash = "#/?scene=nowhere";
  });
  await expect(async () => expect(await visibleText(page)).toMatch(/vessel-tree[\s\S]*nowhere/)).toPass();
});

test("by keyboard, in Chinese, on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page, "?lang=zh-CN");
  await setScene(page, { threshold: 0.3 });
  await page.getByRole("button", { name: /^场景与网格大小/ }).focus();
  await page.keyboard.press("Enter");
  const item = gallery(page).getByRole("button", { name: /相邻细胞/ });
  await item.focus();
  await expect(item).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /相邻细胞，48 × 48/ })).toBeVisible();
});
