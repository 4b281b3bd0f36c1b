/** The panels: loss table, formula with today's numbers, parameters, metrics, chart with its mark and its data. */
import { expect, type Locator, type Page, test } from "@playwright/test";
import { curve, evaluation, filled, openApp, scene, setScene } from "./support/app.ts";
import { agree, loss, losses, lossIds } from "./support/reference.ts";
import { rich, small } from "./support/small.ts";
import { button, expectTable, lossRow, lossTable, lossValue, pick, shownNumber, shows } from "./support/ui.ts";

test.beforeEach(async ({ page }) => {
  await openApp(page);
});

async function choose(page: Page, id: string): Promise<void> {
  await lossRow(page, id).getByRole("rowheader").getByRole("button").click();
}

/** The typed value of a parameter of the chosen loss. */
function field(page: Page, name: RegExp): Locator {
  return page.getByRole("textbox", { name }).or(page.getByRole("spinbutton", { name })).first();
}

function slider(page: Page, name: RegExp): Locator {
  return page.getByRole("slider", { name }).first();
}

test("the loss table has a row for every loss, named after it, with its value", async ({ page }) => {
  const catalogue = await page.evaluate(() => window.segloss.catalogue().losses);
  await expect(lossTable(page)).toHaveCount(1);
  await expect(lossTable(page).locator("[data-loss]")).toHaveCount(catalogue.length);
  for (const { id, name } of catalogue) {
    const row = page.getByRole("row", { name: name.en, exact: true });
    await expect(row).toHaveAttribute("data-loss", id);
    await expect(lossValue(page, id)).toBeVisible();
  }
  await expectTable(page, (await evaluation(page)).losses);
});

test("an undefined loss says so in words, and why", async ({ page }) => {
  await setScene(page, { truth: filled(4, 4, 0), prediction: filled(4, 4, 0), params: {} });
  const { losses: values, notes } = await evaluation(page);
  expect(values.dice).toBeNull();
  expect(notes.dice?.length).toBeGreaterThan(8);
  await expect(lossValue(page, "dice")).toContainText(/undefined/i);
  await lossValue(page, "dice").getByRole("button").click();
  await expect(page.getByText(notes.dice ?? "no note", { exact: false }).first()).toBeVisible();
});

test("choosing a loss shows its formula, and the same with today's numbers: each of them", async ({ page }) => {
  test.setTimeout(180_000);
  await setScene(page, { ...rich, params: {} });
  const catalogue = await page.evaluate(() => window.segloss.catalogue().losses);
  const formulas = page.locator(".katex-display, .katex").filter({ visible: true });
  for (const { id, name } of catalogue) {
    await choose(page, id);
    await expect(page.getByRole("heading", { name: name.en }).first()).toBeVisible();
    const value = loss(id, rich.truth, rich.prediction) ?? Number.NaN;
    let shown = "";
    await expect
      .soft(async () => {
        expect(await formulas.count()).toBeGreaterThanOrEqual(2);
        shown = (await formulas.locator("annotation").allTextContents()).join(" ");
        const numbers = (shown.match(/-?\d+\.\d+(?:e-?\d+)?/g) ?? []).filter((text) => shows(text, value));
        expect(numbers.length, `${id}: ${shown} should show ${value}`).toBeGreaterThan(0);
      })
      .toPass();
    const broken = await page.locator(".katex-error").allTextContents();
    expect.soft(broken, `${id}: TeX that is not understood`).toEqual([]);
  }
});

test("a slider moves its parameter, the typed field and the loss", async ({ page }) => {
  await choose(page, "tversky");
  const before = (await evaluation(page)).losses.tversky ?? 0;
  await slider(page, /α|alpha|false positive/i).focus();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press("ArrowRight");
  const { params, truth, prediction } = await scene(page);
  const alpha = params.tversky?.alpha ?? 0;
  expect(alpha).toBeGreaterThan(0.3);
  expect(shownNumber(await field(page, /α|alpha|false positive/i).inputValue())).toBeCloseTo(alpha, 3);
  const after = loss("tversky", truth, prediction, { alpha });
  expect(after).not.toBeCloseTo(before, 6);
  await expectTable(page, { tversky: after });
});

test("a typed value is taken on Enter, a bad one is refused with a message and changes nothing", async ({ page }) => {
  await choose(page, "tversky");
  const input = field(page, /α|alpha|false positive/i);
  await input.fill("0.85");
  await input.press("Enter");
  expect((await scene(page)).params.tversky?.alpha).toBe(0.85);
  await input.fill("3");
  await input.press("Enter");
  expect((await scene(page)).params.tversky?.alpha).toBe(3);
  for (const bad of ["abc", "-1", "NaN", "Infinity", "1e999"]) {
    await input.fill(bad);
    await input.press("Enter");
    await expect(input).toHaveAttribute("aria-invalid", "true");
    const message = await input.getAttribute("aria-describedby");
    expect(message).not.toBeNull();
    await expect(page.locator(`[id="${message}"]`)).not.toBeEmpty();
    expect((await scene(page)).params.tversky?.alpha).toBe(3);
    await input.press("Escape");
  }
  await page.locator("body").click({ position: { x: 2, y: 2 } });
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  expect((await scene(page)).params).toEqual({});
});

test("the parameters of a loss go back to their defaults", async ({ page }) => {
  await setScene(page, { params: { tversky: { alpha: 0.9, smooth: 2 }, focal: { gamma: 3 } } });
  await choose(page, "tversky");
  await button(page, /reset to defaults/i).click();
  expect((await scene(page)).params).toEqual({ focal: { gamma: 3 } });
});

