/**
 * `npm run build`: the whole site in dist/: the app, the embed, the page that starts either, and what stands beside them.
 * `npm run build:single`: the same as one HTML file in dist-single/, which needs no server.
 */
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = `${root}dist`;

/** @typedef {import("vite").Rolldown.RolldownOutput["output"]} Output */
/** What a page fetches before it starts, relative to it. @typedef {{ js: string[], css: string[] }} Start */

/**
 * One of the builds of vite.config.ts.
 * @param {string} mode
 * @param {import("vite").InlineConfig} [more]
 * @returns {Promise<Output>}
 */
async function run(mode, more = {}) {
  const result = await build({ root, mode, logLevel: "warn", ...more });
  const [first] = Array.isArray(result) ? result : [result];
  if (first === undefined || !("output" in first)) throw new Error(`The build "${mode}" gave nothing`);
  return first.output;
}

/**
 * The service worker, which knows all that the app consists of.
 * @param {Output} app
 */
async function buildOffline(app) {
  const beside = ["index.html", "licences.json", ...readdirSync(`${root}public`)];
  const names = new Set([...beside, ...app.map(({ fileName }) => fileName)]);
  const files = [...names].map((url) => {
    const revision = createHash("sha256")
      .update(readFileSync(`${dist}/${url}`))
      .digest("hex")
      .slice(0, 16);
    // What has a hash in its name needs no other.
    return { url, revision: url.startsWith("assets/") ? null : revision };
  });
  return run("offline", { define: { __FILES__: JSON.stringify(files) } });
}

/**
 * The entry first, then what it imports in turn: all of it is fetched at once.
 * @param {Output} output
 * @returns {Start}
 */
export function startOf(output) {
  const chunks = new Map(output.flatMap((file) => (file.type === "chunk" ? [[file.fileName, file]] : [])));
  const entry = [...chunks.values()].find((chunk) => chunk.isEntry);
  if (entry === undefined) throw new Error("A build without an entry");
  /** @type {Set<string>} */
  const js = new Set();
  /** @type {Set<string>} */
  const css = new Set();
  /** @param {string} name */
  const visit = (name) => {
    if (js.has(name)) return;
    js.add(name);
    const chunk = chunks.get(name);
    for (const file of chunk?.viteMetadata?.importedCss ?? []) css.add(file);
    for (const next of chunk?.imports ?? []) visit(next);
  };
  visit(entry.fileName);
  return { js: [...js].map((name) => `./${name}`), css: [...css].map((name) => `./${name}`) };
}

/**
 * The script in the page: starts the app or the embed, whichever the address asks for, once its styles are there. As elements
 * of the page its files hold back the page's "load": by then there is a `window.segloss`.
 * @param {Start} app
 * @param {Start} embed
 */
export function bootScript(app, embed) {
  return `const {js,css}=/^#\\/embed\\/*(\\?|$)/.test(location.hash)?${JSON.stringify(embed)}:${JSON.stringify(app)};
const add=(name,given)=>new Promise((done)=>document.head.append(Object.assign(document.createElement(name),{onload:done,onerror:done},given)));
const styled=css.map((href)=>add("link",{rel:"stylesheet",href}));
for(const href of js)add("link",{rel:"modulepreload",crossOrigin:"",href});
const [src]=js,{trustedTypes:types}=window;
const trusted=types?types.createPolicy("segloss-boot",{createScriptURL:()=>src}).createScriptURL(src):src;
Promise.all(styled).then(()=>add("script",{type:"module",crossOrigin:"",src:trusted}));`;
}

/**
 * What the page may do: run its own scripts, and say so of every script's address. In doc/embedding.md, with what a server can add.
 * @param {string} script
 */
export function policyFor(script) {
  const hash = createHash("sha256").update(script).digest("base64");
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "worker-src 'self' blob:",
    "style-src 'self'",
    "font-src 'self' data:",
    "img-src 'self' data: blob:",
    // Lessons of teachers' own come from where they put them.
    "connect-src 'self' https: http: data: blob:",
    "manifest-src 'self'",
    // The preview of what a teacher embeds.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types segloss-boot segloss-worker",
  ].join("; ");
}

/**
 * The page with its script and its policy in place of the development's script.
 * @param {string} html
 * @param {Start} app
 * @param {Start} embed
 */
