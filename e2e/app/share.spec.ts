/** Links, the address, the Share dialog, scene files, and what a tab keeps: nothing drawn is lost, and everything travels. */
import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { evaluation, filled, openApp, scene, setScene } from "./support/app.ts";
import { rich } from "./support/small.ts";
import { button, drag } from "./support/ui.ts";

function link(page: Page): Promise<string> {
  return page.evaluate(() => window.segloss.link());
}

/** Opens an address in a page of its own, where nothing was kept, and gives the scene it shows. */
async function opened(page: Page, url: string) {
  const fresh = await page.context().newPage();
  await fresh.goto(url);
  await fresh.evaluate(() => window.segloss.ready);
  await fresh.waitForLoadState("networkidle");
  const state = await scene(fresh);
  const notices = await fresh.getByRole("region", { name: "Messages" }).innerText();
  await fresh.close();
  return { state, notices: notices.trim() };
}

/** Opens the page and waits until all of it has loaded. */
async function openWhole(page: Page): Promise<void> {
  await openApp(page);
  await page.waitForLoadState("networkidle");
}

/** Waits until the address has followed the scene. */
async function atRest(page: Page, address: RegExp): Promise<void> {
  await expect.poll(() => page.evaluate(() => window.location.hash)).toMatch(address);
}

/** A third of the digits of a double: nothing that packs well. */
const noise = filled(128, 128, 0).map((row, r) => row.map((_, c) => Math.abs(Math.sin(r * 7919 + c * 104_729))));

