import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blurSteps, dilateSteps, type Steps, scaleAbout, shiftGrid, temper } from "./transform.ts";

function finish(steps: Steps): Float64Array {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function dilateGrid(...given: Parameters<typeof dilateSteps>): Float64Array {
  return finish(dilateSteps(...given));
}

function blurGrid(...given: Parameters<typeof blurSteps>): Float64Array {
  return finish(blurSteps(...given));
}

/** As far as a link or a call can ask for: work that grew with it would not end within the test's time. */
const extremes = [1e3, 1e6, 1e15, 1.7e308];

const grid = fc
  .record({ height: fc.integer({ min: 1, max: 8 }), width: fc.integer({ min: 1, max: 8 }) })
  .chain(({ height, width }) =>
    fc
      .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: height * width, maxLength: height * width })
      .map((cells) => ({ height, width, data: Float64Array.from(cells) })),
  );

function read(data: Float64Array, height: number, width: number, row: number, col: number): number {
  return row < 0 || row >= height || col < 0 || col >= width ? 0 : (data[row * width + col] ?? 0);
}

function close(actual: Float64Array, expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  for (const [index, value] of expected.entries()) expect(actual[index]).toBeCloseTo(value, 12);
}

describe("shiftGrid", () => {
  it("moves down and to the right and fills with 0", () => {
    expect([...shiftGrid(Float64Array.of(1, 2, 3, 4), 2, 2, 1, 0)]).toEqual([0, 0, 1, 2]);
    expect([...shiftGrid(Float64Array.of(1, 2, 3, 4), 2, 2, 0, -1)]).toEqual([2, 0, 4, 0]);
    expect([...shiftGrid(Float64Array.of(1, 2, 3, 4), 2, 2, 5, -9)]).toEqual([0, 0, 0, 0]);
    for (const far of extremes.flatMap((amount) => [amount, -amount])) {
      expect([...shiftGrid(Float64Array.of(1, 2, 3, 4), 2, 2, far, far)]).toEqual([0, 0, 0, 0]);
    }
  });

  it("interpolates between cells", () => {
    close(shiftGrid(Float64Array.of(0, 1, 0), 1, 3, 0, 0.25), [0, 0.75, 0.25]);
    close(shiftGrid(Float64Array.of(0, 1, 0), 1, 3, 0, -0.25), [0.25, 0.75, 0]);
    close(shiftGrid(Float64Array.of(1, 1, 1, 1), 2, 2, 0.5, 0.5), [0.25, 0.5, 0.5, 1]);
  });

  it("agrees with bilinear interpolation written out", () => {
    const by = fc.double({ min: -10, max: 10, noNaN: true });
    fc.assert(
      fc.property(grid, by, by, ({ height, width, data }, rows, cols) => {
        const [top, left] = [Math.floor(rows), Math.floor(cols)];
        const [down, right] = [rows - top, cols - left];
        const expected = Array.from(data, (_, cell) => {
          const [row, col] = [Math.floor(cell / width) - top, (cell % width) - left];
          const take = (r: number, c: number) => read(data, height, width, r, c);
          const upper = (1 - right) * take(row - 1, col) + right * take(row - 1, col - 1);
          return (1 - down) * ((1 - right) * take(row, col) + right * take(row, col - 1)) + down * upper;
        });
        close(shiftGrid(data, height, width, rows, cols), expected);
      }),
    );
  });
});

