/** `<segloss-embed>` in a course page of another site. */
import { expect, type Page, test } from "@playwright/test";
import type { SeglossEmbedElement } from "../../src/host/types.ts";
import { inside, openHost, site } from "./support/host.ts";

/** Loads the element's script and puts so many of it into the page. */
async function addElements(page: Page, markup: string): Promise<void> {
  await openHost(page);
  await page.evaluate(
    async ([url, html]) => {
      const script = document.createElement("script");
      script.type = "module";
      script.src = url;
      document.head.append(script);
      document.body.innerHTML = html;
      await customElements.whenDefined("segloss-embed");
    },
    [`${site()}segloss-embed.js`, markup] as const,
  );
}

const element = (page: Page, number = 0) => page.locator("segloss-embed").nth(number);
const live = (page: Page) =>
  page.locator("segloss-embed").evaluateAll((all) => all.map((each) => (each as SeglossEmbedElement).live));

test("loads when it nears the visible part, is as high as what is in it, and has the page API's methods", async ({
  page,
}) => {
  await addElements(
    page,
    `<div style="height: 3000px"></div><segloss-embed panels="truth,prediction,losses" losses="bce,dice" lang="en"></segloss-embed>`,
  );
  await page.waitForTimeout(300);
  expect(await live(page)).toEqual([false]);
  await element(page).scrollIntoViewIfNeeded();
  await element(page).evaluate((each) => (each as SeglossEmbedElement).ready);
  const height = await inside(page).evaluate(() => document.getElementById("root")?.getBoundingClientRect().height);
  await expect.poll(async () => (await element(page).boundingBox())?.height).toBe(Math.ceil(height ?? 0));
  await expect(element(page).getByRole("button", { name: "Start the interactive figure" })).toBeHidden();
  const answers = await element(page).evaluate(async (each) => {
    const embed = each as SeglossEmbedElement;
    const heard: unknown[] = [];
    embed.addEventListener("segloss.change", ({ detail }) => void heard.push(detail));
    const off = embed.on("change", (detail) => void heard.push(detail));
    const { problems } = await embed.setState({ threshold: 0.3 });
    off();
    const state = await embed.getState();
    const pixels = await embed.pixels("bce", "gradient");
    const values = await embed.evaluate();
    const curve = await embed.curve("threshold", { losses: ["bce"], steps: 3 });
    const picture = await embed.exportPNG();
    const [link, lessons, catalogue] = await Promise.all([embed.link(), embed.lessons(), embed.catalogue()]);
    const refused = await embed.pixels("nothing", "loss").catch((error: Error) => error.message);
    await embed.undo();
    const { threshold } = await embed.getState();
    return {
      heard,
      problems,
      threshold: [state.threshold, threshold],
      pixels: [pixels.data.constructor.name, pixels.data.length === state.height * state.width],
      losses: Object.keys(values.losses).length > 30,
      curve: curve.x,
      picture: [picture.type, picture.size > 100],
      link,
      lessons: lessons.length > 5,
      catalogue: catalogue.losses.length > 30,
      refused,
      version: embed.version,
    };
  });
  expect(answers).toMatchObject({
    heard: [{ userInitiated: false }, { userInitiated: false }, { userInitiated: false }],
    problems: [],
    threshold: [0.3, 0.5],
    pixels: ["Float64Array", true],
    losses: true,
    curve: [0, 0.5, 1],
    picture: ["image/png", true],
    lessons: true,
    catalogue: true,
    version: "1.0",
  });
  expect(answers.link).toContain(site());
  expect(answers.refused).toContain("nothing");
});

test("of twelve on a page four are live; none is blank, and one that slept comes back as it was left", async ({
  page,
}) => {
  const lost: string[] = [];
  page.on("console", (message) => {
    if (/context/i.test(message.text())) lost.push(message.text());
  });
  await addElements(
    page,
    Array.from(
      { length: 12 },
      (_, n) => `<segloss-embed id="e${n}" panels="truth,losses" losses="bce" height="420" lang="en"></segloss-embed>`,
    ).join(""),
  );
  await page.locator("#e0").evaluate((each) => (each as SeglossEmbedElement).ready);
  await page.locator("#e0").evaluate((each) => (each as SeglossEmbedElement).setState({ threshold: 0.37 }));
  for (let n = 1; n < 12; n += 1) {
    await page.locator(`#e${n}`).scrollIntoViewIfNeeded();
    await page.locator(`#e${n}`).evaluate((each) => (each as SeglossEmbedElement).ready);
    expect((await live(page)).filter(Boolean).length).toBeLessThanOrEqual(4);
  }
  // Those that sleep show their last picture.
  const sleeping = (await live(page)).indexOf(false);
  expect(sleeping).toBe(0);
  await expect(page.locator("#e0 img")).toHaveAttribute("src", /^data:image\/png/);
  await page.locator("#e0").getByRole("button", { name: "Go on with the interactive figure" }).click();
  await expect.poll(async () => (await live(page))[0]).toBe(true);
  const state = await page.locator("#e0").evaluate((each) => (each as SeglossEmbedElement).getState());
  expect(state.threshold).toBe(0.37);
  expect((await live(page)).filter(Boolean)).toHaveLength(4);
  expect(lost).toEqual([]);
});

test("twelve plain frames on a page all show their numbers, and no context is lost", async ({ page }) => {
  const lost: string[] = [];
  page.on("console", (message) => {
    if (/context/i.test(message.text())) lost.push(message.text());
  });
  await openHost(page);
  await page.evaluate((url) => {
    for (let n = 0; n < 12; n += 1) {
      const frame = document.createElement("iframe");
      Object.assign(frame, { src: `${url}#/embed?panels=truth,losses&losses=bce`, width: "400", height: "420" });
      document.body.append(frame);
    }
  }, site());
  for (let n = 0; n < 12; n += 1) {
    const frame = page.frameLocator("iframe").nth(n);
    await expect(frame.getByRole("grid", { name: /^Ground truth/ })).toBeVisible({ timeout: 60_000 });
    await expect(frame.locator('[data-panel="losses"]')).toContainText(/\d\.\d{2}/, { timeout: 60_000 });
  }
  expect(lost).toEqual([]);
});

test("says so in place of the frame where the playground cannot be reached", async ({ page }) => {
  await page.clock.install();
  await addElements(page, `<segloss-embed lang="zh-CN" src="http://127.0.0.1:9/" panels="truth"></segloss-embed>`);
  await expect.poll(() => live(page)).toEqual([true]);
  await page.clock.fastForward(31_000);
  await expect(element(page).getByText("互动图未能加载。")).toBeVisible();
  await expect(element(page).getByRole("link")).toHaveAttribute("href", /^http:\/\/127\.0\.0\.1:9\//);
});
