/** `segloss.pixels`: what each cell adds and where its gradient pushes, against differences taken on the page itself. */
import { expect, type Page, test } from "@playwright/test";
import { evaluation, filled, openApp, openOnWebgl, pixels, rowsOf, setScene } from "./support/app.ts";
import { loss, lossIds, skeletonIds, termwiseIds } from "./support/reference.ts";
import { rich } from "./support/small.ts";

const cells = rich.prediction.flat();
const width = rich.prediction[0]?.length ?? 1;
/** Of differences: smaller ones are lost in rounding. */
const step = 1e-5;

/** The scene with one probability changed. */
function changed(cell: number, value: number): number[][] {
  return rowsOf(
    cells.map((p, index) => (index === cell ? value : p)),
    width,
  );
}

/** By loss, the slope at every cell by central differences, each value from the page itself; `to` moves a probability. */
async function differences(page: Page, to: (p: number, by: number) => number): Promise<Record<string, number[]>> {
  const moves = cells.flatMap((p, cell) => [changed(cell, to(p, -step)), changed(cell, to(p, step))]);
  const values = await page.evaluate(async (predictions) => {
    const given: Readonly<Record<string, number | null>>[] = [];
    for (const prediction of predictions) {
      await window.segloss.setState({ prediction });
      given.push((await window.segloss.evaluate()).losses);
    }
    return given;
  }, moves);
  await setScene(page, { prediction: rich.prediction });
  const value = (at: number, id: string) => values[at]?.[id] ?? Number.NaN;
  return Object.fromEntries(
    lossIds.map((id) => [id, cells.map((_, k) => (value(2 * k + 1, id) - value(2 * k, id)) / (2 * step))]),
  );
}

/** p as its logit moves. */
function inLogits(p: number, by: number): number {
  return 1 / (1 + ((1 - p) / p) * Math.exp(-by));
}

test("gradients of every loss equal finite differences", async ({ page }) => {
  test.setTimeout(180_000);
  await openApp(page, "?backend=cpu");
  await setScene(page, { ...rich, params: {} });
  for (const [kind, to] of [
    ["gradient", (p: number, by: number) => p + by],
    ["logit-gradient", inLogits],
  ] as const) {
    const expected = await differences(page, to);
    for (const id of lossIds) {
      const { data, type } = await pixels(page, id, kind);
      expect(type).toBe("Float64Array");
      const slopes = expected[id] ?? [];
      const largest = Math.max(1, ...slopes.map(Math.abs));
      for (const [cell, slope] of slopes.entries()) {
        const off = Math.abs((data[cell] ?? Number.NaN) - slope);
        expect.soft(off, `${id}: ${kind} of cell ${cell} is ${data[cell]}, not ${slope}`).toBeLessThan(1e-7 * largest);
      }
    }
  }
});

test("what each pixel adds equals its definition, for every loss", async ({ page }) => {
  await openApp(page, "?backend=cpu");
  await setScene(page, { ...rich, params: {} });
  const truth = rich.truth.flat();
  for (const id of lossIds) {
    const { data } = await pixels(page, id, "loss");
    const whole = loss(id, rich.truth, rich.prediction) ?? Number.NaN;
    if (termwiseIds.includes(id)) {
      expect
        .soft(
          data.reduce((sum, value) => sum + value, 0),
          id,
        )
        .toBeCloseTo(whole, 9);
    } else if (skeletonIds.includes(id)) {
      expect.soft(data.every((value) => Number.isFinite(value)) && data.some((value) => value !== 0), id).toBe(true);
    } else {
      for (const cell of cells.keys()) {
        const saved = whole - (loss(id, rich.truth, changed(cell, truth[cell] ?? 0)) ?? Number.NaN);
        expect.soft(data[cell], `${id}: cell ${cell}`).toBeCloseTo(saved, 9);
      }
    }
  }
});

test("maps of every loss on WebGL equal those on the CPU", async ({ page, context }) => {
  test.setTimeout(180_000);
  const other = await context.newPage();
  await openOnWebgl(page);
  await openApp(other, "?backend=cpu");
  for (const tab of [page, other]) await setScene(tab, { ...rich, params: {} });
  for (const id of lossIds) {
    for (const kind of ["loss", "gradient", "logit-gradient"] as const) {
      const [gpu, cpu] = [await pixels(page, id, kind), await pixels(other, id, kind)];
      expect([gpu.type, cpu.type]).toEqual(["Float32Array", "Float64Array"]);
      const largest = Math.max(...cpu.data.map(Math.abs));
      const off = Math.max(...cpu.data.map((value, cell) => Math.abs((gpu.data[cell] ?? Number.NaN) - value)));
      expect.soft(off, `${id}: ${kind}`).toBeLessThanOrEqual(1e-3 * largest);
    }
  }
});

test("the logit gradient of BCE is p − g, at p = 0 and 1 too", async ({ page }) => {
  await openApp(page, "?backend=cpu");
  await setScene(page, { truth: [[0, 1, 0, 1]], prediction: [[0, 1, 1, 0]], params: {} });
  expect((await pixels(page, "bce", "logit-gradient")).data).toEqual([0, 0, 0.25, -0.25]);
});

test("pixels rejects with the note where a loss is undefined, and with a reason for unknown names", async ({
  page,
}) => {
  await openApp(page, "?backend=cpu");
  await setScene(page, { truth: filled(4, 4, 0), prediction: filled(4, 4, 0), params: {} });
  const { notes, losses: values } = await evaluation(page);
  expect(values.dice).toBeNull();
  const reasons = await page.evaluate(async () => {
    const reason = (id: string, kind: string) =>
      window.segloss.pixels(id, kind as "loss").then(
        () => "no rejection",
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      );
    return [
      await reason("dice", "gradient"),
      await reason("no-such-loss", "loss"),
      await reason("bce", "no-such-kind"),
    ];
  });
  expect(reasons[0]).toBe(notes.dice);
  for (const reason of reasons.slice(1)) {
    expect(reason).not.toBe("no rejection");
    expect(reason.length).toBeGreaterThan(8);
  }
});
