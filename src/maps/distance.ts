/** Exact Euclidean distance transforms in linear time. */

/**
 * Distance of every cell to the nearest cell where the mask is 1, in pixels; 0 on the mask itself.
 * @param mask height × width, 0 or 1
 * @returns null where the mask is empty: there is no distance then
 * @see Meijster, Roerdink, Hesselink 2000, "A general algorithm for computing distance transforms in linear time"
 */
export function distanceTo(mask: Uint8Array, height: number, width: number): Float64Array | null {
  if (!mask.includes(1)) return null;
  const vertical = columnDistances(mask, height, width);
  const out = new Float64Array(height * width);
  const lower = new LowerEnvelope(width);
  for (let row = 0; row < height; row++) {
    const start = row * width;
    lower.fit(vertical, start);
    lower.read(vertical, start, out);
  }
  return out;
}

/** Distance to the nearest mask cell in the same column; height + width where the column has none. */
function columnDistances(mask: Uint8Array, height: number, width: number): Float64Array {
  const far = height + width;
  const out = new Float64Array(height * width);
  for (let col = 0; col < width; col++) {
    let distance = far;
    for (let row = 0; row < height; row++) {
      distance = mask[row * width + col] ? 0 : Math.min(distance + 1, far);
      out[row * width + col] = distance;
    }
    distance = far;
    for (let row = height - 1; row >= 0; row--) {
      const at = row * width + col;
      distance = Math.min(distance + 1, out[at] as number);
      out[at] = distance;
    }
  }
  return out;
}

/** The lower envelope of the parabolas (x − c)² + d(c)² along one row. */
class LowerEnvelope {
  private readonly width: number;
  private readonly sites: Int32Array;
  private readonly starts: Int32Array;
  private top = 0;

  constructor(width: number) {
    this.width = width;
    this.sites = new Int32Array(width);
    this.starts = new Int32Array(width);
  }

  fit(vertical: Float64Array, start: number): void {
    const height2 = (col: number): number => (vertical[start + col] as number) ** 2;
    const value = (x: number, site: number): number => (x - site) ** 2 + height2(site);
    this.top = 0;
    this.sites[0] = 0;
    this.starts[0] = 0;
    for (let col = 1; col < this.width; col++) {
      while (
        this.top >= 0 &&
        value(this.starts[this.top] as number, this.sites[this.top] as number) >
          value(this.starts[this.top] as number, col)
      ) {
        this.top--;
      }
      if (this.top < 0) {
        this.top = 0;
        this.sites[0] = col;
        continue;
      }
      const site = this.sites[this.top] as number;
      const from = 1 + Math.floor((col * col - site * site + height2(col) - height2(site)) / (2 * (col - site)));
      if (from < this.width) {
        this.top++;
        this.sites[this.top] = col;
        this.starts[this.top] = from;
      }
    }
  }

  read(vertical: Float64Array, start: number, out: Float64Array): void {
    for (let col = this.width - 1; col >= 0; col--) {
      const site = this.sites[this.top] as number;
      out[start + col] = Math.sqrt((col - site) ** 2 + (vertical[start + site] as number) ** 2);
      if (col === this.starts[this.top]) this.top--;
    }
  }
}
