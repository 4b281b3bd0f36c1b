/** WebGL and the CPU: which one serves, what the page says of it, and that nothing that can go wrong stops the numbers. */
import { expect, type Page, test } from "@playwright/test";
import { evaluation, openApp, openOnWebgl, scene, setScene, visibleText } from "./support/app.ts";
import { agree, losses } from "./support/reference.ts";
import { drag, expectTable } from "./support/ui.ts";

const worker = /worker[^/]*\.js/;

// A worker that starts anew may still be fetched when a test ends.
test.afterEach(({ page }) => page.unrouteAll({ behavior: "ignoreErrors" }));

/** Runs `source` at the head of the worker, before it has touched a canvas. */
async function insideWorker(page: Page, source: string): Promise<void> {
  await page.route(worker, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${source};\n${await response.text()}` });
  });
}

/** Keeps hold of every context in the worker; a message on the channel carries out `onMessage` there. */
function keepContexts(onMessage: string): string {
  return `const kept = []; const original = OffscreenCanvas.prototype.getContext;
    OffscreenCanvas.prototype.getContext = function (...args) {
      const context = original.apply(this, args); if (/webgl/.test(args[0])) kept.push(context); return context; };
    new BroadcastChannel("harm").onmessage = () => { ${onMessage} }`;
}

async function harm(page: Page): Promise<void> {
  await page.evaluate(() => {
    const channel = new BroadcastChannel("harm");
    channel.postMessage("now");
    channel.close();
  });
}

/** Numbers follow a change, whoever computes them. */
async function expectLiveNumbers(page: Page): Promise<void> {
  const { threshold } = await scene(page);
  await drag(page, "truth", [
    [2, 2],
    [2, 8],
  ]);
  await setScene(page, { threshold: threshold === 0.5 ? 0.6 : 0.5 });
  const now = await scene(page);
  const { losses: given } = await evaluation(page);
  for (const [id, value] of Object.entries(losses(now))) expect(agree(given[id], value, 1e-5), id).toBe(true);
  await expectTable(page, losses(now));
}

test("settles on WebGL and says so", async ({ page }) => {
  const { backend } = await openOnWebgl(page);
  expect(backend).toBe("webgl");
  await expect(async () => expect(await visibleText(page)).toMatch(/WebGL|GPU/)).toPass();
  await expectLiveNumbers(page);
  expect((await evaluation(page)).backend).toBe("webgl");
});

test("by itself takes WebGL wherever it starts, and tells of the change under the same revision", async ({ page }) => {
  await openApp(page);
  const first = await evaluation(page);
  await expect(async () => expect((await evaluation(page)).backend).toBe("webgl")).toPass();
  const settled = await evaluation(page);
  expect(settled.revision).toBe(first.revision);
  for (const [id, value] of Object.entries(first.losses)) expect(agree(settled.losses[id], value, 1e-5), id).toBe(true);
});

test("stays on the CPU where the link says so, and says so", async ({ page }) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await openApp(page, "?backend=cpu");
  expect((await evaluation(page)).backend).toBe("cpu");
  await page.waitForLoadState("networkidle");
  await expect(async () => expect(await visibleText(page)).toMatch(/CPU/)).toPass();
  await expectLiveNumbers(page);
  expect((await evaluation(page)).backend).toBe("cpu");
});

test("ignores a backend that does not exist", async ({ page }) => {
  await openApp(page, "?backend=abacus");
  await expect(async () => expect((await evaluation(page)).backend).toBe("webgl")).toPass();
});

test("a lost context: numbers keep coming, a line says so, WebGL comes back", async ({ page }) => {
  await insideWorker(
    page,
    keepContexts(`for (const gl of kept) gl.getExtension("WEBGL_lose_context")?.loseContext();`),
  );
  await openApp(page);
  await expect(async () => expect((await evaluation(page)).backend).toBe("webgl")).toPass();
  const told = page.waitForFunction(() => /lost/i.test(document.body.innerText), null, {
    polling: 20,
    timeout: 15_000,
  });
  await harm(page);
  await expectLiveNumbers(page);
  await told;
  await expect(async () => {
    await setScene(page, { threshold: Math.random() });
    expect((await evaluation(page)).backend).toBe("webgl");
  }).toPass({ timeout: 20_000 });
  await expectLiveNumbers(page);
});

test("a context lost again and again never stops the numbers", async ({ page }) => {
  await insideWorker(
    page,
    `${keepContexts("")}; setInterval(() => { for (const gl of kept) gl.getExtension("WEBGL_lose_context")?.loseContext(); }, 30)`,
  );
  await openApp(page);
  await page.waitForTimeout(1500);
  await expectLiveNumbers(page);
  // A worker that has just started may say WebGL for the moment until its context goes, too.
  await expect(async () => expect(await visibleText(page)).toMatch(/CPU/)).toPass();
});

/** A kernel that does not serve is told by its own reason, and let go without a fuss: nobody starts another worker. */
for (const [title, source, reason] of [
  ["loses its parameters", "uniform4fv = () => {}", /results differed from the reference/],
  ["reads back nothing", "readPixels = () => {}", /results differed from the reference/],
  ["cannot compile", "getProgramParameter = () => false", /no WebGL/],
] as const) {
  test(`a driver that ${title}: the CPU serves, the line says why, one worker is enough`, async ({ page }) => {
    let workers = 0;
    page.on("worker", () => workers++);
    await insideWorker(page, `WebGL2RenderingContext.prototype.${source}`);
    await openApp(page);
    await expect(async () => expect(await visibleText(page)).toMatch(reason)).toPass();
    // Another worker would come a quarter of a second after the first.
    await page.waitForTimeout(1500);
    const text = await visibleText(page);
    expect(text).toMatch(reason);
    expect(text).not.toMatch(/context was lost/);
    expect(workers).toBe(1);
    await expectLiveNumbers(page);
    expect((await evaluation(page)).backend).toBe("cpu");
  });
}

test("a worker that throws: the CPU serves, a line says so", async ({ page }) => {
  await insideWorker(page, `throw new Error("harmed by the test")`);
  await openApp(page);
  await expect(async () => expect(await visibleText(page)).toMatch(/CPU/)).toPass();
  await expectLiveNumbers(page);
  expect((await evaluation(page)).backend).toBe("cpu");
});

test("a worker that falls silent: the numbers keep coming", async ({ page }) => {
  await insideWorker(page, keepContexts("self.close();"));
  await openApp(page);
  await expect(async () => expect((await evaluation(page)).backend).toBe("webgl")).toPass();
  await harm(page);
  await expectLiveNumbers(page);
});

test("a worker script that cannot be fetched: the CPU serves, a line says so", async ({ page }) => {
  await page.route(worker, (route) => route.fulfill({ status: 404, body: "gone" }));
  await openApp(page);
  await expect(async () => expect(await visibleText(page)).toMatch(/CPU/)).toPass();
  await expectLiveNumbers(page);
  expect((await evaluation(page)).backend).toBe("cpu");
});

test("where the file for maps does not come, numbers follow the strokes under the pointer", async ({ page }) => {
  await page.route(/\/client[^/]*\.js/, (route) => route.abort());
  await openApp(page);
  await expect(async () => expect(await visibleText(page)).toMatch(/CPU/)).toPass();
  await page.getByRole("grid", { name: /difference/i }).hover();
  await setScene(page, { view: { difference: "gradient" } });
  await drag(page, "truth", [
    [2, 2],
    [2, 8],
  ]);
  // What the first view brings goes on; who asks for all of it is told what is missing.
  const { bce, dice, tversky } = losses(await scene(page)) as Record<string, number | null>;
  await expectTable(page, { bce: bce ?? null, dice: dice ?? null, tversky: tversky ?? null });
  for (const ask of ["evaluate", "pixels"] as const) {
    const refused = page.evaluate((member) => {
      const answer = member === "pixels" ? window.segloss.pixels("bce", "loss") : window.segloss.evaluate();
      return answer.then(String, (error: Error) => error.message);
    }, ask);
    expect(await refused, ask).toMatch(/could not be loaded/);
  }
});

/** No WebGL, neither on the page nor in the worker. */
async function withoutWebgl(page: Page): Promise<void> {
  const source = `for (const kind of [globalThis.OffscreenCanvas, globalThis.HTMLCanvasElement]) {
    if (kind === undefined) continue; const original = kind.prototype.getContext;
    kind.prototype.getContext = function (...args) { return /webgl/.test(args[0]) ? null : original.apply(this, args); };
  }`;
  await insideWorker(page, source);
  await page.addInitScript(source);
}

test("without WebGL: the CPU serves, a line says why", async ({ page }) => {
  await withoutWebgl(page);
  await openApp(page);
  await expect(async () => expect(await visibleText(page)).toMatch(/CPU/)).toPass();
  await expect(async () => expect(await visibleText(page)).toMatch(/WebGL/)).toPass();
  await expectLiveNumbers(page);
});

test("without WebGL, a link that insists on it gets a reason instead of CPU numbers", async ({ page }) => {
  await withoutWebgl(page);
  await openApp(page, "?backend=webgl");
  const reason = await page.evaluate(() =>
    window.segloss.evaluate().then(
      ({ backend }) => `answered from ${backend}`,
      (error: unknown) => (error instanceof Error ? error.message : "not an Error"),
    ),
  );
  expect(reason).toMatch(/WebGL/i);
  expect(reason).not.toMatch(/answered/);
});

test("WebGL and the CPU agree on maps and values of the opening scene", async ({ page, context }) => {
  const other = await context.newPage();
  await openApp(other, "?backend=cpu");
  const [gpu, cpu] = [await openOnWebgl(page), await evaluation(other)];
  expect([gpu.backend, cpu.backend]).toEqual(["webgl", "cpu"]);
  for (const [id, value] of Object.entries(cpu.losses)) expect(agree(gpu.losses[id], value, 1e-5), id).toBe(true);
  expect(gpu.metrics).toEqual(cpu.metrics);
});
