/** The client and its worker in a real browser: starting, failing in every way, and coming back with the state. */
import { expect, type Page, test, type Worker } from "@playwright/test";
import { randomGrid } from "./grids.ts";
import { expectNear } from "./support.ts";

const grid = randomGrid(24, 31, 3);

async function openPage(page: Page): Promise<void> {
  await page.goto("e2e/kernel/compute.html");
  await page.waitForFunction(() => "compute" in window);
}

/** The page with a worker on WebGL that knows the grid. */
async function onWebgl(page: Page): Promise<Worker> {
  await openPage(page);
  await page.evaluate((g) => window.compute.open(g), grid);
  await page.evaluate(() => window.compute.start("auto"));
  expect(await page.evaluate(() => window.compute.settled())).toMatchObject({ backend: "webgl", problem: null });
  const values = await page.evaluate(() => window.compute.paintCell(0, 0.25));
  expect(values.backend).toBe("webgl");
  const [worker] = page.workers();
  if (!worker) throw new Error("no worker");
  return worker;
}

/** Waits for another worker on WebGL, and for the same numbers from it as from the page before. */
async function comesBack(page: Page, problem: string): Promise<void> {
  const between = await page.evaluate(() => window.compute.paintCell(1, 0.75));
  await expect.poll(() => page.evaluate(() => window.compute.settled())).toMatchObject({ backend: "webgl" });
  const after = await page.evaluate(() => window.compute.paintCell(1, 0.75));
  expect(after.backend).toBe("webgl");
  for (const [loss, value] of Object.entries(between.losses)) {
    expectNear(after.losses[loss] ?? undefined, value ?? Number.NaN, 1e-5, loss);
  }
  const told = await page.evaluate(() => window.compute.statuses());
  expect(told.map((status) => status.problem)).toContain(problem);
  expect(told.at(-1)).toMatchObject({ backend: "webgl", state: "settled", problem: null });
}

test("answers at once, and from WebGL when its kernel has come", async ({ page }) => {
  await openPage(page);
  const first = await page.evaluate((g) => window.compute.open(g), grid);
  expect(first.backend).toBe("cpu");
  await page.evaluate(() => window.compute.start("auto"));
  expect(await page.evaluate(() => window.compute.settled())).toMatchObject({ backend: "webgl" });
  const second = await page.evaluate((g) => window.compute.open(g), grid);
  expect(second.backend).toBe("webgl");
  for (const [loss, value] of Object.entries(first.losses)) {
    expectNear(second.losses[loss] ?? undefined, value ?? Number.NaN, 1e-5, loss);
  }
});

test("maps arrive as bitmaps, pixels as float32, curves as numbers", async ({ page }) => {
  await onWebgl(page);
  const heat = await page.evaluate(() => window.compute.heat("dice", "gradient"));
  expect(heat).toEqual({ picture: "ImageBitmap", height: 24, width: 31 });
  const { type, data } = await page.evaluate(() => window.compute.pixels("bce", "logit-gradient"));
  expect([type, data.length]).toEqual(["Float32Array", 24 * 31]);
  const truth = grid.truth[5] ?? 0;
  expectNear(data[5], ((grid.prediction[5] ?? 0) - truth) / data.length, 1e-6, "p − g");
  const curve = await page.evaluate(() => window.compute.curve({ variable: "threshold", losses: ["dice"], steps: 11 }));
  expect(curve.series.dice).toHaveLength(11);
});

test("with the CPU chosen, never fetches tfjs", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await openPage(page);
  await page.evaluate(() => window.compute.start("cpu"));
  expect(await page.evaluate(() => window.compute.settled())).toMatchObject({ backend: "cpu", problem: "chosen" });
  await page.evaluate((g) => window.compute.open(g), grid);
  const heat = await page.evaluate(() => window.compute.heat("dice", "gradient"));
  expect(heat.picture).toBe("Uint8ClampedArray");
  expect((await page.evaluate(() => window.compute.pixels("bce", "loss"))).type).toBe("Float64Array");
  expect(page.workers()).toHaveLength(1);
  expect(fetched.filter((url) => /tfjs|tensorflow|kernel\/createGpu/.test(url))).toEqual([]);
});

test("without WebGL, says so and goes on", async ({ page, context }) => {
  await context.route("**/src/compute/worker.ts*", async (route) => {
    const response = await route.fetch();
    const body = `OffscreenCanvas.prototype.getContext = () => null;\n${await response.text()}`;
    await route.fulfill({ response, body });
  });
  await openPage(page);
  await page.evaluate(() => window.compute.start("webgl"));
  expect(await page.evaluate(() => window.compute.settled())).toEqual({
    backend: "cpu",
    state: "settled",
    problem: "no-webgl",
    detail: "WebGL2 is missing",
  });
  const values = await page.evaluate((g) => window.compute.open(g), grid);
  expect(values.backend).toBe("cpu");
});

test("where no worker can live, the page computes", async ({ page }) => {
  await openPage(page);
  await page.evaluate(() => window.compute.withoutWorkers());
  await page.evaluate(() => window.compute.start("auto"));
  expect(await page.evaluate(() => window.compute.settled())).toMatchObject({ problem: "worker-failed" });
  const values = await page.evaluate((g) => window.compute.open(g), grid);
  expect(values.losses.dice).toBeGreaterThan(0);
});

test("a context lost in the middle of an update is answered by the evaluator, and another worker comes", async ({
  page,
}) => {
  const worker = await onWebgl(page);
  await worker.evaluate(() => {
    const { readPixels } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.readPixels = function (...args: unknown[]) {
      this.getExtension("WEBGL_lose_context")?.loseContext();
      Reflect.apply(readPixels, this, args);
    };
  });
  const values = await page.evaluate(() => window.compute.paintCell(2, 0.5));
  expect(values.backend).toBe("cpu");
  expect(values.losses.dice).toBeGreaterThan(0);
  await comesBack(page, "context-lost");
});

test("a context lost while nothing is asked is noticed", async ({ page }) => {
  const worker = await onWebgl(page);
  await worker.evaluate(() => {
    const { isContextLost } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.isContextLost = function () {
      setTimeout(() => this.getExtension("WEBGL_lose_context")?.loseContext());
      return Reflect.apply(isContextLost, this, []);
    };
  });
  await page.evaluate(() => window.compute.paintCell(2, 0.5));
  await expect
    .poll(async () => (await page.evaluate(() => window.compute.statuses())).map((status) => status.problem))
    .toContain("context-lost");
  await comesBack(page, "context-lost");
});

test("a worker that crashes is replaced", async ({ page }) => {
  const worker = await onWebgl(page);
  await worker.evaluate(() => {
    setTimeout(() => {
      throw new Error("crashed on purpose");
    });
  });
  await expect
    .poll(async () => (await page.evaluate(() => window.compute.statuses())).map((status) => status.problem))
    .toContain("worker-failed");
  await comesBack(page, "worker-failed");
});

test("a worker that hangs is replaced, and the update answered meanwhile", async ({ page }) => {
  const worker = await onWebgl(page);
  await worker.evaluate(() => {
    setTimeout(() => {
      for (;;);
    });
  });
  const values = await page.evaluate(() => window.compute.paintCell(2, 0.5));
  expect(values.backend).toBe("cpu");
  await comesBack(page, "worker-failed");
});
