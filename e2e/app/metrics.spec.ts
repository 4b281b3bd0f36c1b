/** The metrics panel: all metrics under their headings, their own parameters, other definitions, and what libraries return. */
import { expect, test } from "@playwright/test";
import { evaluation, filled, openApp, scene, setScene } from "./support/app.ts";
import { metricIds } from "./support/reference.ts";
import { shows } from "./support/ui.ts";

const counts = ["tp", "fp", "fn", "tn"];

test("shows every metric as the page API gives it", async ({ page }) => {
  await openApp(page);
  const { metrics } = await evaluation(page);
  for (const id of metricIds.filter((each) => !counts.includes(each))) {
    const value = metrics[id] ?? Number.NaN;
    await expect
      .poll(
        async () => shows((await page.locator(`[data-metric="${id}"] dd`).innerText()).replace(" px", ""), value),
        id,
      )
      .toBe(true);
  }
});

test("a metric's own parameter is set where the metric is explained, and undone", async ({ page }) => {
  await openApp(page);
  const before = (await evaluation(page)).metrics["f-beta"];
  await page.locator("[data-metric=f-beta]").getByRole("button").first().click();
  const field = page
    .locator(".metric-popover, [popover]")
    .getByRole("textbox")
    .or(page.locator("[popover] input[type=number]"))
    .first();
  await field.fill("0.5");
  await field.press("Enter");
  expect((await scene(page)).params).toEqual({ "f-beta": { beta: 0.5 } });
  expect((await evaluation(page)).metrics["f-beta"]).not.toBe(before);
  await page.evaluate(() => window.segloss.undo());
  expect((await scene(page)).params).toEqual({});
});

test("a distance that others define otherwise stands beside theirs", async ({ page }) => {
  await openApp(page);
  await page.locator("[data-metric=hd95]").getByRole("button").first().click();
  const open = page.locator("[popover]:popover-open");
  await expect(open).toContainText(/medpy/i);
  await expect(open).toContainText(/DeepMind/i);
  await expect
    .poll(async () =>
      open
        .locator(".variant [data-value]")
        .evaluateAll((list) => list.every((each) => Number(each.getAttribute("data-value")) > 0)),
    )
    .toBe(true);
});

test("an undefined metric says why, and what libraries return", async ({ page }) => {
  await openApp(page);
  await setScene(page, { truth: filled(6, 6, 0), prediction: filled(6, 6, 0) });
  const { notes, metrics } = await evaluation(page);
  expect(metrics.precision).toBeNull();
  await page.locator("[data-metric=precision] dd").getByRole("button").click();
  const open = page.locator("[popover]:popover-open");
  await expect(open).toContainText(notes["metric.precision"] ?? "no note");
  await expect(open).toContainText("scikit-learn");
  await expect(open).toContainText("torchmetrics");
});
