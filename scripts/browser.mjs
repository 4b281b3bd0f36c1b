/** Finds a Chromium with WebGL2 for the tests and the bench, or provides one; each candidate must pass a smoke page. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";

/**
 * Software WebGL that needs no GPU, and no traffic of the browser's own. The page itself is composited by the processor, as in
 * any browser without a GPU: through the software GPU it would take most of two cores, and the kernel would wait for it.
 */
const args = [
  "--no-sandbox",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-gpu-compositing",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Set by whoever runs the tests: a browser to use before all others. */
const chosenByUser = ["SEGLOSS_CHROMIUM", "PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH", "CHROME_PATH", "CHROME_BIN"];
/** Set by `resolveBrowser`: what it found, for the processes started from this one. */
const alreadyFound = "SEGLOSS_BROWSER_FOUND";
/** The npm-shipped browser: Linux x64, Node 20 onwards. */
const shipped = "@sparticuz/chromium@143.0.4";
const cache = fileURLToPath(new URL("../.cache/chromium", import.meta.url));

/**
 * @typedef {{ executablePath: string, args: string[] }} Browser
 * @typedef {{ source: string, find: () => string[] | Promise<string[]> }} Source
 */

/**
 * The first browser that starts and draws with WebGL2. Looks at what is there before it fetches anything, and remembers
 * what it found in the environment, so that child processes do not look again.
 * @param {{ log?: (line: string) => void, sources?: readonly Source[] }} [options]
 * @returns {Promise<Browser>}
 * @throws {Error} naming every candidate and why it was refused, where none works
 */
export async function resolveBrowser({ log = console.error, sources = allSources } = {}) {
  const found = process.env[alreadyFound];
  if (found !== undefined) return { executablePath: found, args: [...args] };
  /** @type {string[]} */
  const refused = [];
  for (const { source, find } of sources) {
    for (const executablePath of await attempt(source, find, refused)) {
      const reason = await smoke(executablePath);
      if (reason === null) {
        log(`browser: ${executablePath} (${source})`);
        process.env[alreadyFound] = executablePath;
        return { executablePath, args: [...args] };
      }
      refused.push(`${source}: ${executablePath}: ${reason}`);
      log(`browser: refused ${executablePath} (${source}): ${reason}`);
    }
  }
  throw new Error(
    [
      "No Chromium with WebGL2 could be found or provided; the browser tests cannot run.",
      ...refused.map((line) => `  - ${line}`),
      `Install Chromium, Chrome or Edge, or set ${chosenByUser[0]} to the path of one.`,
    ].join("\n"),
  );
}

/**
 * @param {string} source
 * @param {Source["find"]} find
 * @param {string[]} refused
 * @returns {Promise<string[]>}
 */
async function attempt(source, find, refused) {
  try {
    return await find();
  } catch (error) {
    refused.push(`${source}: ${firstLine(error)}`);
    return [];
  }
}

/** @type {readonly Source[]} */
const allSources = [
  { source: "environment", find: () => chosenByUser.flatMap((name) => process.env[name] || []) },
  { source: "Playwright", find: playwrightBrowsers },
  { source: "system", find: systemBrowsers },
  { source: "npm package", find: shippedBrowser },
  { source: "Playwright download", find: downloadedBrowser },
  { source: "Debian package", find: debianBrowser },
];

/** Playwright's own browser: the full one, or the headless shell beside it. */
function playwrightBrowsers() {
  const full = chromium.executablePath();
  const root = full.slice(0, full.search(/[\\/]chromium-\d+[\\/]/));
  const shells = listed(root)
    .filter((name) => name.startsWith("chromium_headless_shell-"))
    .flatMap((name) => listed(path.join(root, name)).map((inner) => path.join(root, name, inner)))
    .flatMap((folder) => ["headless_shell", "chrome-headless-shell"].map((file) => path.join(folder, file)))
    .flatMap((file) => [file, `${file}.exe`]);
  return [full, ...shells].filter((file) => existsSync(file));
}

function systemBrowsers() {
  const names = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "msedge",
  ];
  const ending = process.platform === "win32" ? ".exe" : "";
  const inPath = (process.env.PATH ?? "")
    .split(path.delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => names.map((name) => path.join(folder, name + ending)));
  return [...new Set([...inPath, ...usualPlaces()])].filter((file) => existsSync(file));
}

function usualPlaces() {
  if (process.platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === "win32") {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => process.env[name] || []);
    const inside = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
    return roots.flatMap((root) => inside.map((file) => path.join(root, file)));
  }
  return ["/usr/bin/chromium", "/usr/bin/google-chrome", "/opt/google/chrome/chrome", "/snap/bin/chromium"];
}

/**
 * A Chromium that comes inside an npm package, with the few libraries that a bare Linux lacks. Installed below .cache/,
 * never among the project's own packages.
 */
