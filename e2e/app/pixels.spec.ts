/** `segloss.pixels`: what each cell adds and where its gradient pushes, against differences taken on the page itself. */
import { expect, type Page, test } from "@playwright/test";
import { evaluation, filled, openApp, openOnWebgl, pixels, rowsOf, setScene } from "./support/app.ts";
import type { MapKind } from "./support/pageApi.ts";
import { loss, lossIds } from "./support/reference.ts";
import { small } from "./support/small.ts";

/** ∂L/∂p or ∂L/∂z of every cell by central differences, each value from the page itself. */
async function differences(page: Page, id: string, kind: MapKind): Promise<number[]> {
  const step = 1e-5;
  return page.evaluate(
    async ([lossId, inLogits, h, given]) => {
      const flat = given.prediction.flat();
      const width = given.prediction[0]?.length ?? 1;
      const at = async (cell: number, value: number) => {
        const changed = flat.map((p, index) => (index === cell ? value : p));
        const prediction = given.prediction.map((_, row) => changed.slice(row * width, (row + 1) * width));
        await window.segloss.setState({ prediction });
        return (await window.segloss.evaluate()).losses[lossId] ?? Number.NaN;
      };
      const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
      const slopes: number[] = [];
      for (const [cell, p] of flat.entries()) {
        const z = Math.log(p / (1 - p));
        const [low, high] = inLogits ? [sigmoid(z - h), sigmoid(z + h)] : [p - h, p + h];
        slopes.push(((await at(cell, high)) - (await at(cell, low))) / (2 * h));
      }
      await window.segloss.setState({ prediction: given.prediction });
      return slopes;
    },
    [id, kind === "logit-gradient", step, small] as const,
  );
}

for (const id of lossIds) {
  test(`pixels of ${id}: gradients equal finite differences, parts equal their definition`, async ({ page }) => {
    await openApp(page, "?backend=cpu");
    await setScene(page, { ...small, params: {} });
    for (const kind of ["gradient", "logit-gradient"] as const) {
      const { data, type } = await pixels(page, id, kind);
      const expected = await differences(page, id, kind);
      expect(type).toBe("Float64Array");
      for (const [cell, slope] of expected.entries()) expect(data[cell], `${kind} ${cell}`).toBeCloseTo(slope, 7);
    }
    const { data } = await pixels(page, id, "loss");
    const means = ["bce", "focal", "boundary"].includes(id);
    const whole = loss(id, small.truth, small.prediction) ?? Number.NaN;
    if (means) expect(data.reduce((sum, value) => sum + value, 0)).toBeCloseTo(whole, 9);
    else {
      const g = small.truth.flat();
      const p = small.prediction.flat();
      for (const cell of p.keys()) {
        const right = rowsOf(
          p.map((value, index) => (index === cell ? (g[cell] ?? 0) : value)),
          4,
        );
        expect(data[cell], `loss ${cell}`).toBeCloseTo(whole - (loss(id, small.truth, right) ?? Number.NaN), 9);
      }
    }
  });

  test(`pixels of ${id} on WebGL equal those on the CPU`, async ({ page, context }) => {
    const other = await context.newPage();
    await openOnWebgl(page);
    await openApp(other, "?backend=cpu");
    for (const tab of [page, other]) await setScene(tab, { ...small, params: {} });
    for (const kind of ["loss", "gradient", "logit-gradient"] as const) {
      const [gpu, cpu] = [await pixels(page, id, kind), await pixels(other, id, kind)];
      expect([gpu.type, cpu.type]).toEqual(["Float32Array", "Float64Array"]);
      const largest = Math.max(...cpu.data.map(Math.abs));
      for (const [cell, value] of cpu.data.entries()) {
        expect(Math.abs((gpu.data[cell] ?? Number.NaN) - value), `${kind} ${cell}`).toBeLessThanOrEqual(1e-3 * largest);
      }
    }
  });
}

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