describe("dilateGrid", () => {
  it("grows and shrinks by a disc", () => {
    const dot = new Float64Array(25);
    dot[12] = 0.7;
    const plus = [...dilateGrid(dot, 5, 5, 1)].map((value) => (value > 0 ? "#" : ".")).join("");
    expect(plus).toBe("......." + "#...###..." + "#.......");
    expect([...dilateGrid(new Float64Array(9).fill(1), 3, 3, -1)]).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 0]);
  });

  it("changes nothing at radius 0 and below the next cell", () => {
    const data = Float64Array.of(0.1, 0.9, 0.4, 0.2);
    expect(dilateGrid(data, 2, 2, 0)).toEqual(data);
    expect(dilateGrid(data, 2, 2, 0.9)).toEqual(data);
    expect(dilateGrid(data, 2, 2, 0)).not.toBe(data);
  });

  it("agrees with the definition for any radius", () => {
    fc.assert(
      fc.property(grid, fc.double({ min: -18, max: 18, noNaN: true }), ({ height, width, data }, radius) => {
        const reach = Math.floor(Math.abs(radius));
        const pick = radius < 0 ? Math.min : Math.max;
        const expected = Array.from(data, (_, cell) => {
          let best = read(data, height, width, Math.floor(cell / width), cell % width);
          for (let row = -reach; row <= reach; row += 1) {
            for (let col = -reach; col <= reach; col += 1) {
              if (row ** 2 + col ** 2 > radius ** 2) continue;
              best = pick(best, read(data, height, width, Math.floor(cell / width) + row, (cell % width) + col));
            }
          }
          return best;
        });
        expect([...dilateGrid(data, height, width, radius)]).toEqual(expected);
      }),
    );
  });
});

describe("dilateGrid by far", () => {
  it("is the largest value everywhere, or nothing, at once", () => {
    const data = new Float64Array(128 * 96);
    data[77] = 0.8;
    for (const radius of extremes) {
      expect(new Set(finish(dilateSteps(data, 128, 96, radius)))).toEqual(new Set([0.8]));
      expect(new Set(finish(dilateSteps(data, 128, 96, -radius)))).toEqual(new Set([0]));
    }
  });
});

describe("blurGrid", () => {
  it("spreads a dot by the Gaussian and keeps its sum", () => {
    const dot = new Float64Array(21 * 21);
    dot[220] = 1;
    const blurred = blurGrid(dot, 21, 21, 1.5);
    expect(blurred.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
    const peak = blurred[220] ?? 0;
    expect((blurred[221] ?? 0) / peak).toBeCloseTo(Math.exp(-0.5 / 1.5 ** 2), 12);
    expect((blurred[220 + 21 * 6] ?? 0) / peak).toBeCloseTo(Math.exp(-0.5 * (6 / 1.5) ** 2), 12);
    expect(blurred[220 + 7]).toBe(0);
  });

  it("takes 0 for what lies outside, and σ = 0 for no blur", () => {
    const full = new Float64Array(4).fill(1);
    expect(blurGrid(full, 2, 2, 0)).toEqual(full);
    expect(blurGrid(full, 2, 2, 0)).not.toBe(full);
    expect(Math.max(...blurGrid(full, 2, 2, 1))).toBeLessThan(1);
  });

  /** The kernel written out: cut at 4σ, however far that is outside the grid. */
  function writtenOut(data: Float64Array, width: number, sigma: number): number[] {
    const radius = Math.round(4 * sigma);
    const weight = (offset: number) => (Math.abs(offset) > radius ? 0 : Math.exp(-0.5 * (offset / sigma) ** 2));
    let total = 1;
    for (let offset = radius; offset >= 1; offset -= 1) total += 2 * weight(offset);
    return Array.from(data, (_, cell) => {
      let sum = 0;
      data.forEach((value, other) => {
        const rows = Math.floor(other / width) - Math.floor(cell / width);
        const cols = (other % width) - (cell % width);
        sum += (value * weight(rows) * weight(cols)) / total ** 2;
      });
      return sum;
    });
  }

  it("is what the whole kernel gives, where it fits into the grid and where it reaches far beyond", () => {
    const [height, width] = [3, 5];
    const data = Float64Array.from({ length: height * width }, (_, cell) => ((cell * 7) % 11) / 10);
    for (const sigma of [0.2, 1, 1.3, 4, 60.2, 24_999.9, 25_000.3, 40_000]) {
      const expected = writtenOut(data, width, sigma);
      blurGrid(data, height, width, sigma).forEach((value, cell) => {
        expect(Math.abs(value / (expected[cell] ?? 0) - 1), `σ = ${sigma}`).toBeLessThan(1e-12);
      });
    }
    expect(blurGrid(Float64Array.of(0.5), 1, 1, 2)[0]).toBeCloseTo(writtenOut(Float64Array.of(0.5), 1, 2)[0] ?? 0, 14);
  });

  it("costs no more for a huge σ than for one that reaches across the grid, and dies out", () => {
    const full = new Float64Array(64 * 64).fill(1);
    for (const sigma of extremes) {
      const blurred = finish(blurSteps(full, 64, 64, sigma));
      const share = 64 / (sigma * Math.sqrt(2 * Math.PI));
      for (const value of blurred) expect(Math.abs(value - share ** 2)).toBeLessThan(1e-2 * share ** 2 + 1e-300);
    }
  });

  it("is the same both ways round", () => {
    fc.assert(
      fc.property(grid, fc.double({ min: 0.2, max: 4, noNaN: true }), ({ height, width, data }, sigma) => {
        const flipped = data.slice().reverse();
        close(blurGrid(flipped, height, width, sigma).reverse(), [...blurGrid(data, height, width, sigma)]);
      }),
    );
  });
});

describe("temper", () => {
  it("softens above 1, sharpens below, and leaves certainty and T = 1 alone", () => {
    const data = Float64Array.of(0, 1e-9, 0.2, 0.5, 0.8, 1);
    expect(temper(data, 1)).toEqual(data);
    const soft = temper(data, 2);
    expect([soft[0], soft[3], soft[5]]).toEqual([0, 0.5, 1]);
    expect(soft[4]).toBeCloseTo(2 / 3, 12);
    expect(temper(data, 0.5)[4]).toBeCloseTo(16 / 17, 12);
  });

  it("stays in [0,1] and is undone by its inverse", () => {
    const p = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(fc.array(p), fc.double({ min: 0.5, max: 5, noNaN: true }), (cells, temperature) => {
        const data = Float64Array.from(cells);
        close(temper(temper(data, temperature), 1 / temperature), cells);
      }),
    );
    for (const temperature of [5e-324, 1e-300, ...extremes]) {
      for (const value of temper(Float64Array.of(0, 5e-324, 0.3, 0.5, 1 - 1e-16, 1), temperature)) {
        expect(value >= 0 && value <= 1).toBe(true);
      }
    }
    expect(temper(Float64Array.of(1e-300, 1 - 1e-16), 1e-3).every((value) => value >= 0 && value <= 1)).toBe(true);
  });
});

