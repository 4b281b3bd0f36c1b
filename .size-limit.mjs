/** How much each part of the site may weigh, gzipped. The first load is what a visitor waits for before `segloss.ready`. */
import { existsSync, readdirSync, readFileSync } from "node:fs";

const html = existsSync("dist/index.html") ? readFileSync("dist/index.html", "utf8") : "";
const icons = [...html.matchAll(/href="\.\/([^"]+)"/g)].map((match) => `dist/${match[1]}`);
/** What the script in the page fetches at once: of the embed, then of the app. */
const [embedLoad = [], appLoad = []] = [...html.matchAll(/\{"js":\[[^}]*\}/g)].map(([list]) => {
  const { js, css } = JSON.parse(list);
  return [...js, ...css].map((file) => file.replace("./", "dist/"));
});
const scripts = scriptsIn("assets");

/** @param {string} folder */
function scriptsIn(folder) {
  const files = existsSync(`dist/${folder}`) ? readdirSync(`dist/${folder}`) : [];
  return files.filter((file) => file.endsWith(".js")).map((file) => `dist/${folder}/${file}`);
}

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
  budget("first load: page, styles, scripts", ["dist/index.html", ...icons, ...appLoad], "108.7 kB"),
  // Of 85 kB, with boards and loss table; the rest comes with what is shown (e2e/embed/snippets.spec.ts counts it).
  budget("first load of an embed", ["dist/index.html", ...icons, ...embedLoad], "56 kB"),
  budget("segloss-embed.js, the element for other pages", ["dist/segloss-embed.js"], "5 kB"),
  budget("engine: worker", named("worker"), "37 kB"),
  budget("engine: kernel with tfjs", named("tfjs"), "85 kB"),
  budget("formulas: KaTeX", named("katex"), "80 kB"),
  budget("curves: Recharts", named("recharts"), "105 kB"),
  budget("all scripts", scripts, "770 kB"),
  budget("all scripts of the embed", scriptsIn("embed"), "650 kB"),
];
