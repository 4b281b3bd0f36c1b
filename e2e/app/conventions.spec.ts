/** Presets and the comparison of conventions: what one click sets, what each convention comes to on the same drawing. */
import { expect, type Page, test } from "@playwright/test";
import { evaluation, filled, openApp, scene, setScene } from "./support/app.ts";
import { drag, lossRow, shows } from "./support/ui.ts";

async function choose(page: Page, id: string): Promise<void> {
  await lossRow(page, id).getByRole("button").last().click();
}

test.beforeEach(async ({ page }) => {
  await openApp(page);
  await choose(page, "dice");
});

test("a preset sets the parameters in one step, and is marked", async ({ page }) => {
  const presets = page.getByRole("region", { name: "Conventions" });
  const monai = presets.getByRole("button", { name: "MONAI", exact: true });
  await monai.click();
  expect((await scene(page)).params).toEqual({ dice: { smooth: 1e-5 } });
  await expect(monai).toHaveAttribute("aria-pressed", "true");
  await page.evaluate(() => window.segloss.undo());
  expect((await scene(page)).params).toEqual({});
  await expect(presets.getByRole("button", { name: "Textbook", exact: true })).toHaveAttribute("aria-pressed", "true");
});

test("every convention's value is that of the loss with its parameters, also under the brush", async ({ page }) => {
  await setScene(page, { truth: filled(8, 8, 0), prediction: filled(8, 8, 0.2), params: {} });
  await page.getByRole("button", { name: "Compare conventions" }).click();
  const table = page.getByRole("table", { name: "Conventions" });
  await drag(page, "truth", [
    [2, 2],
    [2, 5],
  ]);
  const { losses } = await page.evaluate(() => window.segloss.catalogue());
  const presets = losses.find(({ id }) => id === "dice")?.presets as { id: string; params: Record<string, number> }[];
  expect(presets.length).toBeGreaterThan(2);
  await expect(table).not.toContainText("…");
  const shown = new Map<string, string>();
  for (const { id } of presets)
    shown.set(id, await table.locator(`[data-convention="${id}"] [data-value]`).first().innerText());
  for (const { id, params } of presets) {
    await setScene(page, { params: { dice: params } });
    const value = (await evaluation(page)).losses.dice ?? Number.NaN;
    expect(shows(shown.get(id) ?? "", value), `${id} shows ${shown.get(id)}, is ${value}`).toBe(true);
  }
});

test("an empty truth: some conventions are defined, others say why not", async ({ page }) => {
  await setScene(page, { truth: filled(8, 8, 0), prediction: filled(8, 8, 0), params: {} });
  await page.getByRole("button", { name: "Compare conventions" }).click();
  const table = page.getByRole("table", { name: "Conventions" });
  await expect(table.locator("[data-convention=textbook]")).toContainText("undefined");
  await expect(table.locator("[data-convention=monai] [data-value]")).toHaveText(/^0(\.0+)?$/);
  await page.getByRole("radio", { name: "All losses" }).check();
  await expect(page.locator("[data-conventions-of]").nth(10)).toBeVisible();
});
