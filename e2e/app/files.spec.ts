/** Own data: opened by picker, drop and paste, shown before it is taken, taken in one step; and saved again. */
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { filled, openApp, rowsOf, scene } from "./support/app.ts";
import { drag, npyFile, openFromMenu, openOwnData, pngFile, readNpy, take } from "./support/files.ts";

const mask = [
  [0, 0, 0, 0],
  [0, 255, 255, 0],
  [0, 255, 0, 0],
];
const truth = mask.map((row) => row.map((value) => (value > 0 ? 1 : 0)));
const probabilities = [0, 0.1, 1 / 3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 0.125, 0.999];

test.beforeEach(async ({ page }) => {
  await openApp(page, "?backend=cpu");
});

test("a picture becomes the truth, in one step that undo takes back", async ({ page }) => {
  const before = await scene(page);
  const dialog = await openOwnData(page, pngFile("case1_mask.png", mask));
  await expect(dialog.getByRole("img", { name: "Preview: Ground truth, 3 × 4" })).toBeVisible();
  expect(await scene(page)).toEqual(before);
  await take(dialog);
  const after = await scene(page);
  expect(after.truth).toEqual(truth);
  // Nothing was opened for the prediction: of another size, it begins empty.
  expect(after.prediction).toEqual(filled(3, 4, 0));
  await page.evaluate(() => window.segloss.undo());
  expect(await scene(page)).toEqual(before);
  await page.evaluate(() => window.segloss.redo());
  expect((await scene(page)).truth).toEqual(truth);
});

test("a mask and an array of probabilities together fill both boards, value by value", async ({ page }) => {
  const files = [npyFile("case1_prob.npy", "(3, 4)", probabilities), pngFile("case1_mask.png", mask)];
  const dialog = await openOwnData(page, ...files);
  await expect(dialog.getByRole("img")).toHaveCount(2);
  await take(dialog);
  const { height, width, prediction, ...after } = await scene(page);
  expect([height, width, after.truth, prediction.flat()]).toEqual([3, 4, truth, probabilities]);
});

test("bad files are named with what is wrong, and nothing changes", async ({ page }) => {
  const before = await scene(page);
  const cut = npyFile("cut.npy", "(300, 400)", [1, 2, 3]);
  const dialog = await openOwnData(page, cut, pngFile("bomb.png", [[0]], 30_000), pngFile("broken.png", [[0]], 8));
  await expect(dialog.getByText(/"cut\.npy" is cut short/)).toBeVisible();
  await expect(dialog.getByText(/"bomb\.png" is a picture of 30000 × 30000 pixels/)).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Take" })).toBeDisabled();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  expect(await scene(page)).toEqual(before);
});

test("one slice of three axes, with the slider, read as logits", async ({ page }) => {
  const dialog = await openOwnData(
    page,
    npyFile("logits.npy", "(2, 3, 4)", [...probabilities, ...probabilities.map((x) => -x)]),
  );
  await expect(dialog.getByLabel("Scale")).toHaveValue("sigmoid");
  await dialog.getByRole("slider", { name: "Slice" }).fill("0");
  await expect(dialog.getByText(/values 0 to 1/)).toBeVisible();
  await dialog.getByLabel("Scale").selectOption("as-is");
  await take(dialog);
  expect((await scene(page)).prediction.flat()).toEqual(probabilities);
});

test("what is not finite is told, and 0 only when somebody says so", async ({ page }) => {
  const dialog = await openOwnData(page, npyFile("p.npy", "(1, 3)", [0.5, Number.NaN, 0.25]));
  await expect(dialog.getByText(/NaN or infinite values: 1, the first in row 1, column 2/)).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Take" })).toBeDisabled();
  await dialog.getByLabel("Take them as 0").check();
  await take(dialog);
  expect((await scene(page)).prediction).toEqual([[0.5, 0, 0.25]]);
});

