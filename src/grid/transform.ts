/**
 * Transforms of a prediction for the geometric curves. Each gives a new array and takes 0 for what lies outside. Any finite
 * amount is legal and costs no more than one that reaches across the grid; what takes many passes comes in steps.
 */

/** A transform in short steps, so that its thread can answer others between them. */
export type Steps = Generator<void, Float64Array>;

/**
 * A grid moved by a fractional number of cells, with bilinear interpolation.
 *
 * @param data - [height × width]
 * @param rows - cells downward, any finite number
 * @param cols - cells to the right, any finite number
 */
export function shiftGrid(data: Float64Array, height: number, width: number, rows: number, cols: number): Float64Array {
  const down = shiftLines(data, height, width, rows, true);
  return shiftLines(down, height, width, cols, false);
}

/** One direction of a shift: bilinear interpolation is linear in each direction by itself. */
function shiftLines(data: Float64Array, height: number, width: number, by: number, down: boolean): Float64Array {
  const whole = Math.floor(by);
  const part = by - whole;
  const shifted = new Float64Array(data.length);
  for (let row = 0; row < height; row += 1) {
    for (let col = 0; col < width; col += 1) {
      const near = down ? at(data, height, width, row - whole, col) : at(data, height, width, row, col - whole);
      if (part === 0) {
        shifted[row * width + col] = near;
        continue;
      }
      const far = down ? at(data, height, width, row - whole - 1, col) : at(data, height, width, row, col - whole - 1);
      shifted[row * width + col] = near * (1 - part) + far * part;
    }
  }
  return shifted;
}

/**
 * A grid made larger or smaller about its centre of mass, with bilinear interpolation. A grid without mass, and every grid at 1, stays
 * as it is.
 *
 * @param data - [height × width], values ≥ 0
 * @param factor - of lengths, > 0: at 2 an object is twice as wide and high
 */
export function scaleAbout(data: Float64Array, height: number, width: number, factor: number): Float64Array {
  const centre = centroid(data, height, width);
  if (centre === null || factor === 1) return data.slice();
  const scaled = new Float64Array(data.length);
  for (let row = 0; row < height; row += 1) {
    for (let col = 0; col < width; col += 1) {
      const [r, c] = [centre.row + (row - centre.row) / factor, centre.col + (col - centre.col) / factor];
      scaled[row * width + col] = between(data, height, width, r, c);
    }
  }
  return scaled;
}

/** The mean place of what is there; null where nothing is. */
function centroid(data: Float64Array, height: number, width: number): { row: number; col: number } | null {
  let [mass, down, across] = [0, 0, 0];
  for (let row = 0; row < height; row += 1) {
    for (let col = 0; col < width; col += 1) {
      const value = data[row * width + col] ?? 0;
      mass += value;
      down += value * row;
      across += value * col;
    }
  }
  return mass > 0 ? { row: down / mass, col: across / mass } : null;
}

/** The bilinear value at a place between cells; 0 outside. */
function between(data: Float64Array, height: number, width: number, row: number, col: number): number {
  // A place beyond all cells: no arithmetic with ∞.
  if (!(row > -1 && row < height && col > -1 && col < width)) return 0;
  const [top, left] = [Math.floor(row), Math.floor(col)];
  const [down, across] = [row - top, col - left];
  const above = at(data, height, width, top, left) * (1 - across) + at(data, height, width, top, left + 1) * across;
  const below =
    at(data, height, width, top + 1, left) * (1 - across) + at(data, height, width, top + 1, left + 1) * across;
  return above * (1 - down) + below * down;
}

function at(data: Float64Array, height: number, width: number, row: number, col: number): number {
  if (row < 0 || row >= height || col < 0 || col >= width) return 0;
  return data[row * width + col] ?? 0;
}

/**
 * Grey-value dilation by a disc: each cell takes the largest value within the radius; with a negative radius erosion,
 * the smallest.
 *
 * @param data - [height × width], values ≥ 0
 * @param radius - in cells, any finite number; the disc holds the cells whose centres are at most |radius| away
 */
export function* dilateSteps(data: Float64Array, height: number, width: number, radius: number): Steps {
  const reach = Math.abs(radius);
  // Every disc holds a cell outside, or every disc holds the whole grid.
  if (radius < 0 && Math.floor(reach) >= Math.min(height, width) / 2) return new Float64Array(data.length);
  if (radius > 0 && reach ** 2 >= (height - 1) ** 2 + (width - 1) ** 2)
    return new Float64Array(data.length).fill(largest(data));
  const better = radius < 0 ? Math.min : Math.max;
  const result = new Float64Array(data.length).fill(radius < 0 ? Number.POSITIVE_INFINITY : 0);
  let slid = { half: 0, rows: data };
  for (let offset = 0; offset <= Math.min(Math.floor(reach), height); offset += 1) {
    const half = Math.min(Math.floor(Math.sqrt(reach ** 2 - offset ** 2)), width);
    if (half !== slid.half) slid = { half, rows: slideRows(data, height, width, half, better) };
    for (const shift of offset === 0 ? [0] : [-offset, offset]) {
      for (let row = 0; row < height; row += 1) {
        const from = row + shift;
        const inside = from >= 0 && from < height;
        for (let col = 0; col < width; col += 1) {
          const cell = row * width + col;
          result[cell] = better(result[cell] ?? 0, inside ? (slid.rows[from * width + col] ?? 0) : 0);
        }
      }
    }
    yield;
  }
  return result;
}

