/** Clipping to c and 1 − c on the GPU over the whole legal range: beyond ½ the bounds cross, and the upper one holds. */
import { expect, type Page, test } from "@playwright/test";
import { Engine } from "#compute/engine.ts";
import { createExtras } from "#compute/extras.ts";
import type { MapKind } from "#losses/evaluation.ts";
import { randomGrid } from "./grids.ts";
import { expectNear, openHarness } from "./support.ts";

const grid = randomGrid(5, 7, 11);
const kinds: readonly MapKind[] = ["loss", "gradient", "logit-gradient"];
const clips = [0, 1e-7, 0.01, 0.3, 0.5, 0.5000001, 0.7, 0.8, 0.999, 0.9999999, 1 - 1e-9, 1];

/** So many clips in one page: opening it takes longer than they do. */
const together = 6;

async function expectAgreement(page: Page, clip: number): Promise<void> {
  const params = { bce: { clip }, focal: { clip, gamma: 1.7 } };
  const engine = new Engine(createExtras());
  const whole = {
    height: grid.height,
    width: grid.width,
    truth: Uint8Array.from(grid.truth),
    prediction: Float64Array.from(grid.prediction),
  };
  const update = {
    revision: 1,
    whole,
    changes: [],
    threshold: 0.5,
    params,
    live: null,
    asides: null,
    heat: null,
    probe: null,
    palettes: null,
  };
  const { losses } = engine.update(update).values;
  const got = await page.evaluate(([g, given]) => window.kernel.evaluate(g, given, []), [grid, params] as const);
  const sums = await page.evaluate(([g, given]) => window.kernel.planSums(g, given), [grid, params] as const);
  sums.reference.forEach((wanted, slot) => {
    expectNear(sums.quick[slot], wanted, 1e-5, `clip ${clip}, slot ${slot}`);
    expectNear(sums.general[slot], wanted, 1e-5, `clip ${clip}, slot ${slot}, general shader`);
  });
  for (const id of ["bce", "focal"] as const) {
    expectNear(got.losses[id] ?? undefined, losses[id] ?? Number.NaN, 1e-5, `clip ${clip}, ${id}`);
    for (const kind of kinds) {
      const wanted = engine.pixels(id, kind).data;
      const map = await page.evaluate(([g, given, loss, of]) => window.kernel.pixels(g, given, loss, of), [
        grid,
        params,
        id,
        kind,
      ] as const);
      const largest = Math.max(...[...wanted].map(Math.abs), 1e-12);
      expect(map).toHaveLength(wanted.length);
      map.forEach((value, cell) => {
        const error = Math.abs(value - (wanted[cell] ?? Number.NaN)) / largest;
        expect(
          error,
          `clip ${clip}: ${id} ${kind} of cell ${cell}: ${value} instead of ${wanted[cell]}`,
        ).toBeLessThanOrEqual(1e-4);
      });
    }
  }
}

for (let first = 0; first < clips.length; first += together) {
  const some = clips.slice(first, first + together);
  test(`cross-entropy and focal loss agree with float64 at clip = ${some.join(", ")}`, async ({ page }) => {
    await openHarness(page);
    for (const clip of some) await expectAgreement(page, clip);
  });
}
