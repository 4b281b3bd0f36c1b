import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { steepness } from "./edge.ts";
import { survivingErosion } from "./erosion.ts";
import { softSkeleton } from "./skeleton.ts";
import { type Field, Tape } from "./tape.ts";

interface Grid {
  readonly height: number;
  readonly width: number;
  readonly values: Float64Array;
}

/** Grids whose values are all different: no minimum, maximum or cut has a tie. */
const grids: fc.Arbitrary<Grid> = fc
  .tuple(fc.integer({ min: 3, max: 6 }), fc.integer({ min: 3, max: 6 }))
  .chain(([height, width]) => {
    const cells = Array.from({ length: height * width }, (_, cell) => cell);
    return fc.shuffledSubarray(cells, { minLength: cells.length, maxLength: cells.length }).map((ranks) => ({
      height,
      width,
      values: Float64Array.from(ranks, (rank) => (rank + 0.4 + 0.1 * Math.sin(3 * rank)) / ranks.length),
    }));
  });

type Program = (tape: Tape, input: Field) => Field | null;

const programs: readonly (readonly [string, Program])[] = [
  ["add, scale and multiply", (tape, a) => tape.add(tape.multiply(a, a), tape.scale(a, 0.5, 2))],
  ["subtract and positive", (tape, a) => tape.positive(tape.subtract(a, tape.scale(a, 0, 0.505)))],
  ["square root", (tape, a) => tape.squareRoot(tape.scale(a, 1, 0.1))],
  ["shift", (tape, a) => tape.multiply(tape.shift(a, 1, -2), tape.shift(a, -1, 1))],
  ["mean over the cross", (tape, a) => tape.multiply(tape.crossMean(a), a)],
  ["minimum over the cross", (tape, a) => tape.multiply(tape.crossMinimum(a), a)],
  ["maximum over the square", (tape, a) => tape.multiply(tape.squareMaximum(a), a)],
  ["spread", (tape, a) => tape.multiply(tape.spread(a), a)],
  ["soft skeleton", (tape, a) => softSkeleton(tape, a, 2)],
  ["steepness", (tape, a) => steepness(tape, a)],
  ["surviving erosion", (tape, a) => survivingErosion(tape, tape.scale(a, 2), 1.5, 3)],
];

/** Σ wᵢ·outputᵢ with uneven weights. */
function total(program: Program, { height, width }: Grid, values: Float64Array): number {
  const tape = new Tape(height, width, false);
  const output = program(tape, tape.input(values));
  return output?.values.reduce((sum, value, cell) => sum + value * Math.cos(cell), 0) ?? Number.NaN;
}

describe("slopes on a tape", () => {
  test.each(programs)("of %s are what central differences say", (_, program) => {
    fc.assert(
      fc.property(grids, fc.nat(), (grid, pick) => {
        const { height, width, values } = grid;
        const tape = new Tape(height, width, true);
        const input = tape.input(values);
        const output = program(tape, input);
        if (!output) throw new Error("no output");
        const weights = values.map((_value, cell) => Math.cos(cell));
        const slopes = tape.backward(output, weights, input);
        const cell = pick % values.length;
        const step = 1e-6;
        const moved = (by: number): number => total(program, grid, values.with(cell, (values[cell] as number) + by));
        const expected = (moved(step) - moved(-step)) / (2 * step);
        expect(Math.abs((slopes[cell] as number) - expected)).toBeLessThanOrEqual(
          2e-5 * Math.max(1, Math.abs(expected)),
        );
      }),
      { numRuns: process.env.FUZZ ? 2000 : 30 },
    );
  });

  test("recording changes no value", () => {
    const values = Float64Array.of(0.1, 0.9, 0.4, 0.8, 0.2, 0.7, 0.3, 0.6, 0.5);
    for (const [, program] of programs) {
      const [plain, recorded] = [false, true].map((records) => {
        const tape = new Tape(3, 3, records);
        return program(tape, tape.input(values))?.values;
      });
      expect(recorded).toEqual(plain);
    }
  });
});

describe("on grids without room", () => {
  test("steepness does not exist below 3 × 3", () => {
    const tape = new Tape(2, 5, false);
    expect(steepness(tape, tape.input(new Float64Array(10)))).toBeNull();
  });

  test("a field that is the same everywhere has no skeleton, however often it is eroded", () => {
    const tape = new Tape(4, 5, false);
    const flat = tape.input(new Float64Array(20).fill(0.7));
    expect([...softSkeleton(tape, flat, 1e6).values]).toEqual(new Array(20).fill(0));
  });

  test("a column one pixel wide is looked at along its length", () => {
    const column = Float64Array.of(0.1, 0.9, 0.4, 0.8, 0.2);
    const tape = new Tape(5, 1, false);
    expect([...tape.crossMinimum(tape.input(column)).values]).toEqual([0.1, 0.1, 0.4, 0.2, 0.2]);
    expect([...tape.squareMaximum(tape.input(column)).values]).toEqual([0.9, 0.9, 0.9, 0.8, 0.8]);
  });

  test("the skeleton of a line one pixel wide is the line", () => {
    const line = Float64Array.from({ length: 25 }, (_, cell) => (Math.floor(cell / 5) === 2 ? 1 : 0));
    const tape = new Tape(5, 5, false);
    expect(softSkeleton(tape, tape.input(line), 3).values).toEqual(line);
  });
});
