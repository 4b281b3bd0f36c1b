/** What is exported comes back; and grids of any size that a link or a file may have can be asked for in the menu too. */
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { openApp, scene, setScene } from "./support/app.ts";
import { openFromMenu, openOwnData } from "./support/files.ts";
import { rich } from "./support/small.ts";

test("a scene that was exported is the same when it is opened again", async ({ page }) => {
  await openApp(page, "?backend=cpu");
  await setScene(page, rich);
  const before = await scene(page);
  const dialog = await openFromMenu(page, /^Export…$/);
  const waiting = page.waitForEvent("download");
  await dialog.locator('[data-save="scene-segloss.json"]').click();
  const buffer = readFileSync(await (await waiting).path());
  await page.keyboard.press("Escape");
  await page.goto("about:blank");
  await openApp(page, "?backend=cpu&scene=ring");
  expect((await scene(page)).truth).not.toEqual(before.truth);
  const open = await openOwnData(page, { name: "mine.segloss.json", mimeType: "application/json", buffer });
  await expect(open).toBeHidden();
  expect(await scene(page)).toEqual(before);
});

test("the menu makes grids of up to 1024 cells a side, and says where one is too large", async ({ page }) => {
  await openApp(page, "?backend=cpu");
  const height = page.getByLabel("Height in cells");
  await page.getByRole("button", { name: /^Scene and grid size/ }).click();
  await height.fill("1025");
  await height.press("Enter");
  await expect(page.getByText("It must be a whole number from 1 to 1024.")).toBeVisible();
  expect((await scene(page)).height).toBe(32);
  await height.fill("600");
  await height.press("Enter");
  await expect.poll(async () => (await scene(page)).height).toBe(600);
  await page.evaluate(() => window.segloss.undo());
  expect((await scene(page)).height).toBe(32);
});
