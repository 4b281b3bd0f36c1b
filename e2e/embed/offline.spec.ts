/** Without a network: the installed app, and the site as one file from a USB stick. */
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { addFrame, ask, openHost, site } from "./support/host.ts";

test("the app can be installed, and opens without a network once it has been opened with one", async ({
  page,
  context,
}) => {
  await page.goto(site());
  await page.evaluate(() => navigator.serviceWorker.ready);
  const manifest = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
    return (await fetch(link?.href ?? "")).json();
  });
  expect(manifest.display).toBe("standalone");
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (address) => {
      const { width, height } = await createImageBitmap(await (await fetch(address)).blob());
      return `${width}x${height}`;
    }, src);
    expect(size).toBe(sizes);
  }
  await context.setOffline(true);
  const missing: string[] = [];
  context.on("requestfailed", (request) => {
    // Going on to the next page ends what the last one still asks for.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") missing.push(request.url());
  });
  await page.goto(`${site()}?again#/lessons/05`);
  await expect(page.getByRole("heading", { name: "Which network does BCE prefer?" })).toBeVisible();
  await page.goto(`${site()}#/?backend=webgl`);
  await page.reload();
  const { backend } = await page.evaluate(() => window.segloss.evaluate());
  expect(backend).toBe("webgl");
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("dialog", { name: "Share this scene" })).toBeVisible();
  expect(missing).toEqual([]);
});

test("embeds neither register nor use the service worker", async ({ page, context }) => {
  await openHost(page);
  await addFrame(page, "panels=truth,losses");
  await ask(page, "evaluate");
  await page.waitForTimeout(1500);
  expect(context.serviceWorkers()).toEqual([]);
  // Where the app has put one, frames go to the network all the same.
  await page.goto(site());
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  const used: boolean[] = [];
  page.on("response", (response) => {
    if (response.frame() !== page.mainFrame() && response.request().isNavigationRequest())
      used.push(response.fromServiceWorker());
  });
  await page.evaluate(async (url) => {
    const frame = document.createElement("iframe");
    frame.src = url;
    const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
    document.body.append(frame);
    await loaded;
  }, `${site()}#/embed?panels=truth`);
  expect(used).toEqual([false]);
});

test("one file does it all from file://", async ({ page }) => {
  const file = pathToFileURL("dist-single/segloss-playground.html").href;
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url().slice(0, 80)));
  page.on("console", (message) => expect.soft(message.text()).not.toMatch(/Content Security Policy|Trusted/));
  page.on("pageerror", ({ message }) => expect.soft(message).toBe(""));
  await page.goto(file);
  await page.evaluate(() => window.segloss.ready);
  const before = await page.evaluate(() => window.segloss.evaluate());
  expect(before.losses.bce).toBeCloseTo(0.1872, 4);
  await expect(page.locator(".katex").first()).toBeVisible();
  await expect(page.locator(".recharts-surface").first()).toBeVisible();
  const catalogue = await page.evaluate(() => window.segloss.catalogue());
  expect(catalogue.losses.length).toBeGreaterThan(30);
  // Its engine is a worker made of a part of the file; the page says where it computes.
  await expect.poll(async () => (await page.evaluate(() => window.segloss.evaluate())).backend).toBe("webgl");
  const pixels = await page.evaluate(() => window.segloss.pixels("dice", "gradient").then(({ data }) => data.length));
  expect(pixels).toBe(1024);
  await page.goto(`${file}#/lessons/05`);
  await expect(page.getByRole("heading", { name: "Which network does BCE prefer?" })).toBeVisible();
  await page.goto(`${file}#/licences`);
  await expect(page.getByText("recharts", { exact: false }).first()).toBeVisible();
  await page.goto(`${file}#/embed?panels=truth,losses`);
  await page.reload();
  await page.evaluate(() => window.segloss.ready);
  await expect(page.locator('[data-board="prediction"]')).toHaveCount(0);
  expect(
    asked.filter((url) => !url.startsWith("file:") && !url.startsWith("data:") && !url.startsWith("blob:")),
  ).toEqual([]);
});

test("one file computes with the evaluator where workers are refused, and says so", async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, {
      Worker: class {
        constructor() {
          throw new DOMException("refused", "SecurityError");
        }
      },
    });
  });
  await page.goto(pathToFileURL("dist-single/segloss-playground.html").href);
  await page.evaluate(() => window.segloss.ready);
  await page.waitForTimeout(500);
  const values = await page.evaluate(() => window.segloss.evaluate());
  expect(values.backend).toBe("cpu");
  expect(values.losses.bce).toBeCloseTo(0.1872, 4);
  await expect(page.locator("footer")).toContainText(/CPU/);
});
