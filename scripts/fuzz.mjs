/** `npm run fuzz`: the property tests with many more runs, from a new seed each time. Not part of `npm test`. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const env = { ...process.env, FUZZ: process.env.FUZZ ?? "100" };

console.log(`property tests with ${env.FUZZ} times the usual runs (set FUZZ to change it)`);
const started = performance.now();
const parameters = [`${root}node_modules/vitest/vitest.mjs`, "run", "--testTimeout=1800000", ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, parameters, { cwd: root, env, stdio: "inherit" });
console.log(`took ${((performance.now() - started) / 1000).toFixed(0)} s`);
process.exitCode = status ?? 1;