test("what is larger than 1024 is downsampled after asking", async ({ page }) => {
  const dialog = await openOwnData(page, pngFile("wide_mask.png", Array(4).fill(Array(2048).fill(255))));
  await expect(dialog.getByText(/4 × 2048 cells; up to 1024 × 1024/)).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Take" })).toBeDisabled();
  await dialog.getByRole("button", { name: "Downsample to 2 × 1024" }).click();
  await take(dialog);
  const { height, width, truth: taken } = await scene(page);
  expect([height, width, taken.flat().every((value) => value === 1)]).toEqual([2, 1024, true]);
});

test("a file dropped anywhere is opened; where it can be dropped is shown", async ({ page }) => {
  const file = pngFile("case1_mask.png", mask);
  // What receives files comes with the menu.
  await expect(page.getByRole("button", { name: /^Scene and grid size/ })).toBeVisible();
  await drag(page, file, "over");
  await expect(page.getByText("Drop to open")).toBeVisible();
  await drag(page, file, "drop");
  await expect(page.getByText("Drop to open")).toBeHidden();
  await take(page.getByRole("dialog"));
  expect((await scene(page)).truth).toEqual(truth);
});

test("numbers are pasted, into the dialog or beside it", async ({ page }) => {
  const dialog = await openFromMenu(page, /^Open…$/);
  await dialog.getByText("Paste numbers").click();
  await dialog.getByRole("textbox").fill("a,b\n0.1,0.2\n0.3,0.4\n");
  await dialog.getByRole("button", { name: "Read these numbers" }).click();
  await expect(dialog.getByText(/line of names, which was skipped/)).toBeVisible();
  await take(dialog);
  expect((await scene(page)).prediction).toEqual([
    [0.1, 0.2],
    [0.3, 0.4],
  ]);
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "0 1 0.5\n0.25 0 1");
    document.body.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData }));
  });
  await take(page.getByRole("dialog"));
  expect((await scene(page)).prediction).toEqual([
    [0, 1, 0.5],
    [0.25, 0, 1],
  ]);
});

test("a scene file is opened whole; JSON that is none is refused", async ({ page }) => {
  const other = { v: 1, truth: [[1, 0]], prediction: [[0.5, 0.25]], threshold: 0.4 };
  const json = (name: string, content: unknown) => ({
    name,
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(content)),
  });
  const dialog = await openOwnData(page, json("package.json", { name: "x" }));
  await expect(dialog.getByText(/“package\.json” is JSON but no scene/)).toBeVisible();
  await dialog.locator('input[type="file"]').setInputFiles([json("mine.segloss.json", other)]);
  await expect(dialog).toBeHidden();
  expect(await scene(page)).toMatchObject(other);
});

test("both grids are saved as .npy with every bit", async ({ page }) => {
  const { height, width, ...grids } = await scene(page);
  const dialog = await openFromMenu(page, /^Export…$/);
  for (const [grid, type] of [
    ["truth", "|u1"],
    ["prediction", "<f8"],
  ] as const) {
    const waiting = page.waitForEvent("download");
    await dialog.locator(`[data-save="${grid}-npy"]`).click();
    const { header, values } = readNpy(readFileSync(await (await waiting).path()));
    expect(header).toContain(`'descr': '${type}', 'fortran_order': False, 'shape': (${height}, ${width})`);
    expect(rowsOf(values, width)).toEqual(grids[grid]);
  }
});

test("the figure is saved as an SVG that is well-formed and needs nothing else, and as a PNG", async ({ page }) => {
  const dialog = await openFromMenu(page, /^Export…$/);
  const waiting = page.waitForEvent("download");
  await dialog.locator('[data-save="figure-svg"]').click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe("segloss-figure-32x32.svg");
  const text = readFileSync(await download.path(), "utf8");
  // The page itself may not parse markup: an empty one may.
  const empty = await page.context().newPage();
  const found = await empty.evaluate((source) => {
    const picture = new DOMParser().parseFromString(source, "image/svg+xml");
    const images = [...picture.querySelectorAll("image")].map((image) => image.getAttribute("href") ?? "");
    const texts = [...picture.querySelectorAll("text")].map((each) => each.textContent);
    return { bad: picture.querySelectorAll("parsererror, foreignObject, style").length, images, texts };
  }, text);
  expect(found.bad).toBe(0);
  expect(found.images).toHaveLength(7);
  for (const image of found.images) expect(image).toMatch(/^data:image\/png;base64,.{100}/);
  expect(found.texts).toEqual(
    expect.arrayContaining(["Ground truth", "Prediction", "Difference", "Tversky loss", "BCE"]),
  );
  const next = page.waitForEvent("download");
  await dialog.locator('[data-save="figure-png"]').click();
  expect(
    readFileSync(await (await next).path())
      .subarray(1, 4)
      .toString(),
  ).toBe("PNG");
});

