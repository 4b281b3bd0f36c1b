/** The reference vectors of the six losses on the GPU: values to 1e-5, gradients to 1e-3 of the map's largest value. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { expectNear, openHarness } from "./support.ts";

interface Expected {
  readonly value: number | null;
  readonly params: Readonly<Record<string, number>>;
  readonly grad_p?: readonly number[];
  readonly grad_p_sample?: { readonly index: readonly number[]; readonly value: readonly number[] };
}
interface Vector {
  readonly name: string;
  readonly height: number;
  readonly width: number;
  readonly g: readonly number[];
  readonly p: readonly number[];
  readonly expected: Readonly<Record<string, Expected>>;
}
type Numbers = Readonly<Record<string, number>>;

/** Which loss, with which parameters, an entry of the vectors is. */
const mapping: Readonly<Record<string, (given: Numbers) => readonly [string, Numbers]>> = {
  bce: () => ["bce", { clip: 0 }],
  bce_keras: () => ["bce", { clip: 1e-7 }],
  focal: ({ gamma = 2 }) => ["focal", { balanced: 0, clip: 1e-7, gamma }],
  focal_alpha: ({ gamma = 2, alpha = 0.25 }) => ["focal", { balanced: 1, clip: 1e-7, gamma, alpha }],
  dice: () => ["dice", { smooth: 1e-5 }],
  dice_smooth1: () => ["dice", { smooth: 1 }],
  dice_smp: () => ["dice", { zeroIfEmpty: 1 }],
  iou: () => ["soft-iou", { zeroIfEmpty: 1 }],
  iou_monai: () => ["soft-iou", { smooth: 5e-6 }],
  iou_smooth1: () => ["soft-iou", { smooth: 1 }],
  tversky: ({ alpha_fp = 0, beta_fn = 0 }) => ["tversky", { alpha: alpha_fp, beta: beta_fn, smooth: 1e-5 }],
  boundary: () => ["boundary", {}],
};

const folder = new URL("../../vectors/", import.meta.url);
const vectors = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Vector);

test("there are vectors of every kind", () => {
  expect(vectors.length).toBeGreaterThanOrEqual(24);
  for (const id of Object.keys(mapping)) expect(vectors.some(({ expected }) => id in expected)).toBe(true);
});

for (const vector of vectors) {
  test(vector.name, async ({ page }) => {
    await openHarness(page);
    const { height, width, g: truth, p: prediction } = vector;
    for (const [id, choose] of Object.entries(mapping)) {
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
