import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { survey } from "./survey.ts";
import {
  cropFits,
  cropOf,
  firstScaling,
  firstThreshold,
  guessGrid,
  otherGrid,
  scalingFits,
  sizeWithin,
  takeMask,
  takeProbabilities,
} from "./take.ts";
import { pace } from "./testing.ts";
import { firstPlane, type Volume } from "./volume.ts";

function volumeFrom(rows: readonly (readonly number[])[], type: Volume["type"] = "float64"): Volume {
  return {
    name: "v",
    type,
    shape: [rows.length, rows[0]?.length ?? 0],
    axes: ["0", "1"],
    channels: [],
    readRow: (_, row, into) => into.set(rows[row] ?? []),
  };
}

function sampling(rows: readonly (readonly number[])[], height: number, width: number) {
  const volume = volumeFrom(rows);
  const [planeHeight = 0, planeWidth = 0] = volume.shape;
  const crop = { top: 0, left: 0, height: planeHeight, width: planeWidth };
  return { volume, plane: firstPlane(volume), planeWidth, crop, size: { height, width }, pace };
}

const surveyed = (rows: readonly (readonly number[])[]) => survey(volumeFrom(rows), firstPlane(volumeFrom(rows)), pace);

const ramp = [
  [0, 0.25, 0.5, 0.75],
  [1, 0.75, 0.5, 0.25],
];

describe("survey", () => {
  it("tells range, what is not finite and where, and whether it looks like a mask", async () => {
    expect(
      await surveyed([
        [0, Number.NaN],
        [3, Number.POSITIVE_INFINITY],
      ]),
    ).toEqual({
      min: 0,
      max: 3,
      cells: 4,
      notFinite: 2,
      firstNotFinite: { row: 0, col: 1 },
      whole: true,
      twoValued: true,
    });
    expect(await surveyed([[0, 1.5, 2]])).toMatchObject({ whole: false, twoValued: false, firstNotFinite: null });
    expect(await surveyed([[Number.NaN]])).toMatchObject({ min: 0, max: 0, notFinite: 1 });
  });
});

describe("probabilities", () => {
  it("of the same size are the same values", async () => {
    const values = await surveyed(ramp);
    expect(Array.from(await takeProbabilities(sampling(ramp, 2, 4), "as-is", values))).toEqual(ramp.flat());
  });

  it("are means where there are fewer cells", async () => {
    const values = await surveyed(ramp);
    expect(Array.from(await takeProbabilities(sampling(ramp, 1, 2), "as-is", values))).toEqual([0.5, 0.5]);
    const thirds = await takeProbabilities(sampling([[1, 0, 0, 1]], 1, 3), "as-is", values);
    expect(thirds[0]).toBeCloseTo(0.75, 12);
    expect(thirds[1]).toBeCloseTo(0, 12);
  });

  it("are interpolated where there are more", async () => {
    const values = await surveyed([[0, 1]]);
    const wider = await takeProbabilities(sampling([[0, 1]], 1, 4), "as-is", values);
    expect(Array.from(wider)).toEqual([0, 0.25, 0.75, 1]);
  });

  it("stay in [0, 1] whatever the sizes, and keep their mean where sizes divide", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }), {
          minLength: 1,
          maxLength: 9,
        }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
        async (rows, height, width) => {
          const values = await surveyed(rows);
          const taken = await takeProbabilities(sampling(rows, height, width), "as-is", values);
          expect(taken.every((p) => p >= 0 && p <= 1)).toBe(true);
          const one = await takeProbabilities(sampling(rows, 1, 1), "as-is", values);
          expect(one[0]).toBeCloseTo(rows.flat().reduce((sum, p) => sum + p, 0) / rows.flat().length, 10);
        },
      ),
    );
  });

  it("come from bytes, ranges and logits; what is not finite is 0", async () => {
    const rows = [[-2, 0, 2, Number.NaN]];
    const values = await surveyed(rows);
    const logits = await takeProbabilities(sampling(rows, 1, 4), "sigmoid", values);
    expect(Array.from(logits)).toEqual([1 / (1 + Math.exp(2)), 0.5, 1 / (1 + Math.exp(-2)), 0]);
    expect(Array.from(await takeProbabilities(sampling(rows, 1, 4), "min-max", values))).toEqual([0, 0.5, 1, 0]);
    const bytes = await surveyed([[0, 51, 255]]);
    expect(Array.from(await takeProbabilities(sampling([[0, 51, 255]], 1, 3), "by-255", bytes))).toEqual([0, 0.2, 1]);
    const huge = await surveyed([[-1e308, 0, 1e308]]);
    const scaled = await takeProbabilities(sampling([[-1e308, 0, 1e308]], 1, 3), "min-max", huge);
    expect(Array.from(scaled)).toEqual([0, 0.5, 1]);
  });
});

