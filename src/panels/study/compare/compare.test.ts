import { expect, test } from "vitest";
import type { ComparedLoss, ComparisonAnswer } from "#losses/studies.ts";
import { colourIndex, commonLimit } from "./commonScale.ts";
import { readComparison } from "./compareReading.ts";

const compared = (...ids: readonly string[]): ComparedLoss[] =>
  ids.map((loss) => ({ loss, value: 1, isMean: true, isSigned: false, shares: null, gradient: new Float64Array(1) }));
const answer = (ids: readonly string[], cosines: ComparisonAnswer["cosines"]): ComparisonAnswer => ({
  kind: "comparison",
  revision: 1,
  by: "p",
  height: 1,
  width: 1,
  compared: compared(...ids),
  undefinedLosses: [],
  cosines,
});

test("tells the pair that agrees most and the one that agrees least", () => {
  const said = readComparison(
    answer(
      ["bce", "dice", "boundary"],
      [
        [1, 0.93, -0.4],
        [0.93, 1, 0.1],
        [-0.4, 0.1, 1],
      ],
    ),
  );
  expect(said?.en).toBe(
    "Binary cross-entropy and Dice loss push in nearly the same direction here: cosine 0.93. Binary cross-entropy and Surface (boundary) loss push against each other here: cosine −0.40.",
  );
  expect(said?.["zh-CN"]).toMatch(/余弦 0\.93.*余弦 −0\.40/);
  expect(
    readComparison(
      answer(
        ["bce", "mse"],
        [
          [null, null],
          [null, null],
        ],
      ),
    ),
  ).toBeNull();
  expect(readComparison(answer(["bce"], [[1]]))).toBeNull();
});

test("one scale for all maps: outliers reach its ends, 0 is the ground", () => {
  const many = Float64Array.from({ length: 1000 }, (_, k) => (k - 500) / 500);
  many[3] = 1e9;
  const limit = commonLimit([many, new Float64Array(10)]);
  expect(limit).toBeGreaterThan(0.9);
  expect(limit).toBeLessThanOrEqual(1);
  expect([colourIndex(-2, 1), colourIndex(0, 1), colourIndex(2, 1), colourIndex(Number.NaN, 1)]).toEqual([
    0, 128, 255, 127,
  ]);
  expect(commonLimit([new Float64Array(3)])).toBe(1);
});
