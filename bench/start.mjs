/** How long a first visit takes until `segloss.ready`, and how many bytes: 1.6 Mbps, 150 ms round trip, CPU 4× slower. */
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { resolveBrowser } from "../scripts/browser.mjs";
import { serve } from "../scripts/serve.mjs";

const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const cpuSlowdown = 4;

/**
 * @typedef {{ ready: number, bytes: number }} Visit milliseconds from the start of the navigation, gzipped bytes on the wire
 */

/**
 * @param {import("@playwright/test").Browser} browser
 * @returns {Promise<import("./run.mjs").Figure[]>}
 */
export async function measureStart(browser) {
  return visitFigures(await firstVisits(browser, true), [
    { name: "first visit: gzipped on the wire until ready", target: 110 },
    { name: "first visit at 1.6 Mbps, 150 ms, 4× CPU", target: 2.2 },
  ]);
}

/**
 * @param {readonly Visit[]} visits sorted by time
 * @param {readonly [kilobytes: { name: string, target: number }, seconds: { name: string, target: number }]} promised
 * @returns {import("./run.mjs").Figure[]}
 */
export function visitFigures(visits, [kilobytes, seconds]) {
  const middle = visits[Math.floor(visits.length / 2)] ?? { ready: Number.NaN, bytes: Number.NaN };
  const spread = `${visits.length} visits, ${visits[0]?.ready.toFixed(0)} to ${visits.at(-1)?.ready.toFixed(0)} ms`;
  return [
    { ...kilobytes, value: middle.bytes / 1000, unit: "kB", atLeast: false, detail: "" },
    { ...seconds, value: middle.ready / 1000, unit: "s", atLeast: false, detail: spread },
  ];
}

/**
 * First visits, each in a browser context of its own, without cache.
 * @param {import("@playwright/test").Browser} browser
 * @param {boolean} throttled
 * @param {string} [hash] what is opened
 * @returns {Promise<Visit[]>} sorted by time
 */
export async function firstVisits(browser, throttled, hash = "") {
  const { url, close } = await serve({ root: fileURLToPath(new URL("../dist", import.meta.url)) });
  /** @type {Visit[]} */
  const visits = [];
  for (let run = 0; run < 7; run += 1) visits.push(await visit(browser, url + hash, throttled));
  await close();
  return visits.sort((a, b) => a.ready - b.ready);
}

/**
 * @param {import("@playwright/test").Browser} browser
 * @param {string} url
 * @param {boolean} throttled
 * @returns {Promise<Visit>}
 */
async function visit(browser, url, throttled) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  if (throttled) {
    await session.send("Network.emulateNetworkConditions", network);
    await session.send("Emulation.setCPUThrottlingRate", { rate: cpuSlowdown });
  }
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.addInitScript(noteReady);
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForFunction(() => "readyAfter" in window, null, { polling: 50 });
  const bytesThen = bytes;
  const ready = await page.evaluate(() => Number(Reflect.get(window, "readyAfter")));
  await context.close();
  return { ready, bytes: bytesThen };
}

/** Runs in the page before anything else: notes when `segloss.ready` resolves. */
function noteReady() {
  const timer = setInterval(() => {
    if (window.segloss === undefined) return;
    clearInterval(timer);
    window.segloss.ready.then(() => Reflect.set(window, "readyAfter", performance.now()));
  }, 5);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const browser = await chromium.launch(await resolveBrowser());
  for (const throttled of [true, false]) {
    const visits = await firstVisits(browser, throttled);
    const list = visits.map(({ ready, bytes }) => `${ready.toFixed(0)} ms ${(bytes / 1000).toFixed(1)} kB`).join(", ");
    console.log(`${throttled ? "1.6 Mbps, 150 ms, 4× CPU" : "no throttle"}: ${list}`);
  }
  await browser.close();
}
