/** The first visit: what opens, how soon it has numbers, what it loads before and after, whether anything jumps. */
import { expect, type Request, test } from "@playwright/test";
import { evaluation, openApp, scene } from "./support/app.ts";
import { loadedUntilReady } from "./support/ready.ts";
import { agree, losses } from "./support/reference.ts";
import { board, expectTable } from "./support/ui.ts";

// What a test has held back may still be on its way when the test ends.
test.afterEach(({ page }) => page.unrouteAll({ behavior: "ignoreErrors" }));

function isHeavy(request: Request): boolean {
  return /katex|recharts|tfjs|tensorflow/i.test(request.url());
}

test("opens on a phantom lesion with a plausible prediction", async ({ page }) => {
  await openApp(page);
  const { v, height, width, truth, prediction, threshold } = await scene(page);
  expect([v, height, width, threshold]).toEqual([1, 32, 32, 0.5]);
  const share = truth.flat().reduce((sum, value) => sum + value, 0) / (32 * 32);
  expect(share).toBeGreaterThan(0.01);
  expect(share).toBeLessThan(0.5);
  const probabilities = prediction.flat();
  expect(Math.min(...probabilities)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...probabilities)).toBeLessThanOrEqual(1);
  expect(new Set(probabilities).size).toBeGreaterThan(20);
  for (const name of ["truth", "prediction", "difference"] as const) await expect(board(page, name)).toBeVisible();
});

test("shows the right numbers of the opening scene", async ({ page }) => {
  await openApp(page);
  const expected = losses(await scene(page));
  const { losses: given } = await evaluation(page);
  for (const [id, value] of Object.entries(expected)) expect(agree(given[id], value, 1e-5), id).toBe(true);
  await expectTable(page, expected);
});

test("has numbers on screen before the GPU kernel has loaded", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/worker[^/]*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  const { backend } = await openApp(page);
  expect(backend).toBe("cpu");
  await expectTable(page, losses(await scene(page)));
  release();
});

test("loads at most 110 kB until ready, and none of KaTeX, Recharts, tfjs", async ({ page }) => {
  const { requests, before, bytes, list } = await loadedUntilReady(page, () => openApp(page));
  expect(before.filter(isHeavy).map((request) => request.url())).toEqual([]);
  expect(before.length).toBeGreaterThan(1);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes, list).toBeLessThanOrEqual(110_000);
  expect(requests.some(isHeavy), "KaTeX and Recharts follow after ready").toBe(true);
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`nothing jumps while the rest arrives, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      const noted = window as unknown as { shifts: { value: number; what: string }[] };
      noted.shifts = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as unknown as { value: number; sources?: { node?: Element }[] }[]) {
          const what = (entry.sources ?? []).map(({ node }) => node?.className ?? node?.nodeName ?? "?").join(" | ");
          noted.shifts.push({ value: entry.value, what });
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    await openApp(page);
    await page.waitForLoadState("networkidle");
    await expect(page.locator(".katex").first()).toBeAttached();
    await expect(page.locator(".recharts-surface").first()).toBeAttached();
    await page.waitForTimeout(500);
    const shifts = await page.evaluate(
      () => (window as unknown as { shifts: { value: number; what: string }[] }).shifts,
    );
    const total = shifts.reduce((sum, shift) => sum + shift.value, 0);
    expect(total, JSON.stringify(shifts)).toBeLessThan(0.02);
  });
}

test("asks for nothing outside its own folder and writes no error to the console", async ({ page, baseURL }) => {
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(baseURL ?? "") && !/^(data|blob):/.test(request.url())) foreign.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  await openApp(page);
  await evaluation(page);
  await page.waitForLoadState("networkidle");
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});

test("works at the root of a host as well as below a folder", async ({ page, baseURL }) => {
  await page.goto(new URL("/", baseURL).href);
  const { backend } = await page.evaluate(() => window.segloss.ready);
  expect(["cpu", "webgl"]).toContain(backend);
  await expectTable(page, losses(await scene(page)));
});

test("keeps working when the connection goes away after loading", async ({ page, context }) => {
  await openApp(page, "?backend=webgl");
  await evaluation(page);
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await page.evaluate(() => window.segloss.setState({ threshold: 0.3 }));
  const { metrics } = await evaluation(page);
  expect(typeof metrics.tp).toBe("number");
});

test("on a page without boards, ready waits for the page and the numbers are there all the same", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/assets\/late[^/]*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./#/licences");
  const ready = page.evaluate(async () => {
    await window.segloss.ready;
    return document.querySelector("h1")?.textContent;
  });
  expect(await Promise.race([ready, page.waitForTimeout(1000).then(() => "waits")])).toBe("waits");
  release();
  expect(await ready).toMatch(/licence/i);
  expect(Object.values((await evaluation(page)).losses)).not.toContain(null);
});

test("lists the licences of the bundled packages", async ({ page }) => {
  await openApp(page);
  const list = await page.evaluate(async () => (await fetch("./licences.json")).json());
  const names = (list as { name: string; text: string; licence: string }[]).map((entry) => entry.name);
  for (const name of ["react", "react-dom", "zustand", "katex", "recharts", "@tensorflow/tfjs-core"]) {
    expect(names).toContain(name);
  }
  for (const entry of list as { name: string; text: string }[])
    expect(entry.text.length, entry.name).toBeGreaterThan(500);
});
