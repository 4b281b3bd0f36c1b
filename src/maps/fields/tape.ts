/**
 * Differentiable operations on whole fields, in float64: what a loss needs that is more than sums of pixels. A tape keeps
 * what the way back needs; a field that is only to be known is computed without one.
 */

/** height × width values, row-major. */
export type Values = Float64Array;

/** A field on the way from the prediction to a map, and how its slopes flow back. */
export interface Field {
  readonly values: Values;
  /** Given ∂L/∂(this field), adds to the slopes of the fields it was made from. */
  readonly back: (slopes: Values) => void;
  /** ∂L/∂(this field), gathered from all that was made from it. */
  slopes: Values | null;
}

/** Operations over fields of one size. */
export class Tape {
  readonly height: number;
  readonly width: number;
  readonly #records: boolean;
  readonly #fields: Field[] = [];

  /** @param records whether `backward` will be asked */
  constructor(height: number, width: number, records: boolean) {
    this.height = height;
    this.width = width;
    this.#records = records;
  }

  /** A field to begin with. */
  input(values: Values): Field {
    return this.#made(values, () => {});
  }

  /** a + b. */
  add(a: Field, b: Field): Field {
    const out = new Float64Array(a.values.length);
    for (let i = 0; i < out.length; i++) out[i] = (a.values[i] as number) + (b.values[i] as number);
    return this.#made(out, (slopes) => {
      this.#give(a, slopes, 1);
      this.#give(b, slopes, 1);
    });
  }

  /** a − b. */
  subtract(a: Field, b: Field): Field {
    const out = new Float64Array(a.values.length);
    for (let i = 0; i < out.length; i++) out[i] = (a.values[i] as number) - (b.values[i] as number);
    return this.#made(out, (slopes) => {
      this.#give(a, slopes, 1);
      this.#give(b, slopes, -1);
    });
  }

  /** a · b, pixel by pixel. */
  multiply(a: Field, b: Field): Field {
    const out = new Float64Array(a.values.length);
    for (let i = 0; i < out.length; i++) out[i] = (a.values[i] as number) * (b.values[i] as number);
    return this.#made(out, (slopes) => {
      this.#giveEach(a, slopes, b.values);
      this.#giveEach(b, slopes, a.values);
    });
  }

  /** scale · a + offset. */
  scale(a: Field, scale: number, offset = 0): Field {
    const out = new Float64Array(a.values.length);
    for (let i = 0; i < out.length; i++) out[i] = (a.values[i] as number) * scale + offset;
    return this.#made(out, (slopes) => this.#give(a, slopes, scale));
  }

  /** max(a, 0); slope 0 at 0. */
  positive(a: Field): Field {
    const out = new Float64Array(a.values.length);
    for (let i = 0; i < out.length; i++) out[i] = Math.max(a.values[i] as number, 0);
    return this.#made(out, (slopes) => {
      const into = slopesOf(a);
      for (let i = 0; i < into.length; i++) {
        if ((a.values[i] as number) > 0) into[i] = (into[i] as number) + (slopes[i] as number);
      }
    });
  }

  /** √a; a > 0. */
  squareRoot(a: Field): Field {
    const out = new Float64Array(a.values.length);
    for (let i = 0; i < out.length; i++) out[i] = Math.sqrt(a.values[i] as number);
    return this.#made(out, (slopes) => {
      const into = slopesOf(a);
      for (let i = 0; i < into.length; i++)
        into[i] = (into[i] as number) + (slopes[i] as number) / (2 * (out[i] as number));
    });
  }

  /** a[row + down, col + right] at [row, col]; 0 where that lies outside. */
  shift(a: Field, down: number, right: number): Field {
    const out = new Float64Array(a.values.length);
    this.#eachPair(down, right, (to, from) => {
      out[to] = a.values[from] as number;
    });
    return this.#made(out, (slopes) => {
      const into = slopesOf(a);
      this.#eachPair(down, right, (to, from) => {
        into[from] = (into[from] as number) + (slopes[to] as number);
      });
    });
  }

  /** The mean of a cell and its four neighbours, 0 outside the grid. */
  crossMean(a: Field): Field {
    return this.#made(this.#crossSums(a.values), (slopes) => this.#give(a, this.#crossSums(slopes), 1));
  }

  /** The least of a cell and its four neighbours; the outside does not count. Ties send their slope to one of them. */
  crossMinimum(a: Field): Field {
    const rows = this.#along(a.values, 1, this.width, false);
    const columns = this.#along(a.values, this.width, this.height, false);
    const out = new Float64Array(a.values.length);
    for (let i = 0; i < out.length; i++) out[i] = Math.min(rows.values[i] as number, columns.values[i] as number);
    return this.#made(out, (slopes) => {
      const into = slopesOf(a);
      for (let i = 0; i < into.length; i++) {
        const { from } = (rows.values[i] as number) <= (columns.values[i] as number) ? rows : columns;
        const at = (from as Int32Array)[i] as number;
        into[at] = (into[at] as number) + (slopes[i] as number);
      }
    });
  }

  /** The greatest of the 3 × 3 cells around; the outside does not count. Ties send their slope to one of them. */
  squareMaximum(a: Field): Field {
    const rows = this.#along(a.values, 1, this.width, true);
    const out = this.#along(rows.values, this.width, this.height, true);
    return this.#made(out.values, (slopes) => {
      const into = slopesOf(a);
      for (let i = 0; i < into.length; i++) {
        const row = (out.from as Int32Array)[i] as number;
        const at = (rows.from as Int32Array)[row] as number;
        into[at] = (into[at] as number) + (slopes[i] as number);
      }
    });
  }

  /** (a − min a)/(max a − min a) over the whole field; a itself where it is the same everywhere. */
  spread(a: Field): Field {
    const { values } = a;
    let low = 0;
    let high = 0;
    for (let i = 1; i < values.length; i++) {
      if ((values[i] as number) < (values[low] as number)) low = i;
      if ((values[i] as number) > (values[high] as number)) high = i;
    }
    const least = values[low] as number;
    const range = (values[high] as number) - least;
    if (!(range > 0)) return a;
    const out = new Float64Array(values.length);
    for (let i = 0; i < out.length; i++) out[i] = ((values[i] as number) - least) / range;
    return this.#made(out, (slopes) => {
      const into = slopesOf(a);
      let atLow = 0;
      let atHigh = 0;
      for (let i = 0; i < into.length; i++) {
        const slope = (slopes[i] as number) / range;
        into[i] = (into[i] as number) + slope;
        atLow += slope * ((out[i] as number) - 1);
        atHigh -= slope * (out[i] as number);
      }
      into[low] = (into[low] as number) + atLow;
      into[high] = (into[high] as number) + atHigh;
    });
  }

  /** ∂L/∂(input) where `slopes` is ∂L/∂(output); both were made on this tape, which records. */
  backward(output: Field, slopes: Values, input: Field): Values {
    this.#give(output, slopes, 1);
    for (const field of [...this.#fields].reverse()) if (field.slopes) field.back(field.slopes);
    return slopesOf(input);
  }

  #made(values: Values, back: Field["back"]): Field {
    const field: Field = { values, back, slopes: null };
    if (this.#records) this.#fields.push(field);
    return field;
  }

  #give(field: Field, slopes: Values, times: number): void {
    const into = slopesOf(field);
    for (let i = 0; i < into.length; i++) into[i] = (into[i] as number) + times * (slopes[i] as number);
  }

  #giveEach(field: Field, slopes: Values, times: Values): void {
    const into = slopesOf(field);
    for (let i = 0; i < into.length; i++) into[i] = (into[i] as number) + (times[i] as number) * (slopes[i] as number);
  }

  #eachPair(down: number, right: number, visit: (to: number, from: number) => void): void {
    const { height, width } = this;
    for (let row = Math.max(0, -down); row < Math.min(height, height - down); row++) {
      for (let col = Math.max(0, -right); col < Math.min(width, width - right); col++) {
        visit(row * width + col, (row + down) * width + col + right);
      }
    }
  }

  #crossSums(values: Values): Values {
    const { height, width } = this;
    const out = new Float64Array(values.length);
    for (let row = 0; row < height; row++) {
      const above = row > 0;
      const below = row < height - 1;
      for (let col = 0; col < width; col++) {
        const i = row * width + col;
        let sum = values[i] as number;
        if (above) sum += values[i - width] as number;
        if (below) sum += values[i + width] as number;
        if (col > 0) sum += values[i - 1] as number;
        if (col < width - 1) sum += values[i + 1] as number;
        out[i] = sum * 0.2;
      }
    }
    return out;
  }

  /** The extreme of three neighbours along rows (step 1) or columns (step width), and where it came from if that is kept. */
  #along(values: Values, step: number, length: number, greatest: boolean): { values: Values; from: Int32Array | null } {
    const out = new Float64Array(values.length);
    const from = this.#records ? new Int32Array(values.length) : null;
    const { width } = this;
    for (let i = 0; i < values.length; i++) {
      const place = step === 1 ? i % width : Math.floor(i / width);
      let best = values[i] as number;
      let at = i;
      if (place > 0) {
        const value = values[i - step] as number;
        if (greatest ? value > best : value < best) {
          best = value;
          at = i - step;
        }
      }
      if (place < length - 1) {
        const value = values[i + step] as number;
        if (greatest ? value > best : value < best) {
          best = value;
          at = i + step;
        }
      }
      out[i] = best;
      if (from) from[i] = at;
    }
    return { values: out, from };
  }
}

function slopesOf(field: Field): Values {
  field.slopes ??= new Float64Array(field.values.length);
  return field.slopes;
}
