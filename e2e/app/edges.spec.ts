/** Scenes at the edge of sense: empty, full, certain, tiny. Undefined is told in words; never NaN, never Infinity. */
import { expect, type Page, test } from "@playwright/test";
import { curve, evaluation, filled, openApp, pixels, rowsOf, setScene } from "./support/app.ts";
import { agree, loss, losses, lossIds } from "./support/reference.ts";
import { board, cellCentre, expectTable, pick } from "./support/ui.ts";

type Grid = number[][];

/** An infinite logit is right at p = 0 and 1, and is shown as ∞; the rest would be slips of the program. */
const nonsense = /.{0,20}(?:\bNaN\b|Infinity|undefined undefined|\[object|\bnull\b).{0,20}/g;

const checker = filled(6, 6, 0).map((row, r) => row.map((_, c) => (r + c) % 2));

const scenes: Readonly<Record<string, { truth: Grid; prediction: Grid }>> = {
  "an empty truth": { truth: filled(6, 6, 0), prediction: filled(6, 6, 0.3) },
  "an empty prediction": { truth: checker, prediction: filled(6, 6, 0) },
  "both empty": { truth: filled(6, 6, 0), prediction: filled(6, 6, 0) },
  "both full": { truth: filled(6, 6, 1), prediction: filled(6, 6, 1) },
  "a full truth": { truth: filled(6, 6, 1), prediction: filled(6, 6, 0.4) },
  "certain and right": { truth: checker, prediction: checker },
  "certain and wrong": { truth: checker, prediction: checker.map((row) => row.map((value) => 1 - value)) },
  "one cell, background": { truth: [[0]], prediction: [[0.7]] },
  "one cell, foreground": { truth: [[1]], prediction: [[0.7]] },
  "one cell, nothing": { truth: [[0]], prediction: [[0]] },
  "one row": { truth: [[0, 1, 1, 0, 0]], prediction: [[0.1, 0.9, 0.2, 0, 1]] },
  "one column": { truth: [[0], [1], [0]], prediction: [[0.5], [0.5], [0.5]] },
};

/** The loss once a pixel's probability equals its truth. */
function lossMadeRight(
  id: string,
  { truth, prediction }: { truth: Grid; prediction: Grid },
  cell: number,
): number | null {
  const width = truth[0]?.length ?? 1;
  const right = prediction.flat().map((p, index) => (index === cell ? (truth.flat()[cell] ?? 0) : p));
  return loss(id, truth, rowsOf(right, width));
}

/** Texts, labels and tips, with the formulas. */
async function everythingShown(page: Page): Promise<string> {
  const attributes = await page
    .locator("[aria-label], [aria-valuetext], [title]")
    .evaluateAll((elements) =>
      elements.flatMap((element) =>
        ["aria-label", "aria-valuetext", "title"].map((name) => element.getAttribute(name) ?? ""),
      ),
    );
  const annotations = await page.locator("annotation").allTextContents();
  return [await page.locator("body").innerText(), ...attributes, ...annotations].join("\n");
}

for (const [name, given] of Object.entries(scenes)) {
  for (const backend of ["cpu", "webgl"]) {
    test(`${name} on ${backend}: right or undefined with a reason, and no NaN anywhere`, async ({ page }) => {
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      await openApp(page, `?backend=${backend}`);
      expect(await setScene(page, { ...given, params: {}, losses: ["dice", "boundary", "bce"] })).toEqual([]);
      const { losses: values, metrics, notes } = await evaluation(page);
      const expected = losses({ ...given, params: {} });
      for (const [id, value] of Object.entries(expected)) {
        expect(
          agree(values[id], value, backend === "cpu" ? 1e-9 : 1e-5),
          `${id}: ${values[id]}, expected ${value}`,
        ).toBe(true);
      }
      for (const [id, value] of [
        ...Object.entries(values),
        ...Object.entries(metrics).map(([id, value]) => [`metric.${id}`, value] as const),
      ]) {
        if (value === null) expect(notes[id]?.length, `${id} has a note`).toBeGreaterThan(8);
        else expect(Number.isFinite(value), id).toBe(true);
      }
      await expectTable(page, expected);
      const { series } = await curve(page, "threshold", { losses: lossIds, steps: 5 });
      for (const value of Object.values(series).flat()) expect(value === null || Number.isFinite(value)).toBe(true);
      for (const id of lossIds.filter((each) => values[each] !== null)) {
        for (const kind of ["loss", "gradient", "logit-gradient"] as const) {
          const { data } = await pixels(page, id, kind);
          const odd = [...data.keys()].filter((cell) => !Number.isFinite(data[cell]));
          // What a pixel adds has no value where the loss would have none without its error.
          const excused = odd.filter((cell) => kind === "loss" && lossMadeRight(id, given, cell) === null);
          expect(odd, `${id} ${kind}`).toEqual(excused);
        }
      }
      const at = await cellCentre(page, "truth", 0, 0);
      await page.mouse.move(at.x, at.y);
      await expect(board(page, "difference")).toBeVisible();
      for (const mode of [/^loss$/i, /^gradient$/i]) {
        await pick(page, mode);
        await page.waitForTimeout(150);
        expect((await everythingShown(page)).match(nonsense) ?? []).toEqual([]);
      }
      expect(errors).toEqual([]);
    });
  }
}
