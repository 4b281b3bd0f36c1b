/**
 * The grids and maps as textures: one for truth and prediction, one a map; uploads only what changed. A texel holds four
 * neighbours of a row, since fetching costs more than arithmetic.
 */
import type { Rect } from "#compute/gpu.ts";
import { bindTexture, createTexture } from "./gl.ts";

interface LoadedGrids {
  readonly height: number;
  readonly width: number;
  readonly truth: Uint8Array;
  readonly prediction: Float64Array;
}

/** Owns the textures of one context. */
export class GridTextures {
  readonly #gl: WebGL2RenderingContext;
  #grids: LoadedGrids | null = null;
  #texture: WebGLTexture | null = null;
  readonly #maps = new Map<string, WebGLTexture>();
  /** Stands for a map that was not set: every value is 0. */
  readonly #blank: WebGLTexture;
  #scratch = new Float32Array(0);

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    gl.activeTexture(gl.TEXTURE0);
    this.#blank = createTexture(gl, "RGBA32F", 1, 1);
  }

  get height(): number {
    return this.#grids?.height ?? 0;
  }

  get width(): number {
    return this.#grids?.width ?? 0;
  }

  /**
   * Takes new grids and uploads them whole; maps of another size are forgotten.
   * @param truth [height × width], 0 or 1, read again by `refresh`
   * @param prediction [height × width], probabilities, read again by `refresh`
   */
  load(height: number, width: number, truth: Uint8Array, prediction: Float64Array): void {
    const resized = this.#texture === null || height !== this.height || width !== this.width;
    this.#grids = { height, width, truth, prediction };
    if (resized) {
      const gl = this.#gl;
      gl.deleteTexture(this.#texture);
      for (const map of this.#maps.values()) gl.deleteTexture(map);
      this.#maps.clear();
      gl.activeTexture(gl.TEXTURE0);
      this.#texture = createTexture(gl, "RGBA32UI", texelsPerRow(width), height);
    }
    this.refresh({ top: 0, left: 0, bottom: height, right: width });
  }

  /** Uploads the cells inside `rect` (half-open, widened to whole texels) from the arrays given to `load`. */
  refresh(rect: Rect): void {
    const gl = this.#gl;
    if (this.#grids === null || this.#texture === null || rect.right <= rect.left || rect.bottom <= rect.top) return;
    const first = Math.floor(rect.left / 4);
    const columns = texelsPerRow(rect.right) - first;
    const rows = rect.bottom - rect.top;
    const texels = this.#room(columns * rows * 4);
    packCells(this.#grids, { ...rect, left: first * 4, right: (first + columns) * 4 }, texels);
    const bits = new Uint32Array(texels.buffer, 0, texels.length);
    bindTexture(gl, 0, this.#texture);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, first, rect.top, columns, rows, gl.RGBA_INTEGER, gl.UNSIGNED_INT, bits);
  }

  /** Uploads a map whole. @param data [height × width] */
  setMap(name: string, data: Float64Array): void {
    const gl = this.#gl;
    const { height, width } = this;
    const columns = texelsPerRow(width);
    gl.activeTexture(gl.TEXTURE0);
    const texture = this.#maps.get(name) ?? createTexture(gl, "RGBA32F", columns, height);
    this.#maps.set(name, texture);
    const texels = this.#room(columns * height * 4);
    for (let row = 0; row < height; row++) texels.set(data.subarray(row * width, (row + 1) * width), row * columns * 4);
    bindTexture(gl, 0, texture);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, columns, height, gl.RGBA, gl.FLOAT, texels);
  }

  /** Binds the grid to unit 0 and the maps to the units after it. */
  bind(maps: readonly string[]): void {
    if (this.#texture === null) throw new Error("No grids were loaded");
    bindTexture(this.#gl, 0, this.#texture);
    maps.forEach((map, index) => {
      bindTexture(this.#gl, index + 1, this.#maps.get(map) ?? this.#blank);
    });
  }

  dispose(): void {
    const gl = this.#gl;
    for (const texture of [this.#texture, this.#blank, ...this.#maps.values()]) gl.deleteTexture(texture);
    this.#maps.clear();
    this.#texture = null;
    this.#grids = null;
  }

  #room(length: number): Float32Array<ArrayBuffer> {
    if (this.#scratch.length < length) this.#scratch = new Float32Array(length);
    return this.#scratch.subarray(0, length);
  }
}

/** Texels that hold a row of cells, the last one perhaps in part. */
export function texelsPerRow(width: number): number {
  return Math.ceil(width / 4);
}

/** Bits of a packed cell above the float, which is at most ½ and leaves them free. */
const truthBit = 0x80000000;
const upperBit = 0x40000000;

/**
 * Packs the cells of a rectangle, one 32-bit word each: the float32 bits of min(p, 1 − p), whether p > ½, and the truth.
 * The complement is taken in float64, so that p and 1 − p both keep float32's relative precision at either end; see
 * `decodeCell` in shaders.ts for the way back. Cells right of the grid are written as something and never read.
 * @param texels room for the words, seen as floats
 */
export function packCells(grids: LoadedGrids, rect: Rect, texels: Float32Array<ArrayBuffer>): void {
  const { truth, prediction, width } = grids;
  const bits = new Uint32Array(texels.buffer, texels.byteOffset, texels.length);
  let at = 0;
  for (let row = rect.top; row < rect.bottom; row++) {
    const end = row * width + rect.right;
    for (let cell = row * width + rect.left; cell < end; cell++) {
      const p = prediction[cell] ?? 0;
      const upper = p > 0.5;
      texels[at] = upper ? 1 - p : p;
      bits[at] = (bits[at] ?? 0) | (truth[cell] ? truthBit : 0) | (upper ? upperBit : 0);
      at++;
    }
  }
}
