/** Figures of the kernel: serves bench/kernel.html through Vite and measures in one page of the given browser. */
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * @typedef {import("./kernel.ts").Measured} Measured
 * @typedef {{ name: string, value: number, unit: string, target: number, atLeast: boolean, detail: string }} Figure
 */

/** Losses of three makings agree to this, relative to themselves or 1. */
const tolerance = 2e-4;

/**
 * @param {import("@playwright/test").Browser} browser
 * @returns {Promise<{ figures: Figure[], measured: Record<string, unknown>, renderer: string }>}
 */
export async function measureKernel(browser) {
  const server = await createServer({
    root,
    cacheDir: `${root}.cache/vite-bench`,
    logLevel: "warn",
    // Isolated from other origins, a page may read the clock to 5 µs.
    server: {
      host: "127.0.0.1",
      port: 0,
      headers: { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" },
    },
    optimizeDeps: { include: ["@tensorflow/tfjs-backend-webgl/dist/register_all_kernels"] },
  });
  try {
    await server.listen();
    const page = await browser.newPage();
    page.setDefaultTimeout(300_000);
    await page.goto(`${server.resolvedUrls?.local[0]}bench/kernel.html`);
    await page.waitForFunction(() => "bench" in window);
    return await measure(page);
  } finally {
    await server.close();
  }
}

/** @param {import("@playwright/test").Page} page */
async function measure(page) {
  await page.evaluate(() => window.bench.start("six"));
  assertAgreement(await page.evaluate(() => window.bench.agreement(64)));
  /** @type {Measured[]} */
  const tfjs = [];
  for (const [size, rounds] of /** @type {const} */ ([
    [64, 12],
    [256, 8],
  ])) {
    tfjs.push(await page.evaluate(([n, k]) => window.bench.againstTfjs(n, k), /** @type {const} */ ([size, rounds])));
  }
  /** @type {Measured[]} */
  const loop = [];
  for (const [size, rounds] of /** @type {const} */ ([
    [64, 30],
    [256, 30],
    [512, 20],
    [1024, 10],
  ])) {
    loop.push(await page.evaluate(([n, k]) => window.bench.againstLoop(n, k), /** @type {const} */ ([size, rounds])));
  }
  /** @type {Measured[]} */
  const pauses = [];
  for (const size of [64, 256]) pauses.push(await page.evaluate((n) => window.bench.afterPauses(n, 40), size));
  const started = await page.evaluate(() => window.bench.start("all"));
  assertAgreement(await page.evaluate(() => window.bench.wholeAgreement(64)));
  /** @type {Measured[]} */
  const whole = [];
  for (const [size, rounds] of /** @type {const} */ ([
    [64, 12],
    [256, 6],
    [512, 4],
  ])) {
    whole.push(
      await page.evaluate(([n, k]) => window.bench.wholeAgainstTfjs(n, k), /** @type {const} */ ([size, rounds])),
    );
  }
  const renderer = await page.evaluate(rendererName);
  return { figures: figuresOf(tfjs, whole, loop), measured: { started, tfjs, whole, loop, pauses }, renderer };
}

/** A frame of 60 a second, in milliseconds. */
const frame = 1000 / 60;

/**
 * @param {readonly Measured[]} tfjs
 * @param {readonly Measured[]} whole
 * @param {readonly Measured[]} loop
 * @returns {Figure[]}
 */
function figuresOf(tfjs, whole, loop) {
  const faster = tfjs.map(({ size, times }) => ({
    name: `update on WebGL against tfjs's own operations, ${size}²`,
    value: median(times.tfjs) / median(times.kernel),
    unit: "× faster",
    target: size === 64 ? 15 : 10,
    atLeast: true,
    detail: `${milliseconds(times.kernel)} against ${milliseconds(times.tfjs)}`,
  }));
  const beside = loop
    .filter(({ size }) => size >= 256)
    .map(({ size, times }) => ({
      name: `update on WebGL against a plain float64 loop, ${size}²`,
      value: median(times.kernel) / median(times.loop),
      unit: "× its time",
      target: size === 256 ? 1.5 : 1,
      atLeast: false,
      detail: `${milliseconds(times.kernel)} against ${milliseconds(times.loop)}`,
    }));
  const everything = whole.flatMap(({ size, times }) =>
    size === 64
      ? [
          {
            name: "update of all losses and metrics at 64², p95",
            value: percentile(times.whole, 0.95) / frame,
            unit: "frames",
            target: 1,
            atLeast: false,
            detail: `${percentile(times.whole, 0.95).toFixed(1)} ms, median ${milliseconds(times.whole)}`,
          },
        ]
      : /** @type {const} */ ([
          ["all losses and metrics, under the brush (what is out of sight waits)", times.stroke],
          ["all losses and metrics, at rest", times.whole],
        ]).map(([what, mine]) => ({
          name: `update of ${what} against 21 losses as tfjs's operations, ${size}²`,
          value: median(times.tfjs) / median(mine),
          unit: "× faster",
          target: 10,
          atLeast: true,
          detail: `${milliseconds(mine)} against ${milliseconds(times.tfjs)}`,
        })),
  );
  return [...faster, ...everything, ...beside];
}

/** @param {readonly number[] | undefined} sorted */
function median(sorted) {
  return sorted?.[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * @param {readonly number[] | undefined} sorted
 * @param {number} share
 */
function percentile(sorted, share) {
  return sorted?.[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** @param {readonly number[] | undefined} sorted */
function milliseconds(sorted) {
  return `${median(sorted).toFixed(2)} ms`;
}

/** @param {Readonly<Record<string, Readonly<Record<string, number | null>>>>} values */
function assertAgreement({ kernel = {}, ...others }) {
  for (const [who, theirs] of Object.entries(others)) {
    for (const [loss, value] of Object.entries(kernel)) {
      const other = theirs[loss] ?? Number.NaN;
      if (Math.abs(other - Number(value)) <= tolerance * Math.max(1, Math.abs(other))) continue;
      throw new Error(`${loss} is ${value} from the kernel and ${other} from the ${who}`);
    }
  }
}

/** Runs in the page. */
function rendererName() {
  const gl = new OffscreenCanvas(1, 1).getContext("webgl2");
  const info = gl?.getExtension("WEBGL_debug_renderer_info");
  return String(gl?.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER));
}
