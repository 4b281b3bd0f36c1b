/** English and Simplified Chinese, light and dark, narrow and wide, on paper and without motion. */
import { expect, type Page, test } from "@playwright/test";
import { filled, openApp, scene, setScene } from "./support/app.ts";
import { button } from "./support/ui.ts";

/** Words in Latin letters that stay in Chinese: symbols, abbreviations, proper names, names of things one types. */
const kept = new Set(
  [
    "Segloss Playground WebGL GPU CPU OffscreenCanvas Chrome Edge Firefox Safari Chromium English GitHub CSV TSV PNG",
    "BCE Dice IoU Tversky Focal Surface Brier Jaccard soft Soft logit sigmoid ln log exp mean sum max min TP FP FN TN",
    "Home End Ctrl Shift Esc Enter Delete Alt Tab Space arXiv doi KaTeX Recharts React TensorFlow zustand",
    "Milletari Sudre Salehi Lin Kervadec Rahman Wang Goyal Girshick He Navab Ahmadi Hausdorff Dollár Erdogmus",
    "Bouchtiba Desrosiers Granger Dolz Ben Ayed Gholipour Vercauteren Ourselin Cardoso Li Yang Good Keras PyTorch",
    "Top Poly cosh MCC Lovász Softmax hinge clDice Combo Cohen kappa ROC AUC ASSD NSD Net Segmentation Models",
    "MONAI SMP px smooth eps clip alpha beta gamma phi threshold zeroIfEmpty balanced",
  ]
    .join(" ")
    .toLowerCase()
    .split(" "),
);

/** What the page shows and says outside formulas, code and references. */
function texts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const skip = ".katex, math, code, cite, svg, [lang='en'], [data-untranslated]";
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || parent.closest(skip) !== null || !parent.checkVisibility()) continue;
      found.push(node.textContent ?? "");
    }
    for (const element of document.querySelectorAll("[aria-label], [title], [placeholder], [aria-valuetext]")) {
      if (element.closest(skip) !== null) continue;
      for (const name of ["aria-label", "title", "placeholder", "aria-valuetext"])
        found.push(element.getAttribute(name) ?? "");
    }
    return found;
  });
}

/** Latin words of three letters or more. */
async function latinWords(page: Page): Promise<string[]> {
  const words = (await texts(page)).flatMap((text) => text.match(/\p{Script=Latin}{3,}/gu) ?? []);
  return [...new Set(words.filter((word) => !kept.has(word.toLowerCase())))];
}

/** Chinese texts with a sign of the Latin script beside a Chinese character, or with a space after a full-width one. */
async function latinSigns(page: Page): Promise<string[]> {
  const signs = /\p{Script=Han}\s?[,;:]|[,;:]\s?\p{Script=Han}|[，。；：、]\s+\S/u;
  return (await texts(page)).filter((text) => signs.test(text));
}

test("Chinese throughout: no English left over, in texts, labels and tips", async ({ page }) => {
  await openApp(page, "?lang=zh-CN");
  await expect(page.locator(".katex").first()).toBeAttached();
  await expect(page.locator(".recharts-surface").first()).toBeAttached();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  expect(await page.title()).toMatch(/\p{Script=Han}/u);
  expect(await latinWords(page)).toEqual([]);
  expect(await latinSigns(page)).toEqual([]);
  await setScene(page, { truth: filled(8, 8, 0), prediction: filled(8, 8, 0), threshold: 7 });
  await page.waitForTimeout(300);
  expect(await latinWords(page)).toEqual([]);
  expect(await latinSigns(page)).toEqual([]);
});

test("English throughout: no Chinese but the name of the language", async ({ page }) => {
  await openApp(page, "?lang=en");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  const text = await page.locator("body").innerText();
  expect(text.replaceAll(/中文|简体/g, "").match(/\p{Script=Han}+/gu) ?? []).toEqual([]);
});

test("switching the language keeps the scene, and stays after a reload", async ({ page }) => {
  await openApp(page);
  await setScene(page, { threshold: 0.37, params: { tversky: { alpha: 0.8 } } });
  const before = await scene(page);
  await button(page, /中文/).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await expect(page.getByRole("grid", { name: /^真值/ })).toBeVisible();
  expect(await scene(page)).toEqual(before);
  await page.reload();
  await page.evaluate(() => window.segloss.ready);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
});

