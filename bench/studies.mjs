/** Figures of curves and landscapes: what the worker needs for a landscape, and what painting is like with two charts open. */
import { fileURLToPath } from "node:url";
import { createServer } from "vite";
import { serve } from "../scripts/serve.mjs";
import { share, startWith } from "./stroke.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const frame = 1000 / 60;
const moves = 120;

/** @typedef {import("./run.mjs").Figure} Figure */

/**
 * @param {import("@playwright/test").Browser} browser
 * @returns {Promise<Figure[]>}
 */
export async function measureStudies(browser) {
  return [...(await measureLandscapes(browser)), ...(await measureCharts(browser))];
}

/** @param {import("@playwright/test").Browser} browser */
async function measureLandscapes(browser) {
  const server = await createServer({
    root,
    cacheDir: `${root}.cache/vite-bench`,
    logLevel: "warn",
    server: { host: "127.0.0.1", port: 0 },
  });
  try {
    await server.listen();
    const page = await browser.newPage();
    page.setDefaultTimeout(300_000);
    await page.goto(`${server.resolvedUrls?.local[0]}bench/studies.html`);
    await page.waitForFunction(() => "landscapes" in window);
    const times = await page.evaluate(() => window.landscapes());
    await page.close();
    const { tversky = [], shiftTversky = [], shiftBce = [] } = times;
    return [
      {
        name: "landscape of Tversky, 41 × 41 over α and β at 64²",
        value: share(tversky, 0.5) / frame,
        unit: "frames",
        target: 1,
        atLeast: false,
        detail: `median ${share(tversky, 0.5).toFixed(1)} ms, slowest of ${tversky.length}: ${tversky.at(-1)?.toFixed(1)} ms`,
      },
      {
        name: "landscape over shifts, 33 × 33 at 64²",
        value: share(shiftTversky, 0.5),
        unit: "ms",
        target: 500,
        atLeast: false,
        detail: `Tversky; with a logarithm in each pixel (BCE) ${share(shiftBce, 0.5).toFixed(0)} ms`,
      },
    ];
  } finally {
    await server.close();
  }
}

/** @param {import("@playwright/test").Browser} browser */
async function measureCharts(browser) {
  const { url, close } = await serve({ root: fileURLToPath(new URL("../dist", import.meta.url)) });
  const page = await browser.newPage({ viewport: { width: 1440, height: 1100 } });
  await page.goto(`${url}#/curves?charts=threshold,tversky.alpha&metrics=&backend=webgl`);
  await page.evaluate(startWith, 64);
  await page.waitForLoadState("networkidle");
  await page.locator('[data-variable="tversky.alpha"] .recharts-surface').waitFor();
  const box = await page.getByRole("grid", { name: "Prediction" }).locator("canvas").first().boundingBox();
  if (box === null) throw new Error("the prediction is not visible");
  await page.evaluate(watch);
  const at = (/** @type {number} */ step) => {
    const row = Math.floor(step / 24);
    const col = row % 2 === 0 ? step % 24 : 23 - (step % 24);
    return { x: box.x + (0.1 + (0.8 * col) / 24) * box.width, y: box.y + (0.2 + row / 10) * box.height };
  };
  await page.mouse.move(at(0).x, at(0).y);
  await page.mouse.down();
  for (let step = 1; step <= moves; step += 1) {
    await page.mouse.move(at(step).x, at(step).y);
    await page.waitForTimeout(frame);
  }
  await page.mouse.up();
  await page.waitForTimeout(600);
  const { numbers, charts, tasks } = await page.evaluate(() => Reflect.get(window, "watched"));
  await page.close();
  await close();
  const sorted = (/** @type {number[]} */ times) => times.slice(10).sort((a, b) => a - b);
  const [values, lines] = [sorted(numbers), sorted(charts)];
  const longest = Math.max(0, ...tasks);
  return [
    {
      name: "pointer event to new numbers at 64² with two charts open, p95",
      value: share(values, 0.95) / frame,
      unit: "frames",
      target: 1,
      atLeast: false,
      detail: `${share(values, 0.95).toFixed(1)} ms, median ${share(values, 0.5).toFixed(1)} ms, ${values.length} moves`,
    },
    {
      name: "pointer event to both charts redrawn, p95",
      value: share(lines, 0.95),
      unit: "ms",
      target: 150,
      atLeast: false,
      detail: `median ${share(lines, 0.5).toFixed(0)} ms, ${lines.length} redrawings`,
    },
    {
      name: "longest task of the page while painting with two charts open",
      value: longest,
      unit: "ms",
      target: 50,
      atLeast: false,
      detail: longest === 0 ? "none of 50 ms or more" : `${tasks.length} of 50 ms or more`,
    },
  ];
}

/** Notes how long after a move its numbers are there, how long after the oldest move that a chart does not show yet it shows it, and tasks of 50 ms or more. */
function watch() {
  /** @type {{ numbers: number[], charts: number[], tasks: number[] }} */
  const watched = { numbers: [], charts: [], tasks: [] };
  Reflect.set(window, "watched", watched);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.tasks.push(duration);
  }).observe({ type: "longtask" });
  let asking = false;
  /** @type {Record<string, number | null>} */
  const since = {};
  window.addEventListener("pointermove", ({ timeStamp }) => {
    for (const chart of Object.keys(since)) since[chart] ??= timeStamp;
    // One question at a time: a second one would wait for the first.
    if (asking) return;
    asking = true;
    window.segloss.evaluate().then(() => {
      asking = false;
      watched.numbers.push(performance.now() - timeStamp);
    });
  });
  for (const card of document.querySelectorAll("[data-variable]")) {
    const name = card.getAttribute("data-variable") ?? "";
    since[name] = null;
    new MutationObserver((changes) => {
      if (!changes.some(({ attributeName }) => attributeName === "d")) return;
      const started = since[name];
      if (typeof started === "number") watched.charts.push(performance.now() - started);
      since[name] = null;
    }).observe(card, { attributes: true, attributeFilter: ["d"], subtree: true });
  }
}
