/** Everything that can be painted by pointer, painted by keyboard and announced; and what axe has to say. */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { filled, openApp, scene, setScene } from "./support/app.ts";
import { announced, type BoardName, board, pick } from "./support/ui.ts";

/** Puts the focus on a board and its cursor on the first cell, once the boards' keyboard has loaded. */
async function enter(page: Page, name: BoardName): Promise<void> {
  await expect(board(page, name).getByRole("gridcell").first()).toBeAttached();
  await board(page, name).locator("[tabindex='0']").or(board(page, name)).last().focus();
  await page.keyboard.press("Control+Home");
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function expectAnnounced(page: Page, text: string | RegExp): Promise<void> {
  await expect(async () => expect(await announced(page)).toMatch(text)).toPass();
}

test.describe("on a small grid", () => {
  test.beforeEach(async ({ page }) => {
    await openApp(page);
    await setScene(page, { truth: filled(6, 8, 0), prediction: filled(6, 8, 0.25), threshold: 0.5 });
  });

  test("each board is one tab stop with a name and a size", async ({ page }) => {
    for (const name of ["truth", "prediction", "difference"] as const) {
      await expect(board(page, name)).toHaveCount(1);
      await expect(board(page, name)).toHaveAttribute("aria-rowcount", "6");
      await expect(board(page, name)).toHaveAttribute("aria-colcount", "8");
      const stops = await board(page, name).evaluate((grid) => {
        const inside = [...grid.querySelectorAll<HTMLElement>("*")].filter((element) => element.tabIndex >= 0);
        return inside.length + ((grid as HTMLElement).tabIndex >= 0 ? 1 : 0);
      });
      expect(stops, name).toBe(1);
    }
  });

  test("arrows, Home and End move and stop at the edges; the cell is announced", async ({ page }) => {
    await setScene(page, { truth: [[1, ...filled(1, 7, 0).flat()], ...filled(5, 8, 0)] });
    await enter(page, "truth");
    await expectAnnounced(page, /row 1, column 1, truth 1, probability 0\.25, false negative/i);
    await press(page, "ArrowRight", "ArrowRight", "ArrowDown");
    await expectAnnounced(page, /row 2, column 3, truth 0, probability 0\.25, true negative/i);
    await press(page, "ArrowLeft", "ArrowUp", "ArrowUp", "ArrowUp");
    await expectAnnounced(page, /row 1, column 2,/i);
    await press(page, "End");
    await expectAnnounced(page, /row 1, column 8,/i);
    await press(page, "ArrowRight");
    await expectAnnounced(page, /row 1, column 8,/i);
    await press(page, "Control+End");
    await expectAnnounced(page, /row 6, column 8,/i);
    await press(page, "Home");
    await expectAnnounced(page, /row 6, column 1,/i);
    await press(page, "Control+Home");
    await expectAnnounced(page, /row 1, column 1,/i);
  });

  test("Space and Enter paint, and what was painted is announced", async ({ page }) => {
    await enter(page, "truth");
    await press(page, "Space");
    await expectAnnounced(page, /row 1, column 1, truth 1, probability 0\.25, false negative/i);
    await press(page, "ArrowDown", "Enter");
    const { truth } = await scene(page);
    expect([truth[0]?.[0], truth[1]?.[0]]).toEqual([1, 1]);
    expect(truth.flat().filter((value) => value === 1)).toHaveLength(2);
  });

  test("Shift with an arrow paints on the way", async ({ page }) => {
    await enter(page, "truth");
    await press(page, "Shift+ArrowRight", "Shift+ArrowRight", "Shift+ArrowDown");
    const { truth } = await scene(page);
    expect([truth[0]?.[1], truth[0]?.[2], truth[1]?.[2]]).toEqual([1, 1, 1]);
    expect(truth.flat().filter((value) => value === 1).length).toBeGreaterThanOrEqual(3);
  });

  test("Escape takes back a stroke led by keys", async ({ page }) => {
    const before = await scene(page);
    await enter(page, "truth");
    await page.keyboard.down("Shift");
    await press(page, "ArrowRight", "ArrowDown");
    expect((await scene(page)).truth).not.toEqual(before.truth);
    await press(page, "Escape");
    await page.keyboard.up("Shift");
    expect(await scene(page)).toEqual(before);
    // It left no step behind: what comes before it is what set up this scene.
    await page.evaluate(() => window.segloss.undo());
    expect((await scene(page)).height).toBe(32);
  });

  test("digits set the brush to tenths", async ({ page }) => {
    await enter(page, "prediction");
    for (const [digit, value] of [
      ["7", 0.7],
      ["3", 0.3],
      ["0", 0],
    ] as const) {
      await press(page, digit, "Space");
      await expect.poll(async () => (await scene(page)).prediction[0]?.[0]).toBe(value);
    }
  });

  test("keys of the first moments are kept until the keyboard has loaded", async ({ page }) => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\/late-[^/]*\.js$/, async (route) => {
      await held;
      await route.fallback();
    });
    await page.reload();
    await page.evaluate(() => window.segloss.ready);
    await board(page, "prediction").focus();
    await press(page, "Control+Home", "7", "Space", "?");
    await expect(board(page, "prediction").getByRole("gridcell")).toHaveCount(0);
    release();
    await expect(page.getByRole("dialog")).toBeVisible();
    expect((await scene(page)).prediction[0]?.[0]).toBe(0.7);
    await page.unrouteAll({ behavior: "wait" });
  });

  test("brackets change the brush size", async ({ page }) => {
    const size = page.getByRole("slider", { name: /size/i }).first();
    await pick(page, /brush/i);
    const before = Number(await size.inputValue());
    await enter(page, "truth");
    await press(page, "]");
    expect(Number(await size.inputValue())).toBeGreaterThan(before);
    await press(page, "[");
    expect(Number(await size.inputValue())).toBe(before);
  });

  test("? lists the keys, Escape closes the list", async ({ page }) => {
    await enter(page, "truth");
    await press(page, "?");
    const dialog = page.getByRole("dialog");
    await expect(dialog).toBeVisible();
    await expect(dialog).toContainText(/Home/);
    await expect(dialog).toContainText(/Escape|Esc/);
    await press(page, "Escape");
    await expect(dialog).toBeHidden();
    await press(page, "ArrowRight");
    await expectAnnounced(page, /row 1, column 2,/i);
  });

  test("Ctrl+Z works anywhere but in text fields", async ({ page }) => {
    const before = await scene(page);
    await enter(page, "truth");
    await press(page, "Space");
    await page.getByRole("button", { name: /undo/i }).first().focus();
    await press(page, "Control+z");
    expect(await scene(page)).toEqual(before);
    await press(page, "Control+Shift+Z");
    const painted = await scene(page);
    expect(painted).not.toEqual(before);
    const field = page.getByRole("textbox").or(page.getByRole("spinbutton")).first();
    await field.focus();
    await press(page, "Control+z");
    expect(await scene(page)).toEqual(painted);
    await enter(page, "truth");
    await press(page, "?");
    await expect(page.getByRole("dialog")).toBeVisible();
    await press(page, "Control+z");
    expect(await scene(page)).toEqual(before);
  });

  test("undo brings back what the keyboard painted, value by value", async ({ page }) => {
    const before = await scene(page);
    await enter(page, "prediction");
    await press(page, "9", "Space", "ArrowRight", "1", "Space");
    expect((await scene(page)).prediction[0]?.slice(0, 2)).toEqual([0.9, 0.1]);
    await press(page, "Control+z", "Control+z");
    expect(await scene(page)).toEqual(before);
  });

  test("the difference board moves and announces but does not paint", async ({ page }) => {
    const before = await scene(page);
    await enter(page, "difference");
    await press(page, "ArrowRight", "Space", "Enter", "Shift+ArrowDown");
    await expectAnnounced(page, /column 2,.*true negative/i);
    expect(await scene(page)).toEqual(before);
  });
});

