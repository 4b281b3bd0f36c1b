/** The reference pages: found by any name, searched, filtered, compared; a live painting beside the text; the table of agreement. */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { evaluation, filled, openApp, scene, setScene } from "./support/app.ts";
import { lossIds, metricIds } from "./support/reference.ts";
import { drag, shows } from "./support/ui.ts";

function entries(page: Page): Promise<(string | null)[]> {
  return page.locator("[data-entry]").evaluateAll((list) => list.map((entry) => entry.getAttribute("data-entry")));
}

test("every loss has a page with formula, prose, derivative and papers, by its id", async ({ page }) => {
  test.setTimeout(180_000);
  await openApp(page, "losses");
  const { losses } = await page.evaluate(() => window.segloss.catalogue());
  expect(losses.map(({ id }) => id)).toEqual(lossIds);
  for (const { id, name } of losses) {
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, `#/losses/${id}`);
    await expect(page.getByRole("heading", { level: 1, name: name.en, exact: true })).toBeVisible();
    await expect(page).toHaveTitle(new RegExp(`^${name.en.replace(/[()+]/g, "\\$&")}`));
    for (const title of [
      "Formula",
      "Symbols",
      "What it rewards",
      "What it punishes",
      "When to use it",
      "Where it fails",
      "Derivative",
    ])
      await expect(page.getByRole("heading", { level: 2, name: title, exact: true }), `${id}: ${title}`).toBeVisible();
    expect(await page.locator(".derivative .katex, .derivative > p").count(), id).toBeGreaterThan(1);
    expect(await page.locator(".katex-error").allTextContents(), id).toEqual([]);
  }
});

for (const [asked, id] of [
  ["soft%20IoU", "soft-iou"],
  ["Jaccard", "jaccard"],
  ["Surface loss", "boundary"],
  ["DSC", "dice"],
  [encodeURIComponent("平衡交叉熵"), "balanced-bce"],
  ["SOFT-IOU", "soft-iou"],
] as const) {
  test(`#/losses/${asked} is the page of ${id}`, async ({ page }) => {
    await openApp(page, `losses/${asked}`);
    await expect(page.locator(`[data-reference="${id}"]`)).toBeVisible();
  });
}

test("a name that is no loss's says so and helps on", async ({ page }) => {
  await openApp(page, "losses/tverskii");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("There is no loss named “tverskii”");
  await page.getByRole("link", { name: "Tversky loss", exact: true }).click();
  await expect(page.locator("[data-reference=tversky]")).toBeVisible();
});

test("searches in both languages and by other names; filters by family and property; the address keeps it", async ({
  page,
}) => {
  await openApp(page, "losses");
  expect(await entries(page)).toEqual(lossIds);
  const search = page.getByRole("searchbox", { name: "Search losses" });
  await search.fill("交叉熵");
  expect(await entries(page)).toContain("bce");
  expect(await entries(page)).not.toContain("dice");
  await search.fill("DSC");
  await expect.poll(() => entries(page)).toContain("dice");
  await search.fill("");
  await page.getByRole("button", { name: "Region", exact: true }).click();
  await page.getByRole("button", { name: "Needs sorting", exact: true }).click();
  await expect.poll(() => entries(page)).toEqual(["lovasz", "lovasz-hinge"]);
  expect(page.url()).toContain("family=region");
  await page.reload();
  await expect.poll(() => entries(page)).toEqual(["lovasz", "lovasz-hinge"]);
  await search.fill("zzzz");
  await expect(page.getByText("No loss fits all of this")).toBeVisible();
  await page.getByRole("button", { name: "Clear search and filters" }).click();
  await expect.poll(() => entries(page)).toEqual(lossIds);
});

test("picks two or three and shows them side by side", async ({ page }) => {
  await openApp(page, "losses");
  for (const name of ["Dice loss", "Tversky loss", "Soft IoU loss"])
    await page.getByRole("checkbox", { name: `Pick ${name} for comparison` }).check();
  await expect(page.getByRole("checkbox", { name: "Pick Jaccard loss for comparison" })).toBeDisabled();
  await page.getByRole("link", { name: "Compare", exact: true }).click();
  const heads = await page.getByRole("columnheader").allTextContents();
  expect(heads.slice(1).sort()).toEqual(["Dice loss", "Soft IoU loss", "Tversky loss"]);
  const { losses } = await evaluation(page);
  const cell = page.locator("[data-loss-value=dice]");
  await expect.poll(async () => shows((await cell.textContent()) ?? "", losses.dice ?? Number.NaN)).toBe(true);
});

test("the painting beside the text is the playground's own", async ({ page }) => {
  await openApp(page, "losses/dice");
  await setScene(page, { truth: filled(6, 6, 1), prediction: filled(6, 6, 0.2), params: {} });
  const value = page.locator("[data-loss-value=dice]");
  const before = (await evaluation(page)).losses.dice ?? Number.NaN;
  await expect.poll(async () => shows((await value.textContent()) ?? "", before)).toBe(true);
  await drag(page, "prediction", [
    [1, 1],
    [4, 4],
  ]);
  const after = (await evaluation(page)).losses.dice ?? Number.NaN;
  expect(after).toBeLessThan(before);
  await expect.poll(async () => shows((await value.textContent()) ?? "", after)).toBe(true);
});

test("a preset is taken into the playground in one step", async ({ page }) => {
  await openApp(page, "losses/tversky");
  await page.getByRole("button", { name: "Use the parameters of MONAI in the playground", exact: true }).click();
  expect((await scene(page)).params).toEqual({ tversky: { alpha: 0.5, beta: 0.5, smooth: 1e-5 } });
  await page.evaluate(() => window.segloss.undo());
  expect((await scene(page)).params).toEqual({});
});

test("the table of agreement has a row for every loss and metric, within what is promised", async ({ page }) => {
  await openApp(page, "agreement");
  await expect(page.locator("tr[data-entry]").first()).toBeVisible();
  const rows: { id: string; value: number }[] = await page.evaluate(async () => (await fetch("agreement.json")).json());
  expect(await page.locator("tr[data-entry]").count()).toBe(rows.length);
  for (const id of [...lossIds, ...metricIds].filter(
    (each) => each !== "dice-boundary" && each !== "iou" && each !== "mcc",
  ))
    expect(
      rows.some((row) => row.id === id),
      id,
    ).toBe(true);
  for (const { id, value } of rows) expect(value, id).toBeLessThanOrEqual(1e-9);
});

for (const [hash, language] of [
  ["losses", "en"],
  ["losses/tversky", "zh-CN"],
  ["losses?compare=dice,bce", "en"],
  ["agreement", "zh-CN"],
] as const) {
  test(`#/${hash} in ${language}: nothing wider than a phone, no fault that axe finds`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openApp(page, `${hash}${hash.includes("?") ? "&" : "?"}lang=${language}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.evaluate(() => window.segloss.evaluate());
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    // The cells of the boards, thousands of them, are looked at on the explore page.
    const { violations } = await new AxeBuilder({ page }).exclude(".katex").exclude("[role=row]").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}

test("the formula of the chosen loss leads to its page, and back to the same drawing", async ({ page }) => {
  await openApp(page);
  await setScene(page, { view: { loss: "focal-tversky" } });
  await drag(page, "truth", [
    [2, 2],
    [2, 8],
  ]);
  const drawn = await scene(page);
  await page.getByRole("link", { name: "About this loss" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Focal Tversky loss", exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 2, name: "Focal Tversky loss", exact: true })).toBeVisible();
  expect(await scene(page)).toEqual(drawn);
});
