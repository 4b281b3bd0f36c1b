/** The list of losses carries all of them: families fold, a search finds, rows sort, four can be pinned, numbers follow. */
import { expect, type Page, test } from "@playwright/test";
import { evaluation, filled, openApp, scene, setScene } from "./support/app.ts";
import { lossIds } from "./support/reference.ts";
import { drag, expectTable, lossRow, lossTable } from "./support/ui.ts";

function rows(page: Page): Promise<string[]> {
  return lossTable(page)
    .locator("[data-loss]")
    .evaluateAll((list) =>
      list.filter((row) => (row as HTMLElement).checkVisibility()).map((row) => row.getAttribute("data-loss") ?? ""),
    );
}

function search(page: Page) {
  return page.getByRole("textbox", { name: /^(Search losses|搜索损失函数)$/ });
}

test.beforeEach(async ({ page }) => {
  await openApp(page);
  await expect(search(page)).toBeVisible();
});

test("has a row for every loss, with its value or the word for none", async ({ page }) => {
  expect([...(await rows(page))].sort()).toEqual([...lossIds].sort());
  await expectTable(page, (await evaluation(page)).losses);
  await setScene(page, { truth: filled(5, 5, 0), prediction: filled(5, 5, 0) });
  await expectTable(page, (await evaluation(page)).losses);
});

test("a family folds by keyboard, but for what is pinned or chosen, and unfolds", async ({ page }) => {
  const head = lossTable(page).getByRole("button", { name: /^Region/ });
  await head.focus();
  await page.keyboard.press("Enter");
  await expect(head).toHaveAttribute("aria-expanded", "false");
  await expect(lossRow(page, "mcc")).toBeHidden();
  await expect(lossRow(page, "dice")).toBeVisible();
  await expect(lossRow(page, "tversky")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(lossRow(page, "mcc")).toBeVisible();
});

test("a search finds by name, id and alias, in both languages; Escape clears it", async ({ page }) => {
  for (const [text, id] of [
    ["matthews", "mcc"],
    ["soft-iou", "soft-iou"],
    ["平衡交叉熵", "balanced-bce"],
    ["DSC", "dice"],
  ] as const) {
    await search(page).fill(text);
    await expect(lossRow(page, id)).toBeVisible();
    await expect.poll(async () => (await rows(page)).length).toBeLessThan(lossIds.length / 2);
  }
  await search(page).fill("qqqq");
  await expect(page.getByText("No loss is called “qqqq”.")).toBeVisible();
  await search(page).press("Escape");
  await expect(search(page)).toHaveValue("");
  await expect.poll(async () => (await rows(page)).length).toBe(lossIds.length);
});

test("sorts by value: the order of the numbers", async ({ page }) => {
  await lossTable(page).getByRole("button", { name: "now" }).click();
  const { losses } = await evaluation(page);
  const sorted = (await rows(page)).map((id) => losses[id] ?? Number.NEGATIVE_INFINITY);
  expect(sorted).toEqual([...sorted].sort((a, b) => b - a));
  await lossTable(page).getByRole("button", { name: "by family" }).click();
  await expect.poll(() => rows(page)).toEqual(lossIds);
});

test("four can be pinned; the fifth is not, and the list says how many there are", async ({ page }) => {
  const pin = (id: string) => lossRow(page, id).getByRole("button", { pressed: false }).first();
  await pin("mcc").click();
  expect((await scene(page)).losses).toHaveLength(4);
  await pin("mse").click();
  expect((await scene(page)).losses).toHaveLength(4);
  await expect(page.getByRole("button", { name: /4 of 4 pinned/ })).toBeVisible();
});

test("all rows follow a stroke", async ({ page }) => {
  await setScene(page, { truth: filled(12, 12, 1), prediction: filled(12, 12, 0.3) });
  await drag(page, "prediction", [
    [2, 2],
    [9, 9],
  ]);
  await expectTable(page, (await evaluation(page)).losses);
});