test("at most four losses are pinned, in the order of pinning", async ({ page }) => {
  await setScene(page, { losses: [] });
  const pin = (id: string) => lossRow(page, id).getByRole("button", { name: /^pin/i });
  for (const id of ["focal", "bce", "dice", "tversky"]) {
    await pin(id).click();
    await expect(pin(id)).toHaveAttribute("aria-pressed", "true");
  }
  expect((await scene(page)).losses).toEqual(["focal", "bce", "dice", "tversky"]);
  if (await pin("boundary").isEnabled()) await pin("boundary").click();
  expect((await scene(page)).losses.length).toBeLessThanOrEqual(4);
  await pin("bce").click();
  expect((await scene(page)).losses).not.toContain("bce");
});

test("the metrics at the threshold equal those of the page API", async ({ page }) => {
  await setScene(page, { ...small, threshold: 0.4 });
  const { metrics } = await evaluation(page);
  const text = await page.locator("main").innerText();
  const shown = (text.match(/[−-]?\d+(?:\.\d+)?/g) ?? []).map((each) => each);
  for (const id of ["tp", "fp", "fn", "tn", "dice", "iou", "precision", "recall"]) {
    const value = metrics[id];
    if (value === null || value === undefined) continue;
    expect(
      shown.some((each) => shows(each, value)),
      `${id} = ${value}`,
    ).toBe(true);
  }
});

async function openData(page: Page): Promise<Locator> {
  await page.locator("summary", { hasText: /data table/i }).click();
  const table = page.getByRole("group", { name: /data table/i }).getByRole("table");
  await expect(table).toBeVisible();
  return table;
}

/** The rows of a table as texts, the head apart. */
async function cellsOf(table: Locator): Promise<string[][]> {
  return table
    .locator("tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent ?? "")),
    );
}

test("the chart's data table equals segloss.curve at the same places", async ({ page }) => {
  await setScene(page, { losses: ["dice", "bce"], threshold: 0.5 });
  const table = await openData(page);
  const rows = await cellsOf(table);
  expect(rows.length).toBeGreaterThan(20);
  const x = rows.map(([first = ""]) => shownNumber(first));
  const { series, x: places } = await curve(page, "threshold", {
    losses: ["dice", "bce"],
    from: x[0] ?? 0,
    to: x.at(-1) ?? 1,
    steps: rows.length,
  });
  for (const [index, [at = "", ...values]] of rows.entries()) {
    expect(shows(at, places[index] ?? Number.NaN), `${at} is ${places[index]}`).toBe(true);
    for (const [column, id] of ["dice", "bce"].entries()) {
      const value = series[id]?.[index];
      const text = values[column] ?? "";
      if (value === null || value === undefined) expect(Number.isNaN(shownNumber(text)), text).toBe(true);
      else expect(shows(text, value), `${id} at ${at}: ${text} is ${value}`).toBe(true);
    }
  }
});

test("the chart has a caption, a line for each pinned loss, and follows a parameter", async ({ page }) => {
  await setScene(page, { losses: ["dice", "tversky", "focal"] });
  const lines = page.locator(".chart-line");
  await expect(async () => expect(await lines.count()).toBeGreaterThanOrEqual(3)).toPass();
  await expect(page.locator("figcaption", { hasText: /./ }).filter({ visible: true }).first()).toBeVisible();
  await choose(page, "tversky");
  await page.getByRole("radio", { name: /α|alpha|false positives/i }).check();
  expect((await scene(page)).view.chart).toBe("tversky.alpha");
  await expect(slider(page, /present value/i)).toHaveAttribute("aria-valuenow", "0.3");
  await expect(page.locator(".chart-reading")).toHaveText(/^Tversky loss (rises|falls) from \S+ to \S+ as α grows\.$/);
});

test("dragging the mark sets the threshold, as one step of undo", async ({ page }) => {
  const before = await scene(page);
  const mark = slider(page, /present value/i);
  await expect(mark).toHaveAttribute("aria-valuenow", "0.5");
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (box === null) throw new Error("the mark is not visible");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2 - 12];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 5 });
  await page.mouse.up();
  const { threshold } = await scene(page);
  expect(threshold).toBeGreaterThan(0.55);
  expect(threshold).toBeLessThan(1);
  await expect(async () => expect(Number(await mark.getAttribute("aria-valuenow"))).toBeCloseTo(threshold, 9)).toPass();
  await page.locator("body").click({ position: { x: 2, y: 2 } });
  await page.keyboard.press("Control+z");
  expect(await scene(page)).toEqual(before);
});

test("the mark moves by keys too", async ({ page }) => {
  const mark = slider(page, /present value/i);
  await mark.focus();
  await page.keyboard.press("ArrowRight");
  expect((await scene(page)).threshold).toBeGreaterThan(0.5);
  await page.keyboard.press("Home");
  expect((await scene(page)).threshold).toBe(0);
  await page.keyboard.press("End");
  expect((await scene(page)).threshold).toBe(1);
});

test("every chart point of a painted scene is the truth: table, chart and API tell one story", async ({ page }) => {
  await setScene(page, { ...small, losses: lossIds.slice(0, 4), params: { focal: { gamma: 1.5 } } });
  const expected = losses(await scene(page));
  const { losses: given } = await evaluation(page);
  for (const [id, value] of Object.entries(expected)) expect(agree(given[id], value, 1e-5), id).toBe(true);
  await expectTable(page, expected);
});

test("the difference board shows what each pixel adds and its gradient, with numbers in the legend", async ({
  page,
}) => {
  for (const mode of [/^loss$/i, /^gradient$/i, /^confusion$/i]) {
    await pick(page, mode);
    await expect(page.getByRole("grid", { name: /difference/i })).toBeVisible();
  }
  expect((await scene(page)).view.difference).toBe("confusion");
  await pick(page, /^gradient$/i);
  expect((await scene(page)).view.difference).toMatch(/gradient/);
});
