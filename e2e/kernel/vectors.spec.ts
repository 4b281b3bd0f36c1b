/** The reference vectors on the kernel by itself: values to 1e-5, gradients to 1e-3 of the map's largest value. */
import { expect, test } from "@playwright/test";
import { gradientDifference, valueDifference } from "../../vectors/entries.ts";
import { batches, tasksOf, vectorsWith } from "../vectorBatches.ts";
import { openHarness } from "./support.ts";

for (const [index, batch] of batches.entries()) {
  test(`batch ${index + 1} of ${batches.length}`, async ({ page }) => {
    test.setTimeout(180_000);
    await openHarness(page);
    for (const vector of vectorsWith(batch)) {
      const { height, width, g: truth, p: prediction, expected } = vector;
      const tasks = tasksOf(batch, vector);
      const params = Object.fromEntries(tasks.map(({ loss, params: given }) => [loss, given]));
      const wanted = tasks.filter(({ wantsGradient }) => wantsGradient).map(({ loss }) => loss);
      const got = await page.evaluate(([grid, given, names]) => window.kernel.evaluate(grid, given, names), [
        { height, width, truth, prediction },
        params,
        wanted,
      ] as const);
      for (const { entry, loss } of tasks) {
        const known = expected[entry];
        if (known === undefined) continue;
        const told = `${vector.name}: ${entry} (${loss}) is ${got.losses[loss]}, expected ${known.value}`;
        expect.soft(valueDifference(got.losses[loss], known), told).toBeLessThanOrEqual(1e-5);
        const map = got.gradients[loss];
        if (map === undefined) continue;
        const off = gradientDifference(map, known);
        expect.soft(off, `${vector.name}: gradient of ${entry} (${loss})`).toBeLessThanOrEqual(1e-3);
      }
    }
  });
}
