/** Where a visitor finds things: boards and their cells, the loss table, buttons. By role and name, as a screen reader does. */
import { expect, type Locator, type Page } from "@playwright/test";

export const boardNames = {
  truth: /^(Ground truth|真值)/,
  prediction: /^(Prediction|预测)/,
  difference: /^(Difference|差异)/,
} as const;
export type BoardName = keyof typeof boardNames;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** By its place: among thousands of cells a search by role takes its time. That its role and name are right has tests of its own. */
export function board(page: Page, name: BoardName): Locator {
  return page.locator(`[data-board="${name}"] [role="grid"]`);
}

/** Centre of a cell in CSS pixels. `row` and `col` count from 0. */
export async function cellCentre(page: Page, name: BoardName, row: number, col: number): Promise<Point> {
  const grid = board(page, name);
  const rows = Number(await grid.getAttribute("aria-rowcount"));
  const cols = Number(await grid.getAttribute("aria-colcount"));
  const picture = grid.locator("canvas").first();
  await grid.scrollIntoViewIfNeeded();
  const box = await ((await picture.count()) > 0 ? picture : grid).boundingBox();
  if (box === null) throw new Error(`the ${name} board is not visible`);
  return { x: box.x + ((col + 0.5) * box.width) / cols, y: box.y + ((row + 0.5) * box.height) / rows };
}

export interface Drag {
  readonly button?: "left" | "right";
  /** Called with the pointer still down, before it is released. */
  readonly beforeRelease?: () => Promise<void>;
}

/** Presses on the first cell, moves through the others in straight lines, releases. */
export async function drag(
  page: Page,
  name: BoardName,
  cells: readonly (readonly [row: number, col: number])[],
  { button = "left", beforeRelease }: Drag = {},
): Promise<void> {
  const [first, ...rest] = await Promise.all(cells.map(([row, col]) => cellCentre(page, name, row, col)));
  if (first === undefined) return;
  await page.mouse.move(first.x, first.y);
  await page.mouse.down({ button });
  for (const point of rest) await page.mouse.move(point.x, point.y, { steps: 6 });
  await beforeRelease?.();
  await page.mouse.up({ button });
}

/** What a screen reader says of the focused cell. */
export function announced(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    const active = focused?.getAttribute("aria-activedescendant");
    const element = active ? document.getElementById(active) : focused;
    return element?.getAttribute("aria-label") ?? element?.textContent?.trim() ?? "";
  });
}

export function lossTable(page: Page): Locator {
  return page.getByRole("table", { name: /^(Losses|损失)/ }).or(page.getByRole("grid", { name: /^(Losses|损失)/ }));
}

export function lossRow(page: Page, id: string): Locator {
  return page.locator(`table[aria-label] [data-loss="${id}"]`);
}

export function lossValue(page: Page, id: string): Locator {
  return lossRow(page, id).locator("[data-value]");
}

/** The number a text shows: with a true minus sign, thousands apart and powers of ten as people write them. */
export function shownNumber(text: string): number {
  const plain = text
    .replace(/[−–]/g, "-")
    .replace(/[\s\u202f\u00a0,]/g, "")
    .replace(/[×·]10\^?/, "e")
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]/g, (sign) => "0123456789-"["⁰¹²³⁴⁵⁶⁷⁸⁹⁻".indexOf(sign)] ?? "");
  return plain === "" ? Number.NaN : Number(plain);
}

/** Whether a text shows a value: equal to within half of the last digit shown. */
export function shows(text: string, value: number): boolean {
  const shown = shownNumber(text);
  const [digits = "", exponent = "0"] = text
    .replace(/[×·]\s*10/, "e")
    .toLowerCase()
    .split("e");
  const decimals = /[.](\d+)/.exec(digits)?.[1]?.length ?? 0;
  const power = exponent === "0" ? 0 : Math.round(Math.log10(Math.abs(shown) || 1));
  return Math.abs(shown - value) <= 0.51 * 10 ** (power - decimals);
}

/** Waits until every row of the table shows the value given for it; undefined values show a word instead of a number. */
export async function expectTable(page: Page, values: Readonly<Record<string, number | null>>): Promise<void> {
  await expect(async () => {
    const texts = new Map(
      (await page
        .locator("table[aria-label] [data-loss]")
        .evaluateAll((rows) =>
          rows.map((row) => [
            row.getAttribute("data-loss"),
            row.querySelector<HTMLElement>("[data-value]")?.innerText.trim() ?? "",
          ]),
        )) as [string, string][],
    );
    for (const [id, value] of Object.entries(values)) {
      const text = texts.get(id) ?? "";
      if (value === null) expect(Number.isNaN(shownNumber(text)), `${id} shows "${text}"`).toBe(true);
      else expect(shows(text, value), `${id} shows "${text}", is ${value}`).toBe(true);
    }
  }).toPass();
}

export function button(page: Page, name: RegExp): Locator {
  return page.getByRole("button", { name }).first();
}

/** Chooses one of several: clicks the button, or what labels the radio button, as a pointer would. */
export async function pick(page: Page, name: RegExp): Promise<void> {
  const radio = page.getByRole("radio", { name });
  await page.locator("label").filter({ has: radio }).or(page.getByRole("button", { name })).first().click();
}
