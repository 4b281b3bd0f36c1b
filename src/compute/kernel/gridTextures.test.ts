import fc from "fast-check";
import { expect, test } from "vitest";
import { packCells, texelsPerRow } from "./gridTextures.ts";

/** What decodeCell in shaders.ts does, in float32. */
function decode(word: number): { p: number; o: number; g: number } {
  const least = new Float32Array(Uint32Array.of(word & 0x3fffffff).buffer)[0] ?? Number.NaN;
  const upper = ((word >>> 30) & 1) === 1;
  const most = Math.fround(1 - least);
  return { p: upper ? most : least, o: upper ? least : most, g: word >>> 31 };
}

function packOne(p: number, g: number): number {
  const grids = { height: 1, width: 1, truth: Uint8Array.of(g), prediction: Float64Array.of(p) };
  const texels = new Float32Array(1);
  packCells(grids, { top: 0, left: 0, bottom: 1, right: 1 }, texels);
  return new Uint32Array(texels.buffer)[0] ?? 0;
}

/** The smaller of p and 1 − p is rounded once (2⁻²⁴ relative); the larger is 1 minus that, rounded again: at most 2⁻²⁶ + 2⁻²⁵ of ½. */
function precision(value: number): number {
  return value > 0.5 ? 2 ** -25 + 2 ** -24 : 2 ** -24;
}

test("probability, complement and truth come back, both ends to float32's relative precision", () => {
  const anyProbability = fc.oneof(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom(0, 1, 0.5, 1e-6, 1 - 1e-6, 1e-30, 1 - 1e-9, 0.5000000001),
  );
  fc.assert(
    fc.property(anyProbability, fc.constantFrom(0, 1), (p, g) => {
      const decoded = decode(packOne(p, g));
      expect(decoded.g).toBe(g);
      expect(Math.abs(decoded.p - p)).toBeLessThanOrEqual(precision(p) * p + 1e-45);
      expect(Math.abs(decoded.o - (1 - p))).toBeLessThanOrEqual(precision(1 - p) * (1 - p) + 1e-45);
    }),
    { examples: [[0.5929535180330278, 0]] },
  );
});

test("packs the cells of a rectangle, row by row", () => {
  const prediction = Float64Array.from({ length: 12 }, (_, k) => k / 64);
  const grids = { height: 3, width: 4, truth: new Uint8Array(12), prediction };
  const texels = new Float32Array(4);
  packCells(grids, { top: 1, left: 2, bottom: 3, right: 4 }, texels);
  expect([...texels]).toEqual([6 / 64, 7 / 64, 10 / 64, 11 / 64]);
});

test("a row takes whole texels of four", () => {
  expect([1, 4, 5, 1024].map(texelsPerRow)).toEqual([1, 1, 2, 256]);
});
