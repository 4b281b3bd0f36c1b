/** Per-pixel maps in one fragment pass: drawn in palette colours for the boards, or read back as floats for `pixels()`. */

import type { Paint, Scalars } from "#compute/gpu.ts";
import { keyOf, type Node } from "#expression/node.ts";
import { assertAlive, assertLinked, bindTexture, createTexture, made, startProgram } from "./gl.ts";
import type { GridTextures } from "./gridTextures.ts";
import { bindPixelProgram, cover, framebufferOf, type PixelProgram, pixelProgram } from "./passes.ts";
import { paintShader, readShader, scalarNames } from "./shaders.ts";

/** How many compiled maps are kept: each loss has three kinds, painted or read. */
const keptPrograms = 24;
/** Texture unit of the palette; grid and maps come before it. */
const paletteUnit = 15;

interface MapProgram extends PixelProgram {
  readonly scale: WebGLUniformLocation | null;
}

/** The map programs, compiled when first wanted, and the canvas they are drawn on. */
export class MapPass {
  readonly #gl: WebGL2RenderingContext;
  readonly #canvas: OffscreenCanvas;
  readonly #maps: readonly string[];
  /** Least recently used first. */
  readonly #programs = new Map<string, MapProgram>();
  readonly #palettes: { readonly sequential: WebGLTexture; readonly diverging: WebGLTexture };

  /** @param maps all per-pixel maps that a body may name */
  constructor(gl: WebGL2RenderingContext, canvas: OffscreenCanvas, maps: readonly string[]) {
    this.#gl = gl;
    this.#canvas = canvas;
    this.#maps = maps;
    gl.activeTexture(gl.TEXTURE0);
    this.#palettes = { sequential: createTexture(gl, "RGBA8", 256, 1), diverging: createTexture(gl, "RGBA8", 256, 1) };
  }

  /** @param sequential 256 RGBA colours; @param diverging 256 RGBA colours, their middle at 0 */
  setPalettes(sequential: Uint8Array, diverging: Uint8Array): void {
    const gl = this.#gl;
    for (const [texture, colours] of [
      [this.#palettes.sequential, sequential],
      [this.#palettes.diverging, diverging],
    ] as const) {
      bindTexture(gl, 0, texture);
      gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, 256, 1, gl.RGBA, gl.UNSIGNED_BYTE, colours);
    }
  }

  /**
   * Draws a map at one pixel a cell and hands the picture over without reading it back.
   * @returns height × width, row 0 of the grid on top; cells without a value are transparent
   * @throws ContextLost
   */
  paint(grids: GridTextures, paint: Paint): ImageBitmap {
    const gl = this.#gl;
    const canvas = this.#canvas;
    if (canvas.width !== grids.width) canvas.width = grids.width;
    if (canvas.height !== grids.height) canvas.height = grids.height;
    const program = this.#program("paint", paint.body);
    bindPixelProgram(gl, program, grids, paint.scalars);
    gl.uniform2f(program.scale, ...paletteScale(paint.limit, paint.diverging));
    bindTexture(gl, paletteUnit, paint.diverging ? this.#palettes.diverging : this.#palettes.sequential);
    cover(gl, null, grids.width, grids.height);
    assertAlive(gl);
    return canvas.transferToImageBitmap();
  }

  /**
   * The same pass read back.
   * @returns [height × width]
   * @throws ContextLost
   */
  read(grids: GridTextures, body: Node, scalars: Scalars): Float32Array {
    const gl = this.#gl;
    const { width, height } = grids;
    const columns = Math.ceil(width / 4);
    const program = this.#program("read", body);
    gl.activeTexture(gl.TEXTURE0);
    const target = createTexture(gl, "RGBA32UI", columns, height);
    const framebuffer = framebufferOf(gl, target);
    bindPixelProgram(gl, program, grids, scalars);
    cover(gl, framebuffer, columns, height);
    const bits = new Uint32Array(columns * 4 * height);
    gl.readPixels(0, 0, columns, height, gl.RGBA_INTEGER, gl.UNSIGNED_INT, bits);
    gl.deleteFramebuffer(framebuffer);
    gl.deleteTexture(target);
    assertAlive(gl);
    return withoutPadding(new Float32Array(bits.buffer), columns * 4, width, height);
  }

  dispose(): void {
    const gl = this.#gl;
    for (const program of this.#programs.values()) gl.deleteProgram(program.program);
    this.#programs.clear();
    gl.deleteTexture(this.#palettes.sequential);
    gl.deleteTexture(this.#palettes.diverging);
  }

  #program(purpose: "paint" | "read", body: Node): MapProgram {
    const key = `${purpose} ${keyOf(body)}`;
    const program = this.#programs.get(key) ?? this.#compile(purpose, body);
    this.#programs.delete(key);
    this.#programs.set(key, program);
    if (this.#programs.size > keptPrograms) this.#forgetOldest();
    return program;
  }

  #compile(purpose: "paint" | "read", body: Node): MapProgram {
    const gl = this.#gl;
    const scalars = scalarNames(body, this.#maps);
    const text = (purpose === "paint" ? paintShader : readShader)(body, this.#maps, scalars);
    const program = startProgram(gl, text.source);
    assertLinked(gl, program);
    const pass = pixelProgram(gl, program, text.maps, scalars);
    if (purpose === "paint") gl.uniform1i(gl.getUniformLocation(program, "palette"), paletteUnit);
    return { ...pass, scale: gl.getUniformLocation(program, "scale") };
  }

  #forgetOldest(): void {
    const [key, oldest] = made(this.#programs.entries().next().value ?? null);
    this.#gl.deleteProgram(oldest.program);
    this.#programs.delete(key);
  }
}

/**
 * Factor and offset from a value to a palette index.
 * @param limit ≥ 0; at 0 every value takes the colour of zero
 */
function paletteScale(limit: number, diverging: boolean): [number, number] {
  const usable = limit > 0 && Number.isFinite(limit);
  if (diverging) return [usable ? 127.5 / limit : 0, 127.5];
  return [usable ? 255 / limit : 0, 0];
}

function withoutPadding(padded: Float32Array, stride: number, width: number, height: number): Float32Array {
  if (stride === width) return padded;
  const values = new Float32Array(width * height);
  for (let row = 0; row < height; row++) {
    values.set(padded.subarray(row * stride, row * stride + width), row * width);
  }
  return values;
}
