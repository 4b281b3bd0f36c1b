/** Curves and landscapes: what is drawn is what is evaluated, marks change the scene, charts give their numbers away. */
import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { evaluation, openApp, scene } from "./support/app.ts";
import { shownNumber } from "./support/ui.ts";

async function openStudy(page: Page, address: string): Promise<void> {
  await page.goto(`#/${address}`);
  await page.evaluate(() => window.segloss.ready);
}

function card(page: Page, variable: string) {
  return page.locator(`[data-variable="${variable}"]`);
}

/** Rows of an open data table, as numbers. */
async function tableOf(within: ReturnType<typeof card>): Promise<(number | null)[][]> {
  await within.getByText("Data table").first().click();
  const rows = within.getByRole("table").last().getByRole("row");
  await expect.poll(() => rows.count()).toBeGreaterThan(2);
  return rows.evaluateAll((all) =>
    all.slice(1).map((row) =>
      Array.from(row.children, (cell) => {
        const text = (cell.textContent ?? "").replace("−", "-");
        return text === "" || text === "—" ? null : Number(text);
      }),
    ),
  );
}

test("the threshold curve holds the metrics of the scene, and its mark moves the threshold", async ({ page }) => {
  await openStudy(page, "curves?backend=cpu&charts=threshold&metrics=dice");
  const chart = card(page, "threshold");
  await expect(chart.getByRole("slider")).toBeVisible();
  const { metrics } = await evaluation(page);
  const rows = await tableOf(chart);
  const at = rows.find(([t]) => t === 0.5);
  expect(at?.at(-1)).toBeCloseTo(metrics.dice ?? Number.NaN, 4);
  await chart.getByRole("slider").focus();
  for (const key of ["ArrowLeft", "ArrowLeft"]) await page.keyboard.press(key);
  expect((await scene(page)).threshold).toBeCloseTo(0.48, 9);
  // The best threshold of the metric is a press away.
  const best = page.locator('[data-best="dice"] button');
  const wanted = shownNumber(((await best.textContent()) ?? "").replace("t = ", ""));
  await best.click();
  expect((await scene(page)).threshold).toBeCloseTo(wanted, 6);
  await expect(page.getByText(/^AUC 0\.\d+: a foreground pixel outranks/)).toBeVisible();
});

test("a parameter's mark is dragged and undone in one step; a typed one is exact", async ({ page }) => {
  await openStudy(page, "curves?backend=cpu&charts=tversky.balance&metrics=");
  const chart = card(page, "tversky.balance");
  const mark = chart.getByRole("slider");
  await expect(mark).toBeVisible();
  const box = await mark.boundingBox();
  if (box === null) throw new Error("the mark has no place");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 90, box.y, { steps: 5 });
  await page.mouse.up();
  const { params } = await scene(page);
  const { alpha, beta } = params.tversky ?? {};
  expect(alpha).toBeGreaterThan(0.3);
  expect((alpha ?? 0) + (beta ?? 0)).toBeCloseTo(1, 9);
  await page.keyboard.press("Control+z");
  expect((await scene(page)).params).toEqual({});
  const field = chart.getByLabel("share of α, with α + β = 1").last();
  await field.fill("1.5");
  await field.press("Enter");
  await expect(chart.getByText("It must lie between 0 and 1.")).toBeVisible();
  await field.fill("0.25");
  await field.press("Enter");
  expect((await scene(page)).params.tversky).toEqual({ alpha: 0.25, beta: 0.75 });
});

