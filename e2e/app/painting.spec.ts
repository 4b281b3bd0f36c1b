/** Painting with the mouse: cells, numbers, undo and redo, erasing, abandoning a stroke. */
import { expect, test } from "@playwright/test";
import { evaluation, filled, openApp, scene, setScene } from "./support/app.ts";
import { blank, expectTrueNumbers, painted } from "./support/painting.ts";
import { losses } from "./support/reference.ts";
import { board, button, cellCentre, drag, expectTable, lossRow, pick, shownNumber } from "./support/ui.ts";

test.beforeEach(async ({ page }) => {
  await openApp(page);
});

test("a click with the pencil paints one cell of the truth, one of the prediction", async ({ page }) => {
  await blank(page);
  await drag(page, "truth", [[3, 5]]);
  expect(painted((await scene(page)).truth)).toEqual(["3,5"]);
  await board(page, "prediction").focus();
  await page.keyboard.press("8");
  await drag(page, "prediction", [[15, 0]]);
  const { truth, prediction } = await scene(page);
  expect(painted(truth)).toEqual(["3,5"]);
  expect(painted(prediction)).toEqual(["15,0"]);
  expect(prediction[15]?.[0]).toBe(0.8);
  await expectTrueNumbers(page);
});

test("the corners are where they look", async ({ page }) => {
  await blank(page, 32, 32);
  for (const [row, col] of [
    [0, 0],
    [0, 31],
    [31, 0],
    [31, 31],
  ] as const) {
    await drag(page, "truth", [[row, col]]);
  }
  expect(painted((await scene(page)).truth)).toEqual(["0,0", "0,31", "31,0", "31,31"]);
});

test("a fast drag leaves no gaps, and the numbers follow", async ({ page }) => {
  await blank(page);
  const from = await cellCentre(page, "truth", 2, 1);
  const to = await cellCentre(page, "truth", 2, 14);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 2 });
  await page.mouse.up();
  expect(painted((await scene(page)).truth)).toEqual(Array.from({ length: 14 }, (_, i) => `2,${i + 1}`));
  await expectTrueNumbers(page);
});

test("the numbers move while the stroke is still going on", async ({ page }) => {
  await blank(page, 8, 8);
  await setScene(page, { prediction: filled(8, 8, 0.5) });
  const before = (await evaluation(page)).losses.dice;
  await drag(
    page,
    "truth",
    [
      [1, 1],
      [1, 6],
    ],
    {
      beforeRelease: async () => {
        await expect(async () => expect((await evaluation(page)).losses.dice).not.toBe(before)).toPass();
        await expectTable(page, losses(await scene(page)));
      },
    },
  );
});

test("each stroke is one step of undo, and undo and redo restore every value", async ({ page }) => {
  const opened = await scene(page);
  await drag(page, "truth", [
    [2, 2],
    [9, 12],
    [20, 3],
  ]);
  const once = await scene(page);
  await drag(page, "prediction", [
    [5, 5],
    [5, 20],
  ]);
  const twice = await scene(page);
  expect(once).not.toEqual(opened);
  expect(twice).not.toEqual(once);
  await page.keyboard.press("Control+z");
  expect(await scene(page)).toEqual(once);
  await page.keyboard.press("Control+z");
  expect(await scene(page)).toEqual(opened);
  await page.keyboard.press("Control+Shift+Z");
  await page.keyboard.press("Control+Shift+Z");
  expect(await scene(page)).toEqual(twice);
  await button(page, /^undo/i).click();
  expect(await scene(page)).toEqual(once);
  await button(page, /^redo/i).click();
  expect(await scene(page)).toEqual(twice);
  await expectTrueNumbers(page);
});

test("a new stroke after undo takes the way forward away", async ({ page }) => {
  await drag(page, "truth", [[2, 2]]);
  await page.keyboard.press("Control+z");
  await drag(page, "truth", [[4, 4]]);
  const now = await scene(page);
  await page.keyboard.press("Control+Shift+Z");
  expect(await scene(page)).toEqual(now);
});

test("a stroke that changes nothing is no step of undo", async ({ page }) => {
  await blank(page);
  await drag(page, "truth", [[3, 3]]);
  await drag(page, "truth", [[3, 3]]);
  await page.keyboard.press("Control+z");
  expect(painted((await scene(page)).truth)).toEqual([]);
});

