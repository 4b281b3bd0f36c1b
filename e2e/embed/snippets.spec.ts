/** The snippets of the Share dialog, pasted where they belong. */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { loadedUntilReady } from "../app/support/ready.ts";
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

test("the builder copies, sizes and packs by keyboard, in both languages, on a phone; axe finds nothing", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  for (const [lang, width, theme] of [
    ["en", 1440, "light"],
    ["zh-CN", 390, "dark"],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto("about:blank");
    await page.goto(`${site()}#/?lang=${lang}&theme=${theme}`);
    await page.evaluate(() => window.segloss.ready);
    await page.getByRole("button", { name: /^(Share|分享)$/ }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("radio", { name: /course page|课程网页/ }).press("Space");
    const text = dialog.getByLabel(/Text to paste|要粘贴的代码/);
    // As high as the preview's content says, until somebody says otherwise.
    const fit = dialog.getByRole("checkbox", { name: /As high as its content|与内容同高/ });
    const height = async () => Number(/height="(\d+)"/.exec(await text.inputValue())?.[1]);
    await expect.poll(height).not.toBe(640);
    const field = dialog.getByRole("textbox", { name: /Height, px|高度/ });
    await field.fill("12");
    await field.press("Enter");
    await expect(dialog.getByText(/A whole number from 120|120 到 4000/)).toBeVisible();
    expect(await height()).not.toBe(12);
    await expect(fit).toBeChecked();
    await field.fill("500");
    await field.press("Enter");
    await expect.poll(height).toBe(500);
    await expect(fit).not.toBeChecked();
    await dialog.getByRole("button", { name: /^(Copy|复制)$/ }).click();
    await expect(dialog.getByText(/^(Copied\.|已复制。)$/)).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.inputValue());
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(wide).toBe(false);
    const { violations } = await new AxeBuilder({ page }).include("dialog").exclude("iframe").analyze();
    expect(violations).toEqual([]);
  }
});

test("an embed of every part has nothing that axe minds, at 280 px and in a wide column", async ({ page }) => {
  for (const [width, more] of [
    [280, "lang=zh-CN&theme=dark"],
    [1000, "lang=en&theme=light&background=transparent"],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("about:blank");
    await page.goto(addressOf(`panels=truth,prediction,difference,losses,formula,curve,metrics&${more}`));
    await page.evaluate(() => window.segloss.ready);
    await page.evaluate(() => window.segloss.setState({ truth: [[1, 0]], prediction: [[0.8, 0.3]] }));
    await expect(page.locator(".recharts-surface").first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))])).toEqual([]);
  }
});

test("an embed with two boards and the loss table loads at most 85 kB until it is ready", async ({ page }) => {
  const address = addressOf("panels=truth,prediction,losses");
  const { before, bytes, list } = await loadedUntilReady(page, () => page.goto(address));
  expect(bytes, list).toBeGreaterThan(20_000);
  expect(bytes, list).toBeLessThanOrEqual(85_000);
  expect(
    before.some((request) => /assets\/main|katex|recharts|tfjs/.test(request.url())),
    list,
  ).toBe(false);
});