test("link() gives a readable link where that says all, and opens the very scene", async ({ page }) => {
  await openApp(page);
  expect(await link(page)).toMatch(/#\/\?scene=phantom-lesion$/);
  await setScene(page, { threshold: 0.35, params: { tversky: { alpha: 0.7 } }, losses: ["dice", "bce"] });
  const url = await link(page);
  expect(url).toMatch(/#\/\?scene=phantom-lesion&losses=dice,bce&threshold=0.35&tversky.alpha=0.7$/);
  const { state, notices } = await opened(page, url);
  expect(state).toEqual(await scene(page));
  expect(notices).toBe("");
});

for (const [what, part] of [
  ["a drawing in odd numbers", { ...rich, threshold: 1 / 3, params: { focal: { gamma: 2.7 } } }],
  ["one cell", { truth: [[1]], prediction: [[0.123456789]], losses: [] }],
  ["a view", { view: { loss: "dice", difference: "gradient", chart: "threshold" } }],
  ["200 × 300 cells", { truth: filled(200, 300, 1), prediction: filled(200, 300, 0.3) }],
] as const) {
  test(`link() packs ${what}, and opens the very scene`, async ({ page }) => {
    await openWhole(page);
    expect(await setScene(page, part)).toEqual([]);
    const url = await link(page);
    expect(url).toMatch(/#\/\?s=1\.[\w-]+$/);
    const { state, notices } = await opened(page, url);
    expect(state).toEqual(await scene(page));
    expect(notices).toBe("");
  });
}

test("link() says that a drawing is too large, and names the file; so does the dialog", async ({ page }) => {
  await openWhole(page);
  await setScene(page, { truth: filled(128, 128, 1), prediction: noise });
  const said = await page.evaluate(() => window.segloss.link().catch((error: Error) => error.message));
  expect(said).toContain(".segloss.json");
  await button(page, /^Share$/).click();
  await expect(page.getByRole("dialog")).toContainText("too large for a link");
  await expect(page.getByRole("button", { name: "Copy link" })).toHaveCount(0);
});

test("readable parameters go before the packed scene", async ({ page }) => {
  await openApp(page);
  await setScene(page, { ...rich, threshold: 0.2 });
  const { state } = await opened(page, `${await link(page)}&threshold=0.9`);
  expect(state).toEqual({ ...(await scene(page)), threshold: 0.9 });
});

test("the address follows at rest, never while painting, and keeps what the visitor said", async ({ page }) => {
  await openApp(page, "?lang=en&backend=cpu");
  await page.waitForTimeout(1200);
  expect(new URL(page.url()).hash).toBe("#/?lang=en&backend=cpu");
  const entries = await page.evaluate(() => window.history.length);
  await drag(
    page,
    "truth",
    [
      [2, 2],
      [2, 8],
    ],
    {
      beforeRelease: async () => {
        await page.waitForTimeout(1500);
        expect(new URL(page.url()).hash).toBe("#/?lang=en&backend=cpu");
      },
    },
  );
  await atRest(page, /^#\/\?lang=en&backend=cpu&s=1\./);
  expect(await page.evaluate(() => window.history.length)).toBe(entries);
  const { state } = await opened(page, page.url());
  expect(state).toEqual(await scene(page));
  await setScene(page, { truth: filled(128, 128, 1), prediction: noise });
  await atRest(page, /^#\/\?lang=en&backend=cpu$/);
});

test("the drawing stays on the way to a loss's page and back, and a link that is followed opens", async ({ page }) => {
  await openApp(page);
  await setScene(page, rich);
  await atRest(page, /s=1\./);
  const drawn = await scene(page);
  await page.evaluate(() => {
    window.location.hash = "#/losses/dice";
  });
  await expect(page.locator("[data-reference=dice]")).toBeVisible();
  await page.waitForTimeout(1200);
  expect(new URL(page.url()).hash).toBe("#/losses/dice");
  await page.goBack();
  await page.waitForTimeout(300);
  expect(await scene(page)).toEqual(drawn);
  await page.evaluate(() => {
    window.location.hash = "#/?scene=centred-disc";
  });
  await expect.poll(async () => (await scene(page)).height).toBe(32);
  await page.evaluate(() => window.segloss.undo());
  expect((await scene(page)).prediction).toEqual(drawn.prediction);
});

test("a reload brings the drawing back, with the start that Reset leads to", async ({ page }) => {
  await openApp(page);
  const start = await scene(page);
  await drag(page, "truth", [
    [2, 2],
    [2, 8],
  ]);
  await atRest(page, /s=1\./);
  const drawn = await scene(page);
  await page.reload();
  await page.evaluate(() => window.segloss.ready);
  expect(await scene(page)).toEqual(drawn);
  await page.evaluate(() => window.segloss.reset());
  expect((await scene(page)).truth).toEqual(start.truth);
});

test("a reload right after a change, too, brings it back", async ({ page }) => {
  await openWhole(page);
  await setScene(page, rich);
  const drawn = await scene(page);
  await page.reload();
  await page.evaluate(() => window.segloss.ready);
  expect(await scene(page)).toEqual(drawn);
});

test("what is too large for a link and for the tab's storage comes back all the same", async ({ page }) => {
  await openWhole(page);
  const truth = filled(400, 400, 1);
  const prediction = truth.map((row, r) => row.map((_, c) => Math.abs(Math.sin(r * 7919 + c * 104_729))));
  await setScene(page, { truth, prediction });
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem("segloss.scene"))).toMatch(/"key":"/);
  await page.reload();
  await page.evaluate(() => window.segloss.ready);
  const { prediction: back } = await scene(page);
  expect(back).toEqual(prediction);
});

test("an address that names another scene goes before what the tab has kept", async ({ page }) => {
  await openApp(page);
  await setScene(page, rich);
  await atRest(page, /s=1\./);
  await page.goto("about:blank");
  await openApp(page, "?scene=ring");
  expect((await scene(page)).height).toBe(48);
});

test("two tabs do not overwrite each other, even where one is a copy of the other", async ({ page }) => {
  test.setTimeout(150_000);
  await openWhole(page);
  await setScene(page, { truth: filled(400, 400, 1), prediction: filled(400, 400, 1 / 3) });
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem("segloss.scene"))).toMatch(/"first":/);
  // A window that a page opens begins with a copy of its session storage, as a duplicated tab does.
  const [copy] = await Promise.all([
    page.waitForEvent("popup"),
    page.evaluate(() => void window.open(window.location.href)),
  ]);
  await copy.waitForURL(page.url());
  await copy.waitForLoadState("networkidle");
  await copy.evaluate(() => window.segloss.ready);
  expect((await scene(copy)).height).toBe(400);
  const fill = (tab: Page, value: number) =>
    tab.evaluate((each) => window.segloss.setState({ prediction: new Float64Array(400 * 400).fill(each) }), value);
  await fill(copy, 1 / 7);
  await fill(page, 1 / 9);
  await page.waitForTimeout(2500);
  for (const [tab, value] of [
    [page, 1 / 9],
    [copy, 1 / 7],
  ] as const) {
    await tab.reload();
    await tab.evaluate(() => window.segloss.ready);
    expect((await scene(tab)).prediction[7]?.[7]).toBe(value);
  }
});

for (const [what, spoil] of [
  [
    "forbidden",
    () => {
      const forbidden = {
        get: () => {
          throw new DOMException("no", "SecurityError");
        },
      };
      for (const name of ["sessionStorage", "localStorage", "indexedDB"])
        Object.defineProperty(window, name, forbidden);
    },
  ],
  [
    "full",
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    },
  ],
] as const) {
  test(`storage that is ${what} is told once, and painting goes on`, async ({ page }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.addInitScript(spoil);
    await openApp(page);
    await page.waitForLoadState("networkidle");
    const notice = page.getByRole("alert").filter({ hasText: "keeps nothing for this page" });
    await expect(notice).toHaveCount(0);
    const before = await scene(page);
    await drag(page, "truth", [
      [2, 2],
      [2, 8],
    ]);
    expect((await scene(page)).truth).not.toEqual(before.truth);
    await expect(notice).toHaveCount(1);
    await notice.getByRole("button").click();
    await drag(page, "truth", [
      [4, 2],
      [4, 8],
    ]);
    await page.waitForTimeout(1200);
    await expect(notice).toHaveCount(0);
    expect(errors).toEqual([]);
  });
}

test("what the tab has kept and is damaged is told once, and the page opens", async ({ page }) => {
  await openApp(page);
  const start = await scene(page);
  await page.evaluate(() => sessionStorage.setItem("segloss.scene", '{"address":"#/","key":null,"first":9}\nrubbish'));
  await page.reload();
  await page.evaluate(() => window.segloss.ready);
  await expect(page.getByRole("alert")).toContainText("damaged and could not be brought back");
  expect(await scene(page)).toEqual(start);
  await page.reload();
  await page.evaluate(() => window.segloss.ready);
  await expect(page.getByRole("alert")).not.toContainText("damaged");
});

test("bad links tell what is wrong and open the page", async ({ page }) => {
  await openApp(page);
  await setScene(page, rich);
  const good = (await link(page)).replace(/.*s=/, "");
  const start = (await opened(page, page.url().replace(/#.*/, "#/"))).state;
  const bad: readonly (readonly [string, RegExp])[] = [
    [good.slice(0, -20), /cut off/],
    [`${good.slice(0, 12)}!${good.slice(13)}`, /characters in it/],
    [`${good.slice(0, 12)}${good[12] === "A" ? "B" : "A"}${good.slice(13)}`, /damaged|cut off/],
    ["2.AAAA", /newer version/],
    ["", /does not begin/],
    [`1.${"A".repeat(9000)}`, /8,192/],
  ];
  for (const [text, why] of bad) {
    const { state, notices } = await opened(page, `${page.url().replace(/#.*/, "")}#/?s=${text}&threshold=0.4`);
    expect(notices).toMatch(why);
    expect(state).toEqual({ ...start, threshold: 0.4 });
  }
  // Followed inside the page, a bad link changes nothing.
  const drawn = await scene(page);
  await page.evaluate(
    (text) => {
      window.location.hash = `#/?s=${text}`;
    },
    good.slice(0, -20),
  );
  await expect(page.getByRole("alert")).toContainText("cut off");
  expect(await scene(page)).toEqual(drawn);
});

test("the Share dialog works by keyboard: link, copy, QR code, Escape, focus back", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openApp(page);
  await page.waitForLoadState("networkidle");
  const opener = button(page, /^Share$/);
  await opener.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Share this scene" });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole("textbox")).toHaveValue(await link(page));
  await expect(dialog.getByRole("img", { name: "QR code of the link" })).toBeVisible();
  await expect(dialog.getByRole("textbox")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("status")).toContainText("copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link(page));
  const { violations } = await new AxeBuilder({ page }).include("dialog").analyze();
  expect(violations).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test("where copying is forbidden the link is selected and the dialog says what to do", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.execCommand = () => false;
  });
  await openApp(page);
  await button(page, /^Share$/).click();
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByRole("dialog").getByRole("status")).toContainText("press Ctrl+C");
  expect(await page.evaluate(() => String(window.getSelection()) || document.activeElement?.tagName)).toBeTruthy();
});

test("a scene saved as a file opens again, as one step; a bad file is refused by name", async ({ page }) => {
  await openWhole(page);
  await setScene(page, { truth: filled(128, 128, 1), prediction: noise, threshold: 0.3 });
  const drawn = await scene(page);
  await button(page, /^Share$/).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as .segloss.json" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("segloss-128x128.segloss.json");
  const text = await readFile(await download.path(), "utf8");
  await setScene(page, { truth: [[1]], prediction: [[0.5]] });
  const input = page.getByLabel("Open a scene file…");
  await input.setInputFiles({ name: "cut.json", mimeType: "application/json", buffer: Buffer.from(text.slice(0, 99)) });
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText("“cut.json” cannot be read");
  expect((await scene(page)).height).toBe(1);
  await input.setInputFiles({ name: "a.segloss.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await expect(page.getByRole("dialog")).toHaveCount(0);
  expect(await scene(page)).toEqual(drawn);
  await page.evaluate(() => window.segloss.undo());
  expect((await scene(page)).height).toBe(1);
  await evaluation(page);
});