test("a part is cut out by keyboard, comes by the mean or the nearest pixel, and what is left of the other board is shown", async ({
  page,
}) => {
  const stripes = Array.from({ length: 8 }, () => [0, 255, 0, 255, 255, 255, 0, 0, 0, 0]);
  const dialog = await openOwnData(page, pngFile("case1_prob.png", stripes));
  await expect(dialog.getByRole("img", { name: "Preview: Ground truth, 8 × 10" })).toBeVisible();
  await dialog.getByLabel("Crop").selectOption("rectangle");
  const frame = dialog.getByRole("button", { name: /^The part that is taken/ });
  await frame.focus();
  // From the whole 8 × 10 to its columns 2 to 9: narrower by two from the right, moved by one.
  for (const key of ["Shift+ArrowLeft", "Shift+ArrowLeft", "ArrowRight"]) await page.keyboard.press(key);
  await expect(dialog.getByLabel("First column")).toHaveValue("1");
  await expect(dialog.getByLabel("Width", { exact: true })).toHaveValue("8");
  await dialog.getByLabel("Grid size").selectOption("own");
  for (const side of ["Height", "Width"]) {
    const field = dialog.getByLabel(side, { exact: true }).last();
    await field.fill("4");
    await field.press("Enter");
  }
  await expect(dialog.getByLabel("Resampling")).toHaveValue("mean");
  await take(dialog);
  expect((await scene(page)).prediction[0]).toEqual([0.5, 1, 0.5, 0]);
  const again = await openOwnData(page, pngFile("case1_prob.png", stripes));
  await again.getByLabel("Grid size").selectOption("own");
  for (const side of ["Height", "Width"]) {
    const field = again.getByLabel(side, { exact: true }).last();
    await field.fill(side === "Height" ? "4" : "5");
    await field.press("Enter");
  }
  await again.getByLabel("Resampling").selectOption("nearest");
  await take(again);
  expect((await scene(page)).prediction[0]).toEqual([1, 1, 1, 0, 0]);
});

test("a press beside the dialog closes it only while nothing is lost by that", async ({ page }) => {
  const dialog = await openFromMenu(page, /^Open…$/);
  await dialog.getByText("Paste numbers").click();
  const box = dialog.getByRole("textbox");
  await box.fill("0 1");
  await page.mouse.click(5, 5);
  await expect(dialog).toBeVisible();
  await expect(box).toHaveValue("0 1");
  await box.fill("");
  // A selection of text that begins within and ends beside is no press beside it.
  const place = await box.boundingBox();
  if (place === null) throw new Error("the text field has no place");
  await page.mouse.move(place.x + 20, place.y + 20);
  await page.mouse.down();
  await page.mouse.move(5, 5);
  await page.mouse.up();
  await expect(dialog).toBeVisible();
  await page.mouse.click(5, 5);
  await expect(dialog).toBeHidden();
});

test("a file dropped while the Share dialog is open goes to the page", async ({ page }) => {
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("dialog", { name: "Share this scene" })).toBeVisible();
  await drag(page, pngFile("case1_mask.png", mask), "over");
  await expect(page.getByText("Drop to open")).toBeVisible();
  await drag(page, pngFile("case1_mask.png", mask), "drop");
  await expect(page.getByText("Drop to open")).toBeHidden();
  await expect(page.getByRole("dialog", { name: "Share this scene" })).toBeHidden();
  await take(page.getByRole("dialog", { name: "Open your own data" }));
  expect((await scene(page)).truth).toEqual(truth);
});