export function pageOf(html, app, embed) {
  const script = bootScript(app, embed);
  const development = '<script type="module" src="/src/boot.ts"></script>';
  if (!html.includes(development)) throw new Error("index.html does not start src/boot.ts");
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(script)}" />`;
  return html
    .replace(development, () => `<script>${script}</script>`)
    .replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${meta}`);
}

/**
 * One list of the packages in all builds.
 * @param {readonly Output[]} outputs
 */
function mergeLicences(outputs) {
  const lists = outputs.flatMap((output) =>
    output.flatMap((file) => (file.fileName === "licences.json" && file.type === "asset" ? [String(file.source)] : [])),
  );
  /** @type {Map<string, { name: string, version: string }>} */
  const all = new Map();
  for (const each of lists.flatMap((text) => JSON.parse(text))) all.set(`${each.name} ${each.version}`, each);
  const sorted = [...all.values()].sort((a, b) => a.name.localeCompare(b.name) || a.version.localeCompare(b.version));
  writeFileSync(`${dist}/licences.json`, JSON.stringify(sorted));
}

async function main() {
  rmSync(dist, { recursive: true, force: true });
  const embed = await run("embed");
  const app = await run("production");
  const html = pageOf(readFileSync(`${root}index.html`, "utf8"), startOf(app), startOf(embed));
  writeFileSync(`${dist}/index.html`, html);
  // The element for other people's pages, with its types, and what starts a lesson in a SCORM package.
  const programs = [await run("host"), await run("launch")];
  copyFileSync(`${root}src/host/types.ts`, `${dist}/segloss-embed.d.ts`);
  mergeLicences([embed, app, ...programs]);
  mergeLicences([embed, app, ...programs, await buildOffline(app)]);
  // What a package for learning platforms takes with it.
  const files = ["index.html", "licences.json", "scorm-launch.js", ...embed.map(({ fileName }) => fileName)];
  writeFileSync(`${dist}/embed-files.json`, JSON.stringify([...new Set(files)]));
}

/**
 * Text of a script in a page: nothing in it ends the script.
 * @param {string} text
 */
export function scriptText(text) {
  return text.replaceAll(/<(?=\/script|!--|script)/gi, "\\x3C");
}

/**
 * The page with all of the site in it.
 * @param {string} html
 * @param {{ script: string, style: string, files: Readonly<Record<string, string>> }} parts
 */
export function singlePageOf(html, { script, style, files }) {
  const development = '<script type="module" src="/src/boot.ts"></script>';
  const own = scriptText(`window.seglossFiles=${JSON.stringify(files)};`);
  const code = scriptText(script);
  const hashes = [own, code].map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  const policy = [
    "default-src 'none'",
    `script-src ${hashes.join(" ")}`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "font-src data:",
    "img-src data: blob:",
    "connect-src https: http: data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types segloss-worker",
  ].join("; ");
  return html
    .replace('<meta charset="utf-8" />', (charset) => {
      return `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`;
    })
    .replace("</head>", () => `<style>${style.replaceAll("</style", "<\\/style")}</style>\n  </head>`)
    .replace(development, () => `<script>${own}</script>\n    <script type="module">${code}</script>`);
}

/** One file, whose engine runs in a worker made of a part of it. */
async function single() {
  const [worker] = await run("single-worker");
  if (worker?.type !== "chunk") throw new Error("No worker");
  const address = `URL.createObjectURL(new Blob([${JSON.stringify(worker.code)}], { type: "text/javascript" }))`;
  /** @type {import("vite").Plugin} */
  const workerInside = {
    name: "segloss-worker-inside",
    enforce: "pre",
    resolveId: (id) => (id.endsWith("worker.ts?worker&url") ? "\0segloss-worker" : null),
    load: (id) => (id === "\0segloss-worker" ? `export default ${address};` : null),
  };
  const output = await run("single", { plugins: [workerInside] });
  const scripts = output.filter((file) => file.type === "chunk");
  const [script] = scripts;
  if (scripts.length !== 1 || script === undefined) throw new Error(`One script expected, not ${scripts.length}`);
  const text = (/** @type {string} */ end) =>
    output
      .filter((file) => file.type === "asset" && file.fileName.endsWith(end))
      .map((file) => [file.fileName, String(file.type === "asset" ? file.source : "")]);
  const style = text(".css").map(([, css]) => css);
  const page = singlePageOf(readFileSync(`${root}index.html`, "utf8"), {
    script: script.code,
    style: style.join("\n"),
    files: Object.fromEntries(text(".json")),
  });
  rmSync(`${root}dist-single`, { recursive: true, force: true });
  mkdirSync(`${root}dist-single`);
  writeFileSync(`${root}dist-single/segloss-playground.html`, page);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await (process.argv.includes("--single") ? single() : main());
