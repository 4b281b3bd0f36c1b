/** Opening the app and speaking to it as a teacher's page would: through `window.segloss`. */
import { expect, type Page } from "@playwright/test";
import type { Curve, CurveOptions, Evaluation, MapKind, Problem, Scene } from "./pageApi.ts";

/**
 * Opens the page and waits for the first evaluation on screen.
 * @param hash what follows `#/`, e.g. `?backend=cpu`
 */
export async function openApp(page: Page, hash = ""): Promise<{ backend: string }> {
  expectNoViolation(page);
  await page.goto(`./#/${hash}`);
  return page.evaluate(() => window.segloss.ready);
}

const watched = new WeakSet<Page>();

/** Whatever a test does with the page, its policy has nothing to refuse. */
function expectNoViolation(page: Page): void {
  if (watched.has(page)) return;
  watched.add(page);
  page.on("console", (message) => {
    expect.soft(message.text()).not.toMatch(/Content Security Policy|Trusted(HTML|Script|ScriptURL)/);
  });
}

/** Opens the page and waits until the numbers come from the GPU. */
export async function openOnWebgl(page: Page): Promise<Evaluation> {
  await openApp(page, "?backend=webgl");
  return evaluation(page);
}

export function scene(page: Page): Promise<Scene> {
  return page.evaluate(() => window.segloss.getState());
}

export function evaluation(page: Page): Promise<Evaluation> {
  return page.evaluate(() => window.segloss.evaluate());
}

/** Sets part of the scene; the problems are what was refused. */
export async function setScene(page: Page, partial: unknown): Promise<readonly Problem[]> {
  const { problems } = await page.evaluate((given) => window.segloss.setState(given), partial);
  return problems;
}

export function curve(page: Page, variable: string, options: CurveOptions): Promise<Curve> {
  return page.evaluate(([name, rest]) => window.segloss.curve(name, rest), [variable, options] as const);
}

export async function pixels(page: Page, loss: string, kind: MapKind): Promise<{ data: number[]; type: string }> {
  return page.evaluate(
    async ([id, map]) => {
      const { data } = await window.segloss.pixels(id, map);
      return { data: Array.from(data), type: data.constructor.name };
    },
    [loss, kind] as const,
  );
}

/** Everything a visitor can read on the page, invisible texts left out. */
export function visibleText(page: Page): Promise<string> {
  return page.locator("body").innerText();
}

/** Rows of equal cells: a grid for `setState`. */
export function filled(height: number, width: number, value: number): number[][] {
  return Array.from({ length: height }, () => Array.from({ length: width }, () => value));
}

/** A flat row-major list as rows. */
export function rowsOf(flat: readonly number[], width: number): number[][] {
  return Array.from({ length: flat.length / width }, (_, row) => flat.slice(row * width, (row + 1) * width));
}
