/** Classes and counts, kept up as cells change. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { classAt, classCode, classifyAll, classOfCode, countOf, reclassify } from "./confusion.ts";

test("the prediction is foreground only above the threshold", () => {
  expect(classOfCode[classCode(1, 0.5, 0.5)]).toBe("fn");
  expect(classOfCode[classCode(1, 0.51, 0.5)]).toBe("tp");
  expect(classOfCode[classCode(0, 0.51, 0.5)]).toBe("fp");
  expect(classOfCode[classCode(0, 0, 0)]).toBe("tn");
  expect(classOfCode[classCode(0, 1, 1)]).toBe("tn");
});

test("keeping up is the same as classifying anew", () => {
  const cell = fc.record({ index: fc.nat(19), g: fc.nat(1), p: fc.double({ min: 0, max: 1, noNaN: true }) });
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 30 }), (changes) => {
      const grids = { height: 4, width: 5, truth: new Uint8Array(20), prediction: new Float64Array(20) };
      const kept = classifyAll(grids, 0.4);
      for (const { index, g, p } of changes) {
        grids.truth[index] = g;
        grids.prediction[index] = p;
        reclassify(kept, grids, 0.4, Uint32Array.of(index));
      }
      expect(kept).toEqual(classifyAll(grids, 0.4));
      const total = classOfCode.reduce((sum, kind) => sum + countOf(kept, kind), 0);
      expect(total).toBe(20);
      for (const { index } of changes) expect(classOfCode).toContain(classAt(kept, index));
    }),
  );
});