test("what is undone is announced; where there is nothing to undo, nothing is", async ({ page }) => {
  await openApp(page);
  const spoken = page.getByRole("status").filter({ hasText: /undone/i });
  await enter(page, "truth");
  await press(page, "ArrowRight", "Control+z");
  await page.waitForTimeout(300);
  await expect(spoken).toHaveCount(0);
  await press(page, "Space", "Control+z");
  await expect(spoken).toHaveCount(1);
});

test("above 32×32 the same keys and words, on one canvas with one proxy", async ({ page }) => {
  await openApp(page);
  await setScene(page, { truth: filled(64, 48, 0), prediction: filled(64, 48, 0.9) });
  await expect(board(page, "truth")).toHaveAttribute("aria-rowcount", "64");
  expect(await board(page, "truth").getByRole("gridcell").count()).toBeLessThanOrEqual(1);
  await enter(page, "truth");
  await press(page, "Control+End");
  await expectAnnounced(page, /row 64, column 48, truth 0, probability 0\.90?, false positive/i);
  await press(page, "Space");
  expect((await scene(page)).truth[63]?.[47]).toBe(1);
  await expectAnnounced(page, /row 64, column 48, truth 1, probability 0\.90?, true positive/i);
});

test("in Chinese the boards have Chinese names and announcements", async ({ page }) => {
  await openApp(page, "?lang=zh-CN");
  for (const name of ["真值", "预测", "差异"]) {
    await expect(page.getByRole("grid", { name: new RegExp(`^${name}`) })).toHaveCount(1);
  }
  await enter(page, "truth");
  await expectAnnounced(page, /第\s?1\s?行/);
  expect(await announced(page)).not.toMatch(/[a-z]{3,}/i);
});