describe("scaleAbout", () => {
  /** A square of ones, rows 3…5 and columns 4…6, in a grid of 9 × 11. */
  const square = Float64Array.from({ length: 99 }, (_, cell) => {
    const [row, col] = [Math.floor(cell / 11), cell % 11];
    return row >= 3 && row <= 5 && col >= 4 && col <= 6 ? 1 : 0;
  });

  it("changes nothing at 1, nor where nothing is", () => {
    fc.assert(
      fc.property(grid, ({ height, width, data }) => {
        expect(scaleAbout(data, height, width, 1)).toEqual(data);
      }),
    );
    expect(scaleAbout(new Float64Array(6), 2, 3, 2)).toEqual(new Float64Array(6));
  });

  it("keeps the centre of mass of what stays inside, and widens about it", () => {
    for (const factor of [0.5, 0.8, 1.5, 2]) {
      const scaled = scaleAbout(square, 9, 11, factor);
      const mass = scaled.reduce((sum, p) => sum + p, 0);
      const row = scaled.reduce((sum, p, cell) => sum + p * Math.floor(cell / 11), 0) / mass;
      const col = scaled.reduce((sum, p, cell) => sum + p * (cell % 11), 0) / mass;
      expect(row).toBeCloseTo(4, 9);
      expect(col).toBeCloseTo(5, 9);
      expect(Math.sign(mass - 9)).toBe(Math.sign(factor - 1));
    }
    // At 2 the middle row: the centre is 1 up to 2 cells away, half at 3 (1.5 cells in the old grid), 0 at 4.
    expect([...scaleAbout(square, 9, 11, 2)].slice(44, 55)).toEqual([0, 0, 0.5, 1, 1, 1, 1, 1, 0.5, 0, 0]);
  });

  it("stays within [0, 1] and finite for any factor", () => {
    fc.assert(
      fc.property(grid, fc.constantFrom(1e-300, 1e-6, 0.3, 7, 1e6, 1.7e308), ({ height, width, data }, factor) => {
        for (const p of scaleAbout(data, height, width, factor)) expect(p >= 0 && p <= 1 + 1e-12).toBe(true);
      }),
    );
  });
});
