/** `npm test`: everything, in the order in which it fails fastest; stops at the first step that fails. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { resolveBrowser } from "./browser.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const unitReport = ".cache/unit.json";
const browserReport = ".cache/e2e.json";

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */
/** @type {Count} */
const none = { passed: 0, failed: 0, skipped: 0 };

/**
 * A program of node_modules run by this Node.
 * @param {string} file inside node_modules
 * @param {string[]} parameters
 * @returns {() => boolean}
 */
function tool(file, ...parameters) {
  return () => {
    const command = [`${root}node_modules/${file}`, ...parameters];
    return spawnSync(process.execPath, command, { cwd: root, stdio: "inherit" }).status === 0;
  };
}

/** @type {readonly { title: string, run: () => boolean | Promise<boolean>, count?: () => Count }[]} */
const steps = [
  { title: "types: pages", run: tool("typescript/bin/tsc", "-p", "tsconfig.json") },
  { title: "types: worker", run: tool("typescript/bin/tsc", "-p", "tsconfig.worker.json") },
  { title: "types: tests and scripts", run: tool("typescript/bin/tsc", "-p", "tsconfig.node.json") },
  {
    title: "lint, format, import direction",
    run: tool("@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."),
  },
  { title: "dead code", run: tool("knip/bin/knip.js") },
  {
    title: "unit tests, vectors",
    run: tool("vitest/vitest.mjs", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`),
    count: countUnit,
  },
  { title: "build", run: tool("../scripts/build.mjs") },
  { title: "build: one file", run: tool("../scripts/build.mjs", "--single") },
  { title: "size budgets", run: tool("size-limit/bin.js") },
  { title: "a browser for the tests", run: async () => Boolean(await resolveBrowser({ log: console.log })) },
  { title: "tests in the browser", run: tool("@playwright/test/cli.js", "test"), count: countBrowser },
];

/** @returns {Count} */
function countUnit() {
  const report = readReport(unitReport);
  if (report === null) return none;
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped };
}

/** @returns {Count} */
function countBrowser() {
  const report = readReport(browserReport);
  if (report === null) return none;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

/** @param {string} file */
function readReport(file) {
  return existsSync(root + file) ? JSON.parse(readFileSync(root + file, "utf8")) : null;
}

/**
 * @param {Count} total
 * @param {string | null} broken the step that failed
 */
function finish(total, broken) {
  // A step that is no test suite counts as one failure, so that the closing line never looks green.
  const failed = broken !== null && total.failed === 0 ? 1 : total.failed;
  if (broken !== null) console.log(`\nFAILED at: ${broken}`);
  console.log(`\n${total.passed} passed, ${failed} failed`);
  process.exitCode = broken === null ? 0 : 1;
}

async function main() {
  mkdirSync(`${root}.cache`, { recursive: true });
  for (const report of [unitReport, browserReport]) rmSync(root + report, { force: true });
  const total = { ...none };
  for (const { title, run, count } of steps) {
    console.log(`\n── ${title} ${"─".repeat(Math.max(0, 70 - title.length))}`);
    const start = performance.now();
    const ok = await attempt(run);
    const counted = count?.() ?? none;
    total.passed += counted.passed;
    total.failed += counted.failed;
    console.log(`${ok ? "ok" : "FAILED"} after ${((performance.now() - start) / 1000).toFixed(1)} s`);
    if (counted.skipped > 0) console.log(`${counted.skipped} skipped: no test may be skipped`);
    if (count !== undefined && counted.passed === 0) console.log("no test ran");
    if (!ok || counted.skipped > 0 || (count !== undefined && counted.passed === 0)) return finish(total, title);
  }
  finish(total, null);
}

/** @param {() => boolean | Promise<boolean>} run */
async function attempt(run) {
  try {
    return await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

await main();