test("takes the browser's language and theme until told otherwise", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: "zh-CN", colorScheme: "dark", baseURL: baseURL ?? "" });
  const page = await context.newPage();
  await openApp(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await context.close();
});

for (const language of ["en", "zh-CN"]) {
  test(`nothing is wider than the page: ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await openApp(page, `?lang=${language}`);
    await expect(page.locator(".katex").first()).toBeAttached();
    await expect(page.locator(".recharts-surface").first()).toBeAttached();
    for (const width of [320, 390, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await expect(async () => expect(await wide(page)).toEqual({ page: 0, elements: [] })).toPass();
    }
  });
}

/** How much wider than the window the page is, and what reaches beyond it. */
function wide(page: Page): Promise<{ page: number; elements: string[] }> {
  return page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    const clips = (element: Element) => /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX);
    const inScroller = (element: Element) => {
      for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
        if (parent !== document.body && parent !== document.documentElement && clips(parent)) return true;
      }
      return false;
    };
    const beyond = [...document.querySelectorAll("body *")].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && box.right > limit + 1 && element.checkVisibility() && !inScroller(element);
    });
    return {
      page: document.documentElement.scrollWidth - limit,
      elements: beyond.map((element) => `${element.tagName}.${element.className}`).slice(0, 8),
    };
  });
}

test("at 1440×900 nothing scrolls but lists", async ({ page }) => {
  await openApp(page);
  await expect(page.locator(".recharts-surface").first()).toBeAttached();
  expect(await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBeLessThanOrEqual(1);
});

test("on a phone every tool is large enough for a thumb", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page);
  const tools = page
    .getByRole("group", { name: /tools/i })
    .getByRole("button")
    .or(button(page, /^(undo|redo|clear)/i));
  await expect(async () => expect(await tools.count()).toBeGreaterThanOrEqual(4)).toPass();
  for (const box of await Promise.all((await tools.all()).map((tool) => tool.boundingBox()))) {
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(32);
  }
});

test("in print: the boards, the formula and the numbers, no tools, dark ink on white", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await openApp(page, "?theme=dark");
  await expect(page.locator(".katex").first()).toBeAttached();
  for (const name of [/ground truth/i, /prediction/i, /difference/i]) {
    await expect(page.getByRole("grid", { name }).first()).toBeVisible();
  }
  await expect(page.getByRole("table", { name: /^losses/i })).toBeVisible();
  await expect(page.getByRole("button", { name: /^undo/i })).toHaveCount(0);
  const colours = await page.evaluate(() => {
    const luminance = (css: string) => {
      const [r = 0, g = 0, b = 0] = (css.match(/[\d.]+/g) ?? []).map(Number);
      return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
    };
    const style = getComputedStyle(document.body);
    const paper = /rgba\(0, 0, 0, 0\)/.test(style.backgroundColor) ? 1 : luminance(style.backgroundColor);
    return { ink: luminance(style.color), paper };
  });
  expect(colours.ink).toBeLessThan(0.3);
  expect(colours.paper).toBeGreaterThan(0.9);
});

test("with reduced motion nothing moves by itself", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openApp(page);
  await expect(page.locator(".recharts-surface").first()).toBeAttached();
  await setScene(page, { threshold: 0.3, truth: filled(32, 32, 1) });
  const moving = await page.evaluate(
    () =>
      document.getAnimations().filter((animation) => {
        const { duration } = animation.effect?.getComputedTiming() ?? {};
        return typeof duration === "number" && duration > 1 && animation.playState === "running";
      }).length,
  );
  expect(moving).toBe(0);
});

test("the theme button changes the theme, and the page remembers it", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await openApp(page);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await button(page, /^theme/i).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await page.evaluate(() => window.segloss.ready);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("says which browsers are supported, where to send feedback, and whose work is in it", async ({ page }) => {
  await openApp(page);
  for (const browser of [/Chrome/, /Firefox/, /Safari/]) await expect(page.locator("body")).toContainText(browser);
  const feedback = page.getByRole("link", { name: /feedback|report/i }).first();
  expect(await feedback.getAttribute("href")).toMatch(/^https:\/\/\S+\/issues/);
  await page
    .getByRole("button", { name: /licen[cs]es/i })
    .or(page.getByRole("link", { name: /licen[cs]es/i }))
    .first()
    .click();
  for (const name of ["react", "katex", "recharts"]) {
    await expect(page.getByText(name, { exact: false }).filter({ visible: true }).first()).toBeVisible();
  }
});
