/** `npm run bench`: the figures that the project promises, side by side in one run. Prints a table, keeps it in doc/performance.md. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { resolveBrowser } from "../scripts/browser.mjs";
import { measureEmbeds } from "./embed.mjs";
import { measureKernel } from "./kernel.mjs";
import { measureRefusals } from "./refusal.mjs";
import { measureStart } from "./start.mjs";
import { measureStroke } from "./stroke.mjs";
import { measureStudies } from "./studies.mjs";

/**
 * One promise: `value` is compared with `target` in the given direction.
 * @typedef {{ name: string, value: number, unit: string, target: number, atLeast: boolean, detail: string }} Figure
 */

const results = new URL("../doc/performance.json", import.meta.url);
const page = new URL("../doc/performance.md", import.meta.url);

/** @param {Figure} figure */
function holds({ value, target, atLeast }) {
  return atLeast ? value >= target : value <= target;
}

/** @param {readonly Figure[]} figures */
function table(figures) {
  const rows = figures.map((figure) => {
    const target = `${figure.atLeast ? "≥" : "≤"} ${figure.target} ${figure.unit}`;
    const value = `${figure.value.toPrecision(3)} ${figure.unit}`;
    return `| ${figure.name} | ${target} | ${value} | ${holds(figure) ? "yes" : "**no**"} | ${figure.detail} |`;
  });
  return ["| figure | target | here | holds | |", "| --- | --- | --- | --- | --- |", ...rows].join("\n");
}

/**
 * Puts the table between the marks of the page.
 * @param {string} where when and on what it was measured
 */
function writeTable(where) {
  const marks = /(<!-- figures -->\n)[\s\S]*(\n<!-- end -->)/;
  const text = `${where}\n\n${table(figures)}`;
  writeFileSync(
    page,
    readFileSync(page, "utf8").replace(marks, (_, start, end) => start + text + end),
  );
}

const browser = await chromium.launch(await resolveBrowser());
const kernel = await measureKernel(browser);
const inPage = [
  ...(await measureStroke(browser)),
  ...(await measureStart(browser)),
  ...(await measureEmbeds(browser)),
  ...(await measureRefusals(browser)),
  ...(await measureStudies(browser)),
];
const machine = {
  renderer: kernel.renderer,
  browser: `Chromium ${browser.version()}`,
  processor: `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}`,
};
await browser.close();

/** @type {readonly Figure[]} */
const figures = [...kernel.figures, ...inPage];
const before = existsSync(results) ? JSON.parse(readFileSync(results, "utf8")) : {};
writeFileSync(results, `${JSON.stringify({ ...before, machine, figures, measured: kernel.measured }, null, 2)}\n`);

console.log(`\n${machine.renderer}\n${machine.browser}, ${machine.processor}\n`);
console.log(table(figures));
writeTable(`${new Date().toISOString().slice(0, 10)}, ${machine.browser}, ${machine.processor}, ${machine.renderer}`);
console.log(`\nWritten to ${fileURLToPath(page)} and ${fileURLToPath(results)}`);
const missed = figures.filter((figure) => !holds(figure));
if (missed.length > 0) {
  console.log(`\n${missed.length} of ${figures.length} figures do not hold here.`);
  process.exitCode = 1;
}
