/** How much each part of the site may weigh, gzipped. The first load is what a visitor waits for before `segloss.ready`. */
import { existsSync, readdirSync, readFileSync } from "node:fs";

const html = existsSync("dist/index.html") ? readFileSync("dist/index.html", "utf8") : "";
const firstLoad = [...html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map((match) => `dist/${match[1]}`);
const files = existsSync("dist/assets") ? readdirSync("dist/assets") : [];
const scripts = files.filter((file) => file.endsWith(".js")).map((file) => `dist/assets/${file}`);

/** @param {string} start */
function named(start) {
  return scripts.filter((file) => file.startsWith(`dist/assets/${start}`));
}

/**
 * @param {string} name
 * @param {string[]} path
 * @param {string} limit
 */
function budget(name, path, limit) {
  if (path.length === 0) throw new Error(`size budget "${name}": no file in dist/ is meant by it`);
  return { name, path, limit, gzip: true };
}

export default [
  // The rest of the promised 110 kB is for the heads of the answers, which e2e/app/start.spec.ts counts.
  budget("first load: page, styles, scripts", ["dist/index.html", ...firstLoad], "108.5 kB"),
  budget("engine: worker", named("worker"), "37 kB"),
  budget("engine: kernel with tfjs", named("tfjs"), "85 kB"),
  budget("formulas: KaTeX", named("katex"), "80 kB"),
  budget("curves: Recharts", named("recharts"), "105 kB"),
  budget("all scripts", scripts, "760 kB"),
];
