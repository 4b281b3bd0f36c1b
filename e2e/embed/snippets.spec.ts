/** The snippets of the Share dialog, pasted where they belong. */
import { expect, type Page, type Request, test } from "@playwright/test";
import { addressOf, site } from "./support/host.ts";

/** What the dialog gives to copy. */
async function snippetFor(page: Page, format: string): Promise<string> {
  await page.goto(`${site()}#/`);
  await page.evaluate(() => window.segloss.ready);
  await page.evaluate(() => window.segloss.setState({ threshold: 0.4 }));
  await page.getByRole("button", { name: "Share" }).click();
  const dialog = page.getByRole("dialog", { name: "Share this scene" });
  await dialog.getByRole("radio", { name: "In a course page" }).check();
  await dialog.getByRole("group", { name: "Parts" }).getByRole("checkbox", { name: "Difference" }).uncheck();
  await dialog.getByRole("group", { name: "Locked" }).getByRole("checkbox", { name: "Ground truth" }).check();
  await dialog.getByLabel("Language").selectOption("zh-CN");
  await dialog.getByLabel("Copy for").selectOption(format);
  // The preview is what will be pasted.
  const preview = dialog.frameLocator("iframe");
  await expect(preview.locator('[data-board="truth"] [role="grid"]')).toHaveAttribute("aria-readonly", "true");
  await expect(preview.locator('[data-board="difference"]')).toHaveCount(0);
  return dialog.getByLabel("Text to paste").inputValue();
}

/** A page of another site. */
async function openPage(page: Page, html: string): Promise<void> {
  await page.goto("blank.html");
  await page.setContent(html);
}

test("the copied snippet is a slide of a reveal.js deck: it loads when its turn is near, and is painted on", async ({
  page,
}) => {
  const snippet = await snippetFor(page, "reveal");
  await openPage(
    page,
    `<!doctype html><meta charset="utf-8"><title>A lecture</title>
<link rel="stylesheet" href="/node_modules/reveal.js/dist/reveal.css">
<div class="reveal"><div class="slides">
<section><h1>A lecture</h1></section><section>1</section><section>2</section><section>3</section><section>4</section>
${snippet}
</div></div>
<script type="module">
  import Reveal from "/node_modules/reveal.js/dist/reveal.mjs";
  window.deck = new Reveal({ viewDistance: 1 });
  await window.deck.initialize();
</script>`,
  );
  await expect(page.getByRole("heading", { name: "A lecture" })).toBeVisible();
  await page.waitForTimeout(500);
  expect(page.frames().some((each) => each.url().startsWith(site()))).toBe(false);
  await page.evaluate(() => (window as unknown as { deck: { slide(h: number): void } }).deck.slide(5));
  const frame = page.frameLocator("iframe");
  await expect(frame.locator('[data-board="prediction"] [role="grid"]')).toBeVisible();
  await expect(frame.getByText("损失函数").first()).toBeVisible();
  const inside = () => page.frames()[1];
  const before = await inside()?.evaluate(() => window.segloss.getState());
  expect(before?.threshold).toBe(0.4);
  await page.waitForTimeout(1000);
  await frame.locator('[data-board="prediction"] [role="grid"]').click({ position: { x: 20, y: 20 } });
  await expect
    .poll(async () => (await inside()?.evaluate(() => window.segloss.getState()))?.prediction)
    .not.toEqual(before?.prediction);
});

test("the copied web component works in a page as it is", async ({ page }) => {
  const snippet = await snippetFor(page, "component");
  await openPage(page, `<!doctype html><title>A course</title>\n${snippet}`);
  await expect(page.frameLocator("iframe").locator('[data-board="truth"] [role="grid"]')).toBeVisible();
  const element = page.locator("segloss-embed");
  const { threshold } = await element.evaluate((each) => (each as HTMLElementTagNameMap["segloss-embed"]).getState());
  expect(threshold).toBe(0.4);
});

test("an embed with two boards and the loss table loads at most 85 kB until it is ready", async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 60,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  const requests: Request[] = [];
  page.on("request", (request) => requests.push(request));
  await page.goto(addressOf("panels=truth,prediction,losses"));
  await page.evaluate(() => window.segloss.ready);
  const ready = Date.now();
  await page.waitForLoadState("networkidle");
  const before = requests.filter((request) => {
    const { startTime, responseStart } = request.timing();
    return startTime + responseStart < ready;
  });
  const sizes = await Promise.all(before.map((request) => request.sizes()));
  const bytes = sizes.reduce((sum, size) => sum + size.responseBodySize + size.responseHeadersSize, 0);
  const list = before.map((request, index) => `${request.url()} ${sizes[index]?.responseBodySize}`).join("\n");
  expect(bytes, list).toBeGreaterThan(20_000);
  expect(bytes, list).toBeLessThanOrEqual(85_000);
  expect(
    before.some((request) => /assets\/main|katex|recharts|tfjs/.test(request.url())),
    list,
  ).toBe(false);
});