function shippedBrowser() {
  if (process.platform !== "linux" || process.arch !== "x64") throw new Error("is for Linux on x64 only");
  mkdirSync(cache, { recursive: true });
  // The package unpacks into the temporary folder; it adds its libraries only where it believes to be on Lambda.
  const env = { ...process.env, TMPDIR: cache, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
  const executable = path.join(cache, "chromium");
  if (!existsSync(path.join(cache, "unpacked"))) {
    run("npm", ["install", "--prefix", cache, "--no-audit", "--no-fund", "--no-save", shipped], env, 300);
    const entry = pathToFileURL(path.join(cache, "node_modules/@sparticuz/chromium/build/esm/index.js"));
    const script = `import chromium from ${JSON.stringify(entry.href)}; await chromium.executablePath();`;
    run(process.execPath, ["--input-type=module", "--eval", script], env, 120);
    mkdirSync(path.join(cache, "unpacked"));
  }
  // Looked at last, so that the machine's own libraries win wherever it has them.
  const libraries = [
    process.env.LD_LIBRARY_PATH,
    "/usr/lib/x86_64-linux-gnu",
    "/usr/lib64",
    path.join(cache, "al2023/lib"),
  ];
  process.env.LD_LIBRARY_PATH = libraries.filter(Boolean).join(":");
  process.env.FONTCONFIG_PATH ??= existsSync("/etc/fonts") ? "/etc/fonts" : path.join(cache, "fonts");
  return [executable];
}

function downloadedBrowser() {
  const cli = fileURLToPath(new URL("../node_modules/@playwright/test/cli.js", import.meta.url));
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000" };
  run(process.execPath, [cli, "install", "chromium", "--only-shell"], env, 240);
  return playwrightBrowsers();
}

function debianBrowser() {
  if (!existsSync("/usr/bin/apt-get")) throw new Error("no apt-get here");
  if (process.getuid?.() !== 0) throw new Error("needs root");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["update"], env, 120);
  run("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"], env, 300);
  return systemBrowsers();
}

/**
 * @param {string} command
 * @param {string[]} parameters
 * @param {NodeJS.ProcessEnv} env
 * @param {number} seconds
 */
function run(command, parameters, env, seconds) {
  console.error(`browser: ${command} ${parameters.filter((word) => word.length < 80).join(" ")}`);
  const shell = process.platform === "win32" && command === "npm";
  const result = spawnSync(command, parameters, { env, shell, timeout: seconds * 1000, encoding: "utf8" });
  if (result.error) throw result.error;
  if (result.status !== 0) {
    throw new Error(`${command} failed: ${(result.stderr || result.stdout).trim().split("\n").at(-1)}`);
  }
}

/**
 * Starts the browser and draws with WebGL2, on the page and in a worker.
 * @param {string} executablePath
 * @returns {Promise<string | null>} why it cannot serve; null where it can
 */
async function smoke(executablePath) {
  if (!existsSync(executablePath)) return "does not exist";
  try {
    const browser = await chromium.launch({ executablePath, args, headless: true, timeout: 30_000 });
    try {
      const page = await browser.newPage();
      page.setDefaultTimeout(20_000);
      await page.goto("data:text/html,<!doctype html><title>smoke</title>");
      const answer = page.evaluate(drawsInPageAndWorker);
      return await Promise.race([answer, giveUp(20_000)]);
    } finally {
      await browser.close();
    }
  } catch (error) {
    return firstLine(error);
  }
}

/** Runs in the page. Null where a red pixel comes back from both contexts. */
async function drawsInPageAndWorker() {
  /** @param {OffscreenCanvas} canvas */
  function draw(canvas) {
    const gl = canvas.getContext("webgl2");
    if (gl === null) return "no WebGL2";
    gl.clearColor(1, 0, 0, 1);
    gl.clear(gl.COLOR_BUFFER_BIT);
    const pixel = new Uint8Array(4);
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    return pixel[0] === 255 && pixel[1] === 0 ? null : "WebGL2 draws nothing";
  }
  const onPage = draw(new OffscreenCanvas(1, 1));
  if (onPage !== null) return onPage;
  const source = `${draw}; postMessage(draw(new OffscreenCanvas(1, 1)))`;
  const worker = new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
  /** @type {string | null} */
  const inWorker = await new Promise((resolve) => {
    worker.onmessage = (event) => resolve(event.data);
    worker.onerror = (event) => resolve(event.message || "the worker failed");
  });
  worker.terminate();
  return inWorker === null ? null : `${inWorker} in a worker`;
}

/** @param {number} milliseconds */
function giveUp(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, "the smoke page did not answer").unref());
}

/** @param {string} folder */
function listed(folder) {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** @param {unknown} error */
function firstLine(error) {
  return String(error instanceof Error ? error.message : error).split("\n")[0] ?? "";
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { executablePath } = await resolveBrowser();
  console.log(executablePath);
}
