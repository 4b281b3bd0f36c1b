/** Random scenes and how many of them a test takes: for the tests of links, files and what a tab keeps. */
import fc from "fast-check";
import type { Grids } from "#grid/field.ts";
import { losses } from "#losses/index.ts";
import { compactParams } from "./params.ts";
import { differenceModes, type SceneContent, type Settings } from "./scene.ts";

const { seed, numRuns = 100 } = fc.readConfigureGlobal() ?? {};

/** Whether this is `npm run fuzz`: only there the seed is free, and time may be measured. */
export const isFuzz = seed === undefined;

/** How many runs a test takes: all of them under `npm run fuzz`, a share of them otherwise. */
export function runs(whole: number, share: number): number {
  return isFuzz ? Math.ceil((whole * numRuns) / 10_000) : share;
}

const step = fc.integer({ min: 0, max: 200 }).map((k) => k / 200);
const single = fc.float({ min: 0, max: 1, noNaN: true });
const double = fc.double({ min: 0, max: 1, noNaN: true });

function gridsOf(height: number, width: number): fc.Arbitrary<Grids> {
  const exactly = { minLength: height * width, maxLength: height * width };
  return fc
    .record({
      truth: fc.array(fc.constantFrom(0, 1), exactly),
      prediction: fc.oneof(
        fc.array(step, exactly),
        fc.array(single, exactly),
        fc.array(fc.oneof(step, double), exactly),
        double.map((value) => new Array<number>(height * width).fill(value)),
      ),
    })
    .map((cells) => ({
      height,
      width,
      truth: Uint8Array.from(cells.truth),
      prediction: Float64Array.from(cells.prediction, (value) => value + 0),
    }));
}

const ids = losses.map(({ id }) => id);

const settings: fc.Arbitrary<Settings> = fc.record({
  threshold: fc.oneof(step, double).map((value) => value + 0),
  params: fc
    .record({ alpha: double, smooth: double, gamma: double.map((value) => value + 0.001) }, { requiredKeys: [] })
    .map(({ alpha, smooth, gamma }) =>
      compactParams({
        ...(alpha === undefined ? {} : { tversky: { alpha } }),
        ...(smooth === undefined ? {} : { dice: { smooth } }),
        ...(gamma === undefined ? {} : { focal: { gamma } }),
      }),
    ),
  losses: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 }),
  view: fc.record({
    loss: fc.constantFrom(...ids),
    difference: fc.constantFrom(...differenceModes),
    chart: fc.constantFrom("threshold", "tversky.alpha", "focal.gamma"),
  }),
});

/** Any legal scene up to 12 × 12. */
export const anyScene: fc.Arbitrary<SceneContent> = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
  .chain(([height, width]) => fc.record({ grids: gridsOf(height, width), settings }));

/** A text with something done to it that happens to links: cut, changed, doubled, put in or left out. */
export function mutated(text: string): fc.Arbitrary<string> {
  const place = fc.nat({ max: Math.max(0, text.length - 1) });
  const piece = fc.oneof(
    fc.string({ maxLength: 3 }),
    fc.string({ unit: fc.constantFrom(..."ABCabc019-_"), maxLength: 8 }),
  );
  return fc.oneof(
    place.map((end) => text.slice(0, end)),
    place.map((start) => text.slice(start)),
    fc.tuple(place, piece).map(([at, put]) => text.slice(0, at) + put + text.slice(at + put.length)),
    fc.tuple(place, piece).map(([at, put]) => text.slice(0, at) + put + text.slice(at)),
    fc.tuple(place, fc.integer({ min: 1, max: 9 })).map(([at, count]) => text.slice(0, at) + text.slice(at + count)),
    fc.tuple(place, place).map(([from, to]) => text + text.slice(Math.min(from, to), Math.max(from, to))),
  );
}
