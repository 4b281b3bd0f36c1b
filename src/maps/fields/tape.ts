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
    this.#addMoved(a.values, out, down, right);
    return this.#made(out, (slopes) => this.#addMoved(slopes, slopesOf(a), -down, -right));
  }

  /** The mean of a cell and its four neighbours, 0 outside the grid. */
  crossMean(a: Field): Field {
    return this.#made(this.#crossSums(a.values), (slopes) => this.#give(a, this.#crossSums(slopes), 1));
  }

  /** The least of a cell and its four neighbours; the outside does not count. Ties send their slope to one of them. */
  crossMinimum(a: Field): Field {
    const rows = this.#along(a.values, true, false);
    const columns = this.#along(a.values, false, false);
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
    const rows = this.#along(a.values, true, true);
    const out = this.#along(rows.values, false, true);
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

  /** Adds `from` to `to`, moved by rows and columns; what leaves the grid is lost. */
  #addMoved(from: Values, to: Values, down: number, right: number): void {
    const { height, width } = this;
    const first = Math.max(0, -right);
    const last = Math.min(width, width - right);
    for (let row = Math.max(0, -down); row < Math.min(height, height - down); row++) {
      const into = row * width;
      const out = (row + down) * width + right;
      for (let col = first; col < last; col++)
        to[into + col] = (to[into + col] as number) + (from[out + col] as number);
    }
  }

  #crossSums(values: Values): Values {
    const { height, width } = this;
    const out = new Float64Array(values.length);
    for (let row = 0; row < height; row++) {
      const start = row * width;
      const above = row > 0 ? -width : 0;
      const below = row < height - 1 ? width : 0;
      for (let i = start; i < start + width; i++) {
        let sum = values[i] as number;
        if (above) sum += values[i + above] as number;
        if (below) sum += values[i + below] as number;
        if (i > start) sum += values[i - 1] as number;
        if (i < start + width - 1) sum += values[i + 1] as number;
        out[i] = sum * 0.2;
      }
    }
    return out;
  }

  /** The extreme of three neighbours along rows or columns, and where it came from if that is kept. */
  #along(values: Values, alongRows: boolean, greatest: boolean): Extreme {
    const out = Float64Array.from(values);
    const from = this.#records ? new Int32Array(values.length) : null;
    if (from) for (let i = 0; i < from.length; i++) from[i] = i;
    const { height, width } = this;
    const step = alongRows ? 1 : width;
    for (let row = 0; row < height; row++) {
      const start = row * width;
      const end = start + width;
      if (alongRows || row > 0) this.#compare(values, out, from, alongRows ? start + 1 : start, end, -step, greatest);
      if (alongRows || row < height - 1)
        this.#compare(values, out, from, start, alongRows ? end - 1 : end, step, greatest);
    }
    return { values: out, from };
  }

  /** Takes the neighbour at `step` where it is beyond what stands in `out`. */
  #compare(
    values: Values,
    out: Values,
    from: Int32Array | null,
    first: number,
    end: number,
    step: number,
    greatest: boolean,
  ): void {
    if (from === null && greatest) {
      for (let i = first; i < end; i++)
        if ((values[i + step] as number) > (out[i] as number)) out[i] = values[i + step] as number;
      return;
    }
    if (from === null) {
      for (let i = first; i < end; i++)
        if ((values[i + step] as number) < (out[i] as number)) out[i] = values[i + step] as number;
      return;
    }
    for (let i = first; i < end; i++) {
      const value = values[i + step] as number;
      if (greatest ? value <= (out[i] as number) : value >= (out[i] as number)) continue;
      out[i] = value;
      from[i] = i + step;
    }
  }
}

/** Extremes, and the cells they were taken from where slopes will flow back. */
interface Extreme {
  readonly values: Values;
  readonly from: Int32Array | null;
}

function slopesOf(field: Field): Values {
  field.slopes ??= new Float64Array(field.values.length);
  return field.slopes;
}