function largest(data: Float64Array): number {
  let most = 0;
  for (const value of data) if (value > most) most = value;
  return most;
}

/**
 * The best value within `half` columns, for every cell, in linear time: blocks of the window's length with running bests
 * from the left and from the right.
 *
 * @see van Herk 1992, Pattern Recognition Letters 13(7)
 */
function slideRows(
  data: Float64Array,
  height: number,
  width: number,
  half: number,
  better: (a: number, b: number) => number,
): Float64Array {
  if (half === 0) return data;
  const length = 2 * half + 1;
  const padded = Math.ceil((width + 2 * half) / length) * length;
  const [values, left, right] = [new Float64Array(padded), new Float64Array(padded), new Float64Array(padded)];
  const result = new Float64Array(data.length);
  for (let row = 0; row < height; row += 1) {
    values.fill(0).set(data.subarray(row * width, (row + 1) * width), half);
    for (let index = 0; index < padded; index += 1) {
      const value = values[index] ?? 0;
      left[index] = index % length === 0 ? value : better(left[index - 1] ?? 0, value);
      const mirrored = padded - 1 - index;
      const back = values[mirrored] ?? 0;
      right[mirrored] = index % length === 0 ? back : better(right[mirrored + 1] ?? 0, back);
    }
    for (let col = 0; col < width; col += 1) {
      result[row * width + col] = better(right[col] ?? 0, left[col + length - 1] ?? 0);
    }
  }
  return result;
}

/**
 * Gaussian blur with a kernel that is cut at 4σ and sums to 1.
 *
 * @param data - [height × width]
 * @param sigma - in cells, ≥ 0; 0 changes nothing
 */
export function* blurSteps(data: Float64Array, height: number, width: number, sigma: number): Steps {
  const radius = sigma > 0 ? Math.round(4 * sigma) : 0;
  if (radius === 0) return data.slice();
  const kernel = gaussianKernel(sigma, radius, Math.max(height, width) - 1);
  const across = yield* blurLines(data, height, width, kernel, false);
  return yield* blurLines(across, height, width, kernel, true);
}

/** Up to this radius the weights are added up; beyond it their integral is the same to thirteen digits. */
const longestSum = 100_000;
/** √(2π) · erf(4/√2): the integral of exp(−x²/2) from −4 to 4. */
const withinFour = Math.sqrt(2 * Math.PI) * 0.9999366575163338;

/** Weights at −r…r, r being the radius or all that can touch the grid; they are shares of the whole kernel either way. */
function gaussianKernel(sigma: number, radius: number, reach: number): Float64Array {
  const near = Math.min(radius, reach);
  const weight = (offset: number): number => Math.exp(-0.5 * (offset / sigma) ** 2);
  const weights = Float64Array.from({ length: 2 * near + 1 }, (_, index) => weight(index - near));
  let total = 0;
  if (radius > longestSum) {
    // The sum is the integral to half a cell beyond the radius, which rounding has moved away from 4σ.
    const beyond = sigma < 1e15 ? radius + 0.5 - 4 * sigma : 0;
    total = sigma * withinFour + 2 * beyond * Math.exp(-8);
  } else {
    for (const part of weights) total += part;
    for (let offset = near + 1; offset <= radius; offset += 1) total += 2 * weight(offset);
  }
  return weights.map((part) => part / total);
}

function* blurLines(data: Float64Array, height: number, width: number, kernel: Float64Array, down: boolean): Steps {
  const radius = (kernel.length - 1) / 2;
  const [length, stride] = down ? [height, width] : [width, 1];
  const blurred = new Float64Array(data.length);
  for (let cell = 0; cell < data.length; cell += 1) {
    const place = down ? Math.floor(cell / width) : cell % width;
    const first = Math.max(-radius, -place);
    const last = Math.min(radius, length - 1 - place);
    let sum = 0;
    for (let offset = first; offset <= last; offset += 1) {
      sum += (kernel[offset + radius] ?? 0) * (data[cell + offset * stride] ?? 0);
    }
    blurred[cell] = sum;
    if ((cell + 1) % width === 0) yield;
  }
  return blurred;
}

/**
 * Probabilities at another temperature: p' = σ(logit(p)/T). Certain cells (0 and 1) stay, and so does everything at T = 1.
 *
 * @param data - probabilities in [0,1]
 * @param temperature - T > 0; above 1 softens, below 1 sharpens
 * @see Guo et al. 2017, arXiv 1706.04599
 */
export function temper(data: Float64Array, temperature: number): Float64Array {
  if (temperature === 1) return data.slice();
  return data.map((p) => {
    if (p <= 0 || p >= 1) return p;
    const logit = Math.log(p) - Math.log1p(-p);
    return 1 / (1 + Math.exp(-logit / temperature));
  });
}
