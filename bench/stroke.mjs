/** From a pointer event to new numbers on screen, in the built page on WebGL: a stroke at a hand's pace, a move a frame. */
import { fileURLToPath } from "node:url";
import { serve } from "../scripts/serve.mjs";

const frame = 1000 / 60;
const moves = 120;

/** @typedef {import("./run.mjs").Figure} Figure */

/**
 * @param {import("@playwright/test").Browser} browser
 * @returns {Promise<Figure[]>} the 95th percentile at 64² and 256², in frames of a 60 Hz screen
 */
export async function measureStroke(browser) {
  const { url, close } = await serve({ root: fileURLToPath(new URL("../dist", import.meta.url)) });
  const figures = [];
  for (const [side, target] of /** @type {const} */ ([
    [64, 1],
    [256, 3],
  ])) {
    const { numbers: times } = await strokeTimes(browser, url, { side, pace: frame });
    const { numbers: hurried } = await strokeTimes(browser, url, { side, pace: 0 });
    const p95 = share(times, 0.95);
    figures.push({
      name: `pointer event to new numbers at ${side}², p95`,
      value: p95 / frame,
      unit: "frames",
      target,
      atLeast: false,
      detail: `${p95.toFixed(1)} ms, median ${share(times, 0.5).toFixed(1)} ms, ${times.length} moves; each move as soon as the numbers of the last are there: ${share(hurried, 0.95).toFixed(1)} ms, median ${share(hurried, 0.5).toFixed(1)} ms`,
    });
  }
  const soft = await strokeTimes(browser, url, { side: 256, pace: frame, brush: { tool: "Soft brush", size: 15 } });
  figures.push({
    name: "pointer event to drawn cells at 256² with the soft brush of 15 cells, p95",
    value: share(soft.cells, 0.95) / frame,
    unit: "frames",
    target: 1,
    atLeast: false,
    detail: `${share(soft.cells, 0.95).toFixed(1)} ms, median ${share(soft.cells, 0.5).toFixed(1)} ms, ${soft.cells.length} moves; to new numbers ${share(soft.numbers, 0.95).toFixed(1)} ms, median ${share(soft.numbers, 0.5).toFixed(1)} ms`,
  });
  await close();
  return figures;
}

/**
 * @param {number} step
 * @returns {Promise<never>} rejects after a while
 */
function late(step) {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`move ${step} changed no number`)), 20_000).unref();
  });
}

/**
 * @param {readonly number[]} sorted
 * @param {number} part of the whole, 0…1
 */
export function share(sorted, part) {
  return sorted[Math.floor(part * sorted.length)] ?? Number.NaN;
}

/**
 * @param {import("@playwright/test").Browser} browser
 * @param {string} url
 * @param {object} how
 * @param {number} how.side
 * @param {number} how.pace milliseconds from one move to the next at least
 * @param {{ tool: string, size: number }} [how.brush] the pencil where it is missing
 * @returns {Promise<{ numbers: number[], cells: number[] }>} milliseconds from the event until the numbers are new and until the cells are drawn, sorted
 */
async function strokeTimes(browser, url, { side, pace, brush }) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${url}#/?backend=webgl`);
  await page.evaluate(startWith, side);
  await page.waitForLoadState("networkidle");
  const canvas = page.getByRole("grid", { name: "Prediction" }).locator("canvas").first();
  const box = await canvas.boundingBox();
  if (box === null) throw new Error("the prediction is not visible");
  if (brush) {
    await page.getByRole("button", { name: brush.tool, exact: true }).click();
    await page.getByRole("slider", { name: "Size" }).fill(String(brush.size));
  }
  await page.evaluate(watchNumbers);
  // Back and forth, so that every move paints cells that no earlier one has.
  const at = (/** @type {number} */ step) => {
    const row = Math.floor(step / 24);
    const col = row % 2 === 0 ? step % 24 : 23 - (step % 24);
    return { x: box.x + (0.1 + (0.8 * col) / 24) * box.width, y: box.y + (0.2 + row / 10) * box.height };
  };
  await page.mouse.move(at(0).x, at(0).y);
  await page.mouse.down();
  for (let step = 1; step <= moves; step += 1) {
    const next = new Promise((resolve) => setTimeout(resolve, pace));
    await page.evaluate(() => Reflect.get(window, "expectMove")());
    await page.mouse.move(at(step).x, at(step).y);
    await Promise.race([page.evaluate(() => Reflect.get(window, "numbersAfterMove")), late(step)]);
    await next;
  }
  await page.mouse.up();
  /** @type {{ numbers: number[], cells: number[] }} */
  const { numbers, cells } = await page.evaluate(() => Reflect.get(window, "strokeTimes"));
  await page.close();
  // The first moves meet code that has not run yet.
  const settled = (/** @type {number[]} */ times) => times.slice(20).sort((a, b) => a - b);
  return { numbers: settled(numbers), cells: settled(cells) };
}

/** Runs in the page: a disc and 0.3 everywhere. @param {number} side */
export async function startWith(side) {
  await window.segloss.ready;
  const rows = (/** @type {(row: number, col: number) => number} */ value) =>
    Array.from({ length: side }, (_, row) => Array.from({ length: side }, (_, col) => value(row, col)));
  const truth = rows((row, col) => (Math.hypot(row - side / 2, col - side / 2) < side / 4 ? 1 : 0));
  await window.segloss.setState({ truth, prediction: rows(() => 0.3) });
  await window.segloss.evaluate();
}

/** Notes for each expected move how long after its event the board had drawn its cells, and the value of BCE changed in the page. */
function watchNumbers() {
  /** @type {{ numbers: number[], cells: number[] }} */
  const times = { numbers: [], cells: [] };
  /** @type {number | null} */
  let since = null;
  let expecting = false;
  let tell = () => {};
  Reflect.set(window, "strokeTimes", times);
  Reflect.set(window, "expectMove", () => {
    expecting = true;
    // Waited for by a promise: a page that is polled draws frames that nobody asked for.
    const numbers = new Promise((resolve) => {
      tell = () => resolve(undefined);
    });
    Reflect.set(window, "numbersAfterMove", numbers);
  });
  // A move is told twice, at once and again with the frame, under one time stamp: whichever is first.
  for (const type of ["pointerrawupdate", "pointermove"]) {
    window.addEventListener(
      type,
      (event) => {
        if (expecting) since = event.timeStamp;
        expecting = false;
      },
      true,
    );
    // The board draws in its own listener, before the event comes here.
    window.addEventListener(type, (event) => {
      if (event.timeStamp === since) times.cells.push(performance.now() - since);
    });
  }
  const value = document.querySelector('[data-loss="bce"] [data-value]');
  if (value === null) throw new Error("no value of BCE");
  new MutationObserver(() => {
    if (since === null) return;
    times.numbers.push(performance.now() - since);
    since = null;
    tell();
  }).observe(value, { childList: true, characterData: true, subtree: true, attributes: true });
}
