/**
 * `npm run screenshots`: the built page in both languages and both themes at three widths, to be looked at by eye.
 * Writes to .cache/screenshots/; with `--readme` also the pictures of the README to doc/screenshots/.
 */
import { copyFileSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { resolveBrowser } from "./browser.mjs";
import { serve } from "./serve.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = `${root}.cache/screenshots`;
const languages = ["en", "zh-CN"];
const themes = ["light", "dark"];
const widths = [390, 1024, 1440];

/** What the README shows, and what it is called there. */
const readme = [
  ["explore-en-light-1440.png", "explore-light.png"],
  ["explore-zh-CN-dark-1440.png", "explore-dark-zh.png"],
];

const { values } = parseArgs({ options: { readme: { type: "boolean", default: false } } });
const { url, close } = await serve({ root: `${root}dist` });
const browser = await chromium.launch(await resolveBrowser());
mkdirSync(folder, { recursive: true });

for (const language of languages) {
  for (const theme of themes) {
    for (const width of widths) await shoot(language, theme, width);
  }
}
await browser.close();
await close();

if (values.readme) {
  mkdirSync(`${root}doc/screenshots`, { recursive: true });
  for (const [from, to] of readme) copyFileSync(`${folder}/${from}`, `${root}doc/screenshots/${to}`);
}
console.log(folder);

/**
 * @param {string} language
 * @param {string} theme
 * @param {number} width
 */
async function shoot(language, theme, width) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`${url}#/?lang=${language}&theme=${theme}`);
  await page.evaluate(() => window.segloss.ready.then(() => window.segloss.evaluate()));
  for (const late of [".katex-html", ".chart-line", '[data-backend="webgl"]']) {
    await page.locator(late).first().waitFor({ state: "attached" });
  }
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(500);
  const path = `${folder}/explore-${language}-${theme}-${width}.png`;
  await page.screenshot({ path, fullPage: width < 1440 });
  await context.close();
}