test("the right button and Alt erase the truth, without a context menu", async ({ page }) => {
  await setScene(page, { truth: filled(16, 16, 1), prediction: filled(16, 16, 0.5) });
  await page.evaluate(() => {
    document.addEventListener("contextmenu", (event) => {
      document.title = event.defaultPrevented ? "prevented" : "shown";
    });
  });
  await drag(page, "truth", [[1, 1]], { button: "right" });
  expect((await scene(page)).truth[1]?.[1]).toBe(0);
  expect(await page.title()).toBe("prevented");
  await page.keyboard.down("Alt");
  await drag(page, "truth", [[4, 4]]);
  await page.keyboard.up("Alt");
  expect((await scene(page)).truth[4]?.[4]).toBe(0);
  expect((await scene(page)).truth.flat().filter((value) => value === 0)).toHaveLength(2);
});

test("Escape abandons the stroke as if it had never been", async ({ page }) => {
  const before = await scene(page);
  await drag(
    page,
    "truth",
    [
      [2, 2],
      [2, 20],
    ],
    {
      beforeRelease: async () => {
        expect(await scene(page)).not.toEqual(before);
        await page.keyboard.press("Escape");
        expect(await scene(page)).toEqual(before);
        const outside = await cellCentre(page, "truth", 9, 9);
        await page.mouse.move(outside.x, outside.y);
      },
    },
  );
  expect(await scene(page)).toEqual(before);
  await expectTrueNumbers(page);
  await page.keyboard.press("Control+z");
  expect(await scene(page)).toEqual(before);
});

test("a stroke that leaves the board ends with the button, wherever that is let go", async ({ page }) => {
  await blank(page);
  const inside = await cellCentre(page, "truth", 4, 4);
  await page.mouse.move(inside.x, inside.y);
  await page.mouse.down();
  await page.mouse.move(5, 5, { steps: 4 });
  await page.mouse.up();
  const left = await scene(page);
  await page.mouse.move(inside.x + 60, inside.y + 60, { steps: 3 });
  expect(await scene(page)).toEqual(left);
  expect(painted(left.truth)).toContain("4,4");
});

test("the difference board is not painted on", async ({ page }) => {
  const before = await scene(page);
  await drag(page, "difference", [
    [3, 3],
    [3, 9],
  ]);
  expect(await scene(page)).toEqual(before);
});

test("the round brush paints a disc of its size, the eraser takes it away again", async ({ page }) => {
  await blank(page);
  await pick(page, /brush/i);
  await board(page, "truth").focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press("]");
  await drag(page, "truth", [[8, 8]]);
  const disc = painted((await scene(page)).truth);
  expect(disc.length).toBeGreaterThan(4);
  expect(disc).toContain("8,8");
  const mirrored = disc.map((cell) => cell.split(",").reverse().join(",")).sort();
  expect(mirrored).toEqual([...disc].sort());
  await pick(page, /eraser/i);
  await drag(page, "truth", [
    [8, 2],
    [8, 14],
  ]);
  expect(painted((await scene(page)).truth).length).toBeLessThan(disc.length);
});

test("the stroke column tells the change since the last stroke began", async ({ page }) => {
  await setScene(page, { truth: filled(16, 16, 1), prediction: filled(16, 16, 0.5), losses: ["bce", "dice"] });
  const before = (await evaluation(page)).losses;
  await drag(page, "truth", [
    [1, 1],
    [1, 12],
  ]);
  await drag(page, "truth", [[5, 5]], { button: "right" });
  await page.keyboard.press("Control+z");
  await drag(
    page,
    "truth",
    [
      [8, 1],
      [8, 12],
    ],
    { button: "right" },
  );
  const after = (await evaluation(page)).losses;
  const change = (after.dice ?? 0) - (before.dice ?? 0);
  const texts = (await lossRow(page, "dice").innerText()).split(/\s+/).map(shownNumber);
  const shown = texts.filter((value) => Math.abs(Math.abs(value) - Math.abs(change)) < 6e-4);
  expect(shown.length, `${texts.join(" ")} should show ${change}`).toBeGreaterThan(0);
});
