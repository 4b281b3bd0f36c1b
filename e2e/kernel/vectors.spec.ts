/** The reference vectors of the six losses on the GPU: values to 1e-5, gradients to 1e-3 of the map's largest value. */
import { expect, test } from "@playwright/test";
import { lossOfEntry, vectors } from "../../vectors/entries.ts";
import { expectNear, openHarness } from "./support.ts";

test("there are vectors of every kind", () => {
  expect(vectors.length).toBeGreaterThanOrEqual(24);
  for (const id of Object.keys(lossOfEntry)) expect(vectors.some(({ expected }) => id in expected)).toBe(true);
});

for (const vector of vectors) {
  test(vector.name, async ({ page }) => {
    await openHarness(page);
    const { height, width, g: truth, p: prediction } = vector;
    for (const [id, choose] of Object.entries(lossOfEntry)) {
      const expected = vector.expected[id];
      if (!expected) continue;
      const [loss, params] = choose(expected.params);
      const got = await page.evaluate(([grid, given, name]) => window.kernel.evaluate(grid, given, [name]), [
        { height, width, truth, prediction },
        { [loss]: params },
        loss,
      ] as const);
      if (expected.value === null) expect(got.losses[loss], id).toBeNull();
      else expectNear(got.losses[loss] ?? undefined, expected.value, 1e-5, id);
      const wanted = expected.grad_p ?? expected.grad_p_sample?.value ?? [];
      const largest = Math.max(...wanted.map(Math.abs), 1e-300);
      wanted.forEach((slope, k) => {
        const cell = expected.grad_p_sample?.index[k] ?? k;
        const slopeHere = got.gradients[loss]?.[cell] ?? Number.NaN;
        expect(Math.abs(slopeHere - slope), `${id} at cell ${cell}`).toBeLessThanOrEqual(1e-3 * largest);
      });
    }
  });
}
