/** What is exported comes back. */
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