test("a shift is looked at before it is applied, as one step", async ({ page }) => {
  await openStudy(page, "curves?backend=cpu&charts=shift-x&metrics=");
  const chart = card(page, "shift-x");
  const mark = chart.getByRole("slider").first();
  await expect(mark).toBeVisible();
  const before = await scene(page);
  await mark.focus();
  for (const _ of [1, 2, 3]) await page.keyboard.press("ArrowRight");
  await expect(chart.getByRole("img", { name: /outline of the truth/ })).toBeVisible();
  const shown = await chart.getByRole("row", { name: /^Dice/ }).getByRole("cell").first().textContent();
  expect(await scene(page)).toEqual(before);
  await chart.getByRole("button", { name: "Apply to the prediction" }).click();
  const after = await scene(page);
  expect(after.prediction.map((row) => row.slice(3))).toEqual(before.prediction.map((row) => row.slice(0, -3)));
  expect((await evaluation(page)).losses.dice).toBeCloseTo(shownNumber(shown ?? ""), 4);
  await page.keyboard.press("Control+z");
  expect(await scene(page)).toEqual(before);
});

test("a range that cannot be is refused, and the curve stays; the CSV file holds its numbers", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openStudy(page, "curves?backend=cpu&charts=blur&metrics=");
  const chart = card(page, "blur");
  await expect(chart.getByRole("slider")).toBeVisible();
  const range = chart.getByRole("button", { name: /^Range/ });
  for (const [label, value, problem] of [
    ["from", "9", "The range must end after it begins."],
    ["points", "1", /one point makes no curve/],
    ["from", "-1", "It must be 0 or more."],
  ] as const) {
    await range.click();
    const field = page.getByLabel(label, { exact: true });
    await field.fill(value);
    await field.press("Enter");
    await expect(page.getByRole("alert").filter({ hasText: problem })).toBeVisible();
    await field.press("Escape");
  }
  await range.click();
  const points = page.getByLabel("points", { exact: true });
  await points.fill("5");
  await points.press("Enter");
  await page.keyboard.press("Escape");
  const readCsv = () => page.evaluate(() => navigator.clipboard.readText());
  await expect
    .poll(async () => {
      await chart.getByRole("button", { name: "Copy as CSV" }).click();
      return (await readCsv()).trim().split("\r\n").length;
    })
    .toBe(6);
  const rows = (await readCsv())
    .trim()
    .split("\r\n")
    .map((line) => line.split(","));
  expect(rows.slice(1).map(([x]) => Number(x))).toEqual([0, 2, 4, 6, 8]);
  const wanted = await page.evaluate(() => window.segloss.curve("blur", { losses: ["bce"], from: 0, to: 8, steps: 5 }));
  expect(rows.slice(1).map((row) => Number(row[1]))).toEqual(wanted.series.bce);
  const waiting = page.waitForEvent("download");
  await chart.getByRole("button", { name: "Save as SVG" }).click();
  const svg = readFileSync(await (await waiting).path(), "utf8");
  // The page itself may not parse markup: an empty one may.
  const empty = await page.context().newPage();
  const bad = await empty.evaluate(
    (text) => new DOMParser().parseFromString(text, "image/svg+xml").querySelectorAll("parsererror, style").length,
    svg,
  );
  expect([bad, svg.includes("Against blur")]).toEqual([0, true]);
});

test("a landscape says where it is lowest; a press sets both parameters in one step, the keys do too", async ({
  page,
}) => {
  await openStudy(page, "curves/landscape?backend=cpu");
  const map = page.getByRole("button", { name: /^Landscape: / });
  await expect(map).toBeVisible();
  await expect(page.getByText(/^Tversky loss is lowest \(0\.0000\) at α = 0\.00, β = 0\.00\./)).toBeVisible();
  const box = await map.boundingBox();
  if (box === null) throw new Error("the map has no place");
  await page.mouse.click(box.x + box.width - 3, box.y + 3);
  await expect.poll(async () => (await scene(page)).params.tversky).toEqual({ alpha: 1, beta: 1 });
  const { losses } = await evaluation(page);
  await expect(
    page.getByText(new RegExp(`α = 1\\.00, β = 1\\.00: 0\\.${losses.tversky?.toFixed(4).slice(2)}`)),
  ).toBeVisible();
  await page.keyboard.press("Control+z");
  expect((await scene(page)).params).toEqual({});
  await map.focus();
  for (const key of ["Home", "ArrowRight", "Enter"]) await page.keyboard.press(key);
  await expect.poll(async () => (await scene(page)).params.tversky).toEqual({ alpha: 0.03, beta: 0 });
});

