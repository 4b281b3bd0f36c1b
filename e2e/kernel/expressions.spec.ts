/** Random expressions: the GLSL of the kernel against the float64 evaluator, pixel by pixel and summed. */
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { evaluate, scopeOf } from "#expression/evaluate.ts";
import { children, type Node } from "#expression/node.ts";
import { print } from "#expression/print.ts";
import { pixelTrees } from "#expression/testing.ts";
import { seeded } from "./grids.ts";
import { openHarness } from "./support.ts";

const trees = fc.sample(pixelTrees, { seed: 20231123, numRuns: 240 });
const scalars = { a: 0.7, b: 1.3 };
const height = 4;
const width = 9;
const random = seeded(7);
const prediction = Array.from({ length: height * width }, () => 0.001 + 0.998 * random());
const truth = prediction.map(() => (random() < 0.5 ? 1 : 0));
const phi = prediction.map(() => 4 * random() - 2);

function scopeAt(cell: number): Readonly<Record<string, number>> {
  return { ...scalars, p: prediction[cell] ?? 0, g: truth[cell] ?? 0, phi: phi[cell] ?? 0 };
}

/** The largest value that stands anywhere in a tree: float32 cannot be nearer than a share of it. */
function reach(node: Node, values: Readonly<Record<string, number>>): number {
  const below = children(node).map((child) => reach(child, values));
  return Math.max(1, Math.abs(evaluate(node, scopeOf(values))), ...below);
}

for (let first = 0; first < trees.length; first += 60) {
  test(`per-pixel values agree with float64 on random expressions, from ${first} on`, async ({ page }) => {
    const some = trees.slice(first, first + 60);
    await openHarness(page);
    const grid = { height, width, truth, prediction };
    await page.evaluate(([g, map]) => window.kernel.load(g, { phi: map }), [grid, phi] as const);
    const values = await page.evaluate(([bodies, given]) => window.kernel.read(bodies, given), [
      some,
      scalars,
    ] as const);
    some.forEach((tree, k) => {
      expect(values[k]).toHaveLength(height * width);
      values[k]?.forEach((value, cell) => {
        const scope = scopeAt(cell);
        const error = Math.abs(value - evaluate(tree, scopeOf(scope))) / reach(tree, scope);
        expect(error, `${print(tree)} at ${JSON.stringify(scope)}: ${value}`).toBeLessThanOrEqual(1e-4);
      });
    });
  });
}

test("sums agree with float64 on random expressions, many passes in one", async ({ page }) => {
  // 120 sums, 8 passes: a software rasteriser compiles them for a while.
  test.setTimeout(180_000);
  const some = trees.slice(0, 120);
  await openHarness(page);
  const sums = await page.evaluate(([bodies, grid, map, given]) => window.kernel.sumsOf(bodies, grid, map, given), [
    some,
    { height, width, truth, prediction },
    phi,
    scalars,
  ] as const);
  some.forEach((tree, slot) => {
    const scopes = prediction.map((_, cell) => scopeAt(cell));
    const wanted = scopes.reduce((total, scope) => total + evaluate(tree, scopeOf(scope)), 0);
    const largest = scopes.reduce((total, scope) => total + reach(tree, scope), 0);
    const error = Math.abs((sums[slot] ?? Number.NaN) - wanted) / largest;
    expect(error, `${print(tree)}: ${sums[slot]} instead of ${wanted}`).toBeLessThanOrEqual(1e-4);
  });
});
