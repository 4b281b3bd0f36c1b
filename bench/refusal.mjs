/** How soon `setState` answers: a good scene of 256×256, and one with a bad row, in the built page. */
import { fileURLToPath } from "node:url";
import { serve } from "../scripts/serve.mjs";

/** @typedef {import("./run.mjs").Figure} Figure */

/**
 * @param {import("@playwright/test").Browser} browser
 * @returns {Promise<Figure[]>} medians, in milliseconds
 */
export async function measureRefusals(browser) {
  const { url, close } = await serve({ root: fileURLToPath(new URL("../dist", import.meta.url)) });
  const page = await browser.newPage();
  await page.goto(`${url}#/`);
  await page.evaluate(() => window.segloss.ready);
  await page.waitForLoadState("networkidle");
  const took = await page.evaluate(answerTimes);
  await page.close();
  await close();
  return Object.entries(took).map(([name, times]) => {
    const sorted = times.sort((a, b) => a - b);
    const value = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
    return {
      name,
      value,
      unit: "ms",
      target: 100,
      atLeast: false,
      detail: `slowest of ${times.length}: ${sorted.at(-1)?.toFixed(1)} ms`,
    };
  });
}

async function answerTimes() {
  const grid = (/** @type {number} */ value) =>
    Array.from({ length: 256 }, () => Array.from({ length: 256 }, () => value));
  const time = async (/** @type {unknown} */ given) => {
    const started = performance.now();
    await window.segloss.setState(given);
    return performance.now() - started;
  };
  /** @type {Record<string, number[]>} */
  const took = { "a scene of 256×256 accepted": [], "a scene of 256×256 refused": [] };
  await time({ truth: grid(0), prediction: grid(0.1) });
  for (let run = 0; run < 9; run += 1) {
    took["a scene of 256×256 accepted"]?.push(await time({ truth: grid(run % 2), prediction: grid(0.3 + run / 100) }));
    took["a scene of 256×256 refused"]?.push(
      await time({ prediction: [...grid(0.3).slice(1), new Array(256).fill(2)] }),
    );
  }
  return took;
}
