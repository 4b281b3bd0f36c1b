/** Scenes at the edge of sense: empty, full, certain, tiny. Undefined is told in words; never NaN, never Infinity. */
import { expect, type Page, test } from "@playwright/test";
import { curve, evaluation, filled, openApp, rowsOf, setScene } from "./support/app.ts";
import { loss, losses, lossIds, metricIds, termwiseIds } from "./support/reference.ts";
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

const kinds = ["loss", "gradient", "logit-gradient"] as const;

/** Cells without a number in each map of each loss that is defined; or what asking for the map threw. */
function oddCells(page: Page, ids: readonly string[]): Promise<Record<string, number[] | string>> {
  return page.evaluate(
    async ([names, wanted]) => {
      const odd: Record<string, number[] | string> = {};
      for (const id of names) {
        for (const kind of wanted) {
          odd[`${id} ${kind}`] = await window.segloss.pixels(id, kind).then(
            ({ data }) => [...data.keys()].filter((cell) => !Number.isFinite(data[cell])),
            (error: unknown) => String(error),
          );
        }
      }
      return odd;
    },
    [ids, kinds] as const,
  );
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

for (const backend of ["cpu", "webgl"]) {
  test(`scenes at the edge on ${backend}: numbers or a reason everywhere, and no NaN`, async ({ page }) => {
    test.setTimeout(240_000);
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await openApp(page, `?backend=${backend}`);
    for (const [at, [name, given]] of Object.entries(scenes).entries()) {
      await test.step(name, async () => {
        expect(await setScene(page, { ...given, params: {}, losses: ["dice", "boundary", "bce"] })).toEqual([]);
        const { losses: values, metrics, notes } = await evaluation(page);
        expect(Object.keys(values).sort()).toEqual([...lossIds].sort());
        expect(Object.keys(metrics).sort()).toEqual([...metricIds].sort());
        for (const [id, value] of [
          ...Object.entries(values),
          ...Object.entries(metrics).map(([id, value]) => [`metric.${id}`, value] as const),
        ]) {
          if (value === null) expect.soft(notes[id]?.length, `${name}: ${id} has a note`).toBeGreaterThan(20);
          else expect.soft(Number.isFinite(value), `${name}: ${id}`).toBe(true);
        }
        await expectTable(page, losses({ ...given, params: {} }));
        const drawn = await curve(page, "threshold", { losses: lossIds, metrics: metricIds, steps: 5 });
        for (const [id, line] of [...Object.entries(drawn.series), ...Object.entries(drawn.metrics ?? {})]) {
          const odd = line.filter((value) => value !== null && !Number.isFinite(value));
          expect.soft(odd, `${name}: curve of ${id}`).toEqual([]);
        }
        // A map takes the software GPU some 20 ms: there each loss has its turn in a quarter of the scenes.
        const drawnMaps = lossIds.filter((_, index) => backend === "cpu" || index % 4 === at % 4);
        const odd = await oddCells(
          page,
          drawnMaps.filter((id) => values[id] !== null),
        );
        for (const [key, cells] of Object.entries(odd)) {
          const [id = "", kind] = key.split(" ");
          // What a pixel adds has no value where the loss would have none without its error.
          const mayBeOdd = kind === "loss" && !termwiseIds.includes(id) && typeof cells !== "string";
          const excused = mayBeOdd ? cells.filter((cell) => lossMadeRight(id, given, cell) === null) : [];
          expect.soft(cells, `${name}: cells without a number in ${key}`).toEqual(excused);
        }
        const first = await cellCentre(page, "truth", 0, 0);
        await page.mouse.move(first.x, first.y);
        await expect(board(page, "difference")).toBeVisible();
        for (const mode of [/^loss$/i, /^gradient$/i]) {
          await pick(page, mode);
          await page.waitForTimeout(150);
          expect.soft((await everythingShown(page)).match(nonsense) ?? [], name).toEqual([]);
        }
      });
    }
    expect(errors).toEqual([]);
  });
}

test("in Chinese, what is undefined is told in Chinese", async ({ page }) => {
  await openApp(page, "?backend=cpu&lang=zh-CN");
  const told = new Set<string>();
  for (const [name, given] of Object.entries(scenes)) {
    expect(await setScene(page, { ...given, params: {} })).toEqual([]);
    const { losses: values, metrics, notes } = await evaluation(page);
    const missing = [
      ...lossIds.filter((id) => values[id] === null),
      ...metricIds.filter((id) => metrics[id] === null).map((id) => `metric.${id}`),
    ];
    expect(Object.keys(notes).sort(), name).toEqual(missing.sort());
    for (const [id, note] of Object.entries(notes)) {
      told.add(id);
      expect.soft(note, `${name}: ${id}`).toMatch(/^(?=.*\p{Script=Han}{4}).{8,}。$/u);
    }
    expect.soft((await everythingShown(page)).match(nonsense) ?? [], name).toEqual([]);
  }
  expect(told.size).toBeGreaterThan(30);
});
