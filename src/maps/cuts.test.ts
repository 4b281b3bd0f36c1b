import fc from "fast-check";
import { expect, test } from "vitest";
import { cutsOf } from "./cuts.ts";
import { rankingOf } from "./ranking.ts";

/** Few different probabilities: ties are what goes wrong. */
const cells = fc.array(
  fc.record({ g: fc.integer({ min: 0, max: 1 }), p: fc.integer({ min: 0, max: 6 }).map((k) => k / 6) }),
  { minLength: 1, maxLength: 40 },
);

test("each cut holds the cells at or above its probability", () => {
  fc.assert(
    fc.property(cells, (list) => {
      const truth = Uint8Array.from(list, ({ g }) => g);
      const { values, hits, alarms } = cutsOf(
        truth,
        Float64Array.from(list, ({ p }) => p),
      );
      expect([...values]).toEqual([...new Set(list.map(({ p }) => p))].sort((a, b) => b - a));
      for (const [k, value] of values.entries()) {
        expect(hits[k]).toBe(list.filter(({ g, p }) => g === 1 && p >= value).length);
        expect(alarms[k]).toBe(list.filter(({ g, p }) => g === 0 && p >= value).length);
      }
    }),
  );
});

/** As scikit-learn defines them: trapezoids under (FPR, TPR) from (0, 0), and Σ (Rₙ − Rₙ₋₁) Pₙ over falling thresholds. */
test("the areas under both curves are AUC and average precision", () => {
  fc.assert(
    fc.property(cells, (list) => {
      const truth = Uint8Array.from(list, ({ g }) => g);
      const prediction = Float64Array.from(list, ({ p }) => p);
      const { hits, alarms, foreground, background } = cutsOf(truth, prediction);
      const { rocAuc, averagePrecision } = rankingOf(truth, prediction);
      if (foreground === 0 || background === 0) {
        expect(rocAuc).toBeNaN();
        return;
      }
      let [area, precisions, lastHits, lastAlarms] = [0, 0, 0, 0];
      hits.forEach((hit, k) => {
        const alarm = alarms[k] as number;
        area += ((alarm - lastAlarms) / background) * ((hit + lastHits) / 2 / foreground);
        precisions += ((hit - lastHits) / foreground) * (hit / (hit + alarm));
        [lastHits, lastAlarms] = [hit, alarm];
      });
      expect(area).toBeCloseTo(rocAuc, 12);
      expect(precisions).toBeCloseTo(averagePrecision, 12);
    }),
  );
});