test("shifts: the landscape is over both, and the chosen one is applied in one step", async ({ page }) => {
  await openStudy(page, "curves/landscape?backend=cpu");
  const before = await scene(page);
  await page.getByLabel("Over").selectOption("shift-x×shift-y");
  const map = page.getByRole("button", { name: /^Landscape: / });
  await expect(page.getByText(/lowest .* at Δx = −2, Δy = −2/)).toBeVisible();
  await map.focus();
  for (const key of ["Home", "Enter"]) await page.keyboard.press(key);
  await page.getByRole("button", { name: "Shift the prediction by this" }).click();
  const after = await scene(page);
  expect(after.prediction[10]?.[10]).toBe(before.prediction[12]?.[12]);
  await page.keyboard.press("Control+z");
  expect(await scene(page)).toEqual(before);
});

test("one pixel: its place and truth are said, its curve is the textbook's", async ({ page }) => {
  await openStudy(page, "curves/pixel?backend=cpu&losses=bce,focal,dice");
  const first = page.locator(".pixel-group").first();
  await expect(first.getByText(/^What the pixel costs, if the pixel is foreground/)).toBeVisible();
  await expect(page.getByText(/^At p = 0\.90 of a foreground pixel, Focal loss pulls with 0\.72 % of/)).toBeVisible();
  const rows = await tableOf(first);
  const half = rows.find(([p]) => p === 0.5);
  expect(half?.[1]).toBeCloseTo(Math.LN2, 4);
  expect(half?.[2]).toBeCloseTo(-2, 4);
  await page.getByLabel("row", { exact: true }).fill("3");
  await page.getByLabel("row", { exact: true }).press("Enter");
  await page.getByLabel("column", { exact: true }).fill("40");
  await page.getByLabel("column", { exact: true }).press("Enter");
  await expect(page.getByText("A whole number from 1 to 32.")).toBeVisible();
  const { prediction } = await scene(page);
  await expect(page.locator("[data-pixel]")).toContainText(`p = ${(prediction[2]?.[10] ?? 0).toFixed(3)}`);
});

test("side by side: values, shares that add up, cosines; in Chinese too", async ({ page }) => {
  await openStudy(page, "curves/compare?backend=cpu&lang=zh-CN&losses=bce,dice");
  await expect(page.getByRole("heading", { name: "损失对比" })).toBeVisible();
  await expect(page.locator('[data-cosine="bce dice"]')).toHaveText(/^0\.\d\d$/);
  await expect(page.locator('[data-cosine="bce bce"]')).toHaveText("1.00");
  const { losses } = await evaluation(page);
  await expect(page.locator('[data-compared="dice"]')).toContainText((losses.dice ?? 0).toFixed(4));
  const shares = await page.locator('[data-compared="bce"] [data-share] dd').allTextContents();
  const sum = shares.reduce((total, text) => total + Number.parseFloat(text), 0);
  expect(Math.abs(sum - 100)).toBeLessThan(2);
});

test("the four studies are reached by the header and by links, and the chosen charts are in the address", async ({
  page,
}) => {
  await openApp(page, "?backend=cpu");
  await page.getByRole("link", { name: "Curves" }).click();
  await expect(card(page, "threshold")).toBeVisible();
  await page.getByRole("button", { name: "+ Add a chart" }).click();
  await page.getByLabel("Search variables").fill("temperature");
  await page.getByLabel("Search variables").press("Enter");
  await expect(card(page, "temperature")).toBeVisible();
  expect(new URL(page.url()).hash).toContain("charts=threshold,tversky.balance,temperature");
  for (const name of ["Landscape", "One pixel", "Compare"]) {
    await page.getByRole("link", { name, exact: true }).click();
    await expect(page.getByRole("link", { name, exact: true })).toHaveAttribute("aria-current", "page");
  }
});