describe("masks", () => {
  it("take the nearest value, above the threshold", async () => {
    expect(Array.from(await takeMask(sampling(ramp, 2, 4), 0.5))).toEqual([0, 0, 0, 1, 1, 1, 0, 0]);
    expect(Array.from(await takeMask(sampling([[0, Number.NaN, 1]], 1, 6), 0.5))).toEqual([0, 0, 0, 0, 1, 1]);
  });
});

describe("first guesses", () => {
  const values = { min: 0, max: 255, cells: 4, notFinite: 0, firstNotFinite: null, whole: true, twoValued: false };

  it("of scaling and threshold", () => {
    expect(firstScaling(volumeFrom([[0]], "picture"), values)).toBe("by-255");
    expect(firstScaling(volumeFrom([[0]]), { ...values, max: 1 })).toBe("as-is");
    expect(firstScaling(volumeFrom([[0]]), { ...values, min: -3.5, whole: false })).toBe("sigmoid");
    expect(firstScaling(volumeFrom([[0]]), { ...values, max: 4000 })).toBe("min-max");
    expect(firstThreshold(volumeFrom([[0]], "int16"), { ...values, max: 5 })).toBe(0.5);
    expect(firstThreshold(volumeFrom([[0]], "picture"), values)).toBe(127.5);
    expect(scalingFits("min-max", { ...values, max: 0 })).toBe(false);
  });

  it("of the board, by name first", () => {
    expect(guessGrid("case12_mask.png", values)).toBe("truth");
    expect(guessGrid("case12_pred_mask.png", values)).toBe("prediction");
    expect(guessGrid("a.npy", { ...values, twoValued: true })).toBe("truth");
    expect(guessGrid("a.npy", values)).toBe("prediction");
    expect(guessGrid("a.npy", { ...values, twoValued: true, whole: false })).toBe("prediction");
  });
});

describe("sizes", () => {
  it("crop and shrink", () => {
    const none = { top: 0, left: 0, height: 1, width: 1 };
    expect(cropOf("square", { height: 4, width: 10 }, none)).toEqual({ top: 0, left: 3, height: 4, width: 4 });
    expect(cropFits({ top: 1, left: 0, height: 3, width: 10 }, { height: 4, width: 10 })).toBe(true);
    expect(cropFits({ top: 2, left: 0, height: 3, width: 10 }, { height: 4, width: 10 })).toBe(false);
    expect(cropFits({ top: 0, left: 0, height: 0.5, width: 10 }, { height: 4, width: 10 })).toBe(false);
    expect(sizeWithin({ height: 1536, width: 2048 })).toEqual({ height: 768, width: 1024 });
    expect(sizeWithin({ height: 1, width: 9000 })).toEqual({ height: 1, width: 1024 });
    expect(sizeWithin({ height: 3, width: 5 })).toEqual({ height: 3, width: 5 });
  });

  it("of the other grid: kept, stretched or cleared", async () => {
    const grids = { height: 2, width: 2, truth: Uint8Array.of(1, 0, 0, 1), prediction: Float64Array.of(1, 0, 0, 1) };
    const size = { height: 4, width: 4 };
    const taken = async (how: "keep" | "stretch" | "clear") =>
      Array.from(await otherGrid(grids, "truth", size, how, pace));
    expect(await taken("keep")).toEqual([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(await taken("stretch")).toEqual([1, 1, 0, 0, 1, 1, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1]);
    expect(await taken("clear")).toEqual(new Array(16).fill(0));
    expect(Array.from(await otherGrid(grids, "prediction", { height: 1, width: 1 }, "stretch", pace))).toEqual([0.5]);
  });
});