test("every control can be reached with Tab and shows where the focus is", async ({ page }) => {
  await openApp(page);
  await page.waitForLoadState("networkidle");
  const seen = new Set<string>();
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      if (element === null || element === document.body) return null;
      const style = getComputedStyle(element);
      const name = element.getAttribute("aria-label") ?? element.title ?? element.textContent ?? "";
      const box = element.getBoundingClientRect();
      const ring = style.outlineStyle !== "none" || style.boxShadow !== "none" || element.matches(":focus-visible");
      return { what: `${element.tagName} ${name.slice(0, 40)}`, visible: box.width > 0 && box.height > 0, ring };
    });
    if (focus === null) break;
    expect(focus.visible, `${focus.what} has no size`).toBe(true);
    expect(focus.ring, `${focus.what} shows no focus`).toBe(true);
    seen.add(focus.what);
  }
  expect(seen.size).toBeGreaterThan(12);
});

// Colours do not depend on the language: one of them in the dark says as much as both.
for (const [language, theme] of [
  ["en", "light"],
  ["en", "dark"],
  ["zh-CN", "light"],
]) {
  for (const width of [1440, 390]) {
    test(`axe finds nothing: ${language}, ${theme}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ reducedMotion: "reduce" });
      await openApp(page, `?lang=${language}&theme=${theme}`);
      // Each rule looks at each cell: a few cells of every kind say as much as three thousand.
      await setScene(page, { truth: filled(4, 4, 1), prediction: [...filled(2, 4, 0.3), ...filled(2, 4, 0.8)] });
      await expect(page.locator(".katex").first()).toBeAttached();
      await expect(page.locator(".recharts-surface").first()).toBeAttached();
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map((node) => node.html) }));
      expect(found).toEqual([]);
    });
  }
}

for (const theme of ["light", "dark"]) {
  test(`axe finds nothing on the pages of studies and lessons: ${theme}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openApp(page, `?lang=en&theme=${theme}&backend=cpu`);
    await setScene(page, {
      truth: [...filled(1, 4, 1), ...filled(3, 4, 0)],
      prediction: [...filled(2, 4, 0.3), ...filled(2, 4, 0.8)],
    });
    for (const [address, sign] of [
      ["curves?charts=threshold,shift-x", ".curve-card .recharts-surface"],
      ["curves/landscape", ".landscape-overlay"],
      ["curves/pixel", ".pixel-figures .recharts-surface"],
      ["curves/compare", ".compare-cosines"],
      ["lessons", ".lesson-entry"],
      ["lessons/02", ".lesson-text .katex"],
    ] as const) {
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, `#/${address}`);
      await expect(page.locator(sign).first()).toBeAttached();
      const builder = new AxeBuilder({ page });
      // In the dark only the colours differ.
      if (theme === "dark") builder.withRules(["color-contrast"]);
      const { violations } = await builder.analyze();
      const found = violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map((node) => node.html) }));
      expect(found, address).toEqual([]);
    }
  });
}
