/** Pointers other than the mouse, and the mouse that only looks. */
import { expect, test } from "@playwright/test";
import { openApp, scene } from "./support/app.ts";
import { blank, expectTrueNumbers, painted } from "./support/painting.ts";
import { type BoardName, cellCentre } from "./support/ui.ts";

test.beforeEach(async ({ page }) => {
  await openApp(page);
});

test("hovering a cell shows it on all three boards, with its numbers", async ({ page }) => {
  const { truth, prediction } = await scene(page);
  const [row, col] = [12, 14];
  const at = await cellCentre(page, "truth", row, col);
  await page.mouse.move(at.x, at.y);
  const text = page.locator("body");
  await expect(text).toContainText(new RegExp(`row\\s*${row + 1}\\b`, "i"));
  await expect(text).toContainText(new RegExp(`col\\w*\\s*${col + 1}\\b`, "i"));
  const p = prediction[row]?.[col] ?? 0;
  await expect(text).toContainText(p.toFixed(2));
  expect([0, 1]).toContain(truth[row]?.[col]);
});

test.describe("with a touch screen", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("a finger paints and does not scroll the page", async ({ page }) => {
    await blank(page);
    const cells: [BoardName, number, number][] = Array.from({ length: 10 }, (_, i) => ["truth", 2 + i, 3]);
    const points = await Promise.all(cells.map(([name, row, col]) => cellCentre(page, name, row, col)));
    const scrolled = await page.evaluate(() => window.scrollY);
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: { x: number; y: number }[]) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints });
    await touch("touchStart", points.slice(0, 1));
    for (const point of points.slice(1)) await touch("touchMove", [point]);
    await touch("touchEnd", []);
    expect(painted((await scene(page)).truth)).toEqual(cells.map(([, row, col]) => `${row},${col}`));
    expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
    await expectTrueNumbers(page);
  });
});

test("two fingers on two boards: the second begins a stroke of its own, the first paints on neither", async ({
  page,
}) => {
  await blank(page);
  const at = async (name: BoardName, row: number, col: number) => ({
    name,
    ...(await cellCentre(page, name, row, col)),
  });
  const send = (type: string, pointerId: number, { name, x, y }: { name: BoardName; x: number; y: number }) =>
    page.evaluate(
      ([kind, id, board, left, top]) => {
        const field = document.querySelector(`[data-board="${board}"] .board-field`);
        const init = { pointerId: id, pointerType: "touch", clientX: left, clientY: top, bubbles: true, button: 0 };
        // Capturing a pointer that is not there would throw.
        if (field instanceof HTMLElement) field.setPointerCapture = () => {};
        field?.dispatchEvent(new PointerEvent(kind, { ...init, buttons: kind === "pointerup" ? 0 : 1 }));
      },
      [type, pointerId, name, x, y] as const,
    );
  await send("pointerdown", 1, await at("truth", 2, 2));
  await send("pointermove", 1, await at("truth", 2, 5));
  await send("pointerdown", 2, await at("prediction", 9, 9));
  await send("pointermove", 1, await at("truth", 2, 20));
  await send("pointerup", 1, await at("truth", 2, 20));
  await send("pointermove", 2, await at("prediction", 9, 12));
  await send("pointerup", 2, await at("prediction", 9, 12));
  const { truth, prediction } = await scene(page);
  expect(painted(truth)).toEqual([2, 3, 4, 5].map((col) => `2,${col}`));
  expect(painted(prediction)).toEqual([9, 10, 11, 12].map((col) => `9,${col}`));
  await page.evaluate(() => window.segloss.undo());
  expect(painted((await scene(page)).prediction)).toEqual([]);
  expect(painted((await scene(page)).truth)).toHaveLength(4);
});

test("no move of a fast device is lost, however close they come", async ({ page }) => {
  await blank(page);
  const cells = Array.from({ length: 12 }, (_, i) => [i % 2 === 0 ? 2 : 9, i + 1] as const);
  const places = await Promise.all(cells.map(([row, col]) => cellCentre(page, "truth", row, col)));
  await page.evaluate((points) => {
    const field = document.querySelector('[data-board="truth"] .board-field');
    if (!(field instanceof HTMLElement)) return;
    field.setPointerCapture = () => {};
    const send = (type: string, { x, y } = { x: 0, y: 0 }, buttons: number) =>
      field.dispatchEvent(
        new PointerEvent(type, { pointerId: 1, pointerType: "mouse", clientX: x, clientY: y, buttons }),
      );
    send("pointerdown", points[0], 1);
    for (const point of points.slice(1)) {
      // Half a millisecond from one to the next: a time stamp of its own for each.
      for (const begun = performance.now(); performance.now() < begun + 0.5; );
      send("pointerrawupdate", point, 1);
    }
    send("pointerup", points.at(-1), 0);
  }, places);
  const expected = new Set(painted((await scene(page)).truth));
  for (const [row, col] of cells) expect(expected, `${row},${col}`).toContain(`${row},${col}`);
});

test("a pen paints like a finger", async ({ page }) => {
  await blank(page);
  const [from, to] = [await cellCentre(page, "truth", 6, 2), await cellCentre(page, "truth", 6, 9)];
  const session = await page.context().newCDPSession(page);
  const pen = (type: "mousePressed" | "mouseMoved" | "mouseReleased", at: { x: number; y: number }) =>
    session.send("Input.dispatchMouseEvent", {
      type,
      ...at,
      button: "left",
      buttons: type === "mouseReleased" ? 0 : 1,
      clickCount: 1,
      pointerType: "pen",
      force: 0.5,
    });
  await pen("mousePressed", from);
  await pen("mouseMoved", to);
  await pen("mouseReleased", to);
  expect(painted((await scene(page)).truth)).toEqual(Array.from({ length: 8 }, (_, i) => `6,${i + 2}`));
});
