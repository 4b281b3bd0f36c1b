/** All pixel sums of a plan in one go: one draw per 16 sums, one gather, one readPixels, finished in float64. */
import { ContextLost, type Scalars, type SumPlan } from "#compute/gpu.ts";
import { assertAlive, createLayers, createTexture, linkedPrograms, made, selectProgram, startProgram } from "./gl.ts";
import { type GridTextures, texelsPerRow } from "./gridTextures.ts";
import { bindPixelProgram, cover, framebufferOf } from "./passes.ts";
import { gatheredRows, gatherShader, targetsPerPass, tileColumns, tileRows } from "./shaders.ts";
import { SumPrograms } from "./sumPrograms.ts";

/** The summing programs and their targets on one context. */
export class SumPass {
  readonly #gl: WebGL2RenderingContext;
  readonly #programs: SumPrograms;
  readonly #gather: WebGLProgram;
  readonly #partials: WebGLTexture;
  /** One a pass, each up to 4 layers of `partials`. */
  readonly #targets: readonly WebGLFramebuffer[];
  readonly #result: WebGLTexture;
  readonly #resultTarget: WebGLFramebuffer;
  /** Texels that hold the sums, four each. */
  readonly #groups: number;
  /** Slot of Σ1, which must come back as exactly the number of cells. */
  readonly #countSlot: number;
  readonly #bits: Uint32Array;
  readonly #floats: Float32Array;

  private constructor(gl: WebGL2RenderingContext, plan: SumPlan, programs: SumPrograms, gather: WebGLProgram) {
    this.#gl = gl;
    this.#programs = programs;
    this.#gather = gather;
    this.#countSlot = plan.bodies.length;
    this.#groups = Math.ceil((plan.bodies.length + 1) / 4);
    gl.activeTexture(gl.TEXTURE0);
    this.#partials = createLayers(gl, tileColumns, tileRows, this.#groups);
    this.#targets = Array.from({ length: Math.ceil(this.#groups / targetsPerPass) }, (_, pass) =>
      this.#layerTargets(pass * targetsPerPass, Math.min(targetsPerPass, this.#groups - pass * targetsPerPass)),
    );
    this.#result = createTexture(gl, "RGBA32UI", this.#groups, gatheredRows);
    this.#resultTarget = framebufferOf(gl, this.#result);
    this.#bits = new Uint32Array(this.#groups * gatheredRows * 4);
    this.#floats = new Float32Array(this.#bits.buffer);
    selectProgram(gl, gather);
    gl.uniform1i(gl.getUniformLocation(gather, "partials"), 0);
  }

  /**
   * Compiles the shaders of a plan, without blocking where the browser compiles in parallel.
   * @throws ContextLost, or an Error with the compiler's words
   */
  static async create(gl: WebGL2RenderingContext, plan: SumPlan): Promise<SumPass> {
    const gather = startProgram(gl, gatherShader);
    const programs = await SumPrograms.create(gl, plan);
    await linkedPrograms(gl, [gather]);
    return new SumPass(gl, plan, programs, gather);
  }

  /** Compiles the quicker shaders for some parameters and waits for them; without this they come by themselves. */
  prepare(scalars: Scalars): Promise<void> {
    return this.#programs.prepare(scalars);
  }

  /**
   * Draws, gathers and reads back once.
   * @returns partial sums, [gatheredRows × groups·4]: column k holds those of slot k. Valid until the next run
   * @throws ContextLost where the context is gone
   */
  run(grids: GridTextures, scalars: Scalars): Float32Array {
    const gl = this.#gl;
    const tile = [Math.ceil(texelsPerRow(grids.width) / tileColumns) * 4, Math.ceil(grids.height / tileRows)] as const;
    this.#programs.choose(scalars).forEach((program, pass) => {
      bindPixelProgram(gl, program, grids, scalars);
      gl.uniform2i(program.tile, ...tile);
      cover(gl, this.#targets[pass] ?? null, tileColumns, tileRows);
    });
    selectProgram(gl, this.#gather);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D_ARRAY, this.#partials);
    cover(gl, this.#resultTarget, this.#groups, gatheredRows);
    gl.readPixels(0, 0, this.#groups, gatheredRows, gl.RGBA_INTEGER, gl.UNSIGNED_INT, this.#bits);
    assertAlive(gl);
    return this.#floats;
  }

  /** Rows and columns of what `run` returns. */
  get shape(): [number, number] {
    return [gatheredRows, this.#groups * 4];
  }

  /**
   * Adds the partial sums in float64 and checks the count.
   * @param cells height × width, what Σ1 has to be
   * @throws ContextLost where it is not: then nothing that was read can be believed
   */
  finish(partials: Float32Array, cells: number): Float64Array {
    const columns = this.#groups * 4;
    const sums = new Float64Array(columns);
    for (let at = 0; at < partials.length; at++) {
      const column = at % columns;
      sums[column] = (sums[column] ?? 0) + (partials[at] ?? 0);
    }
    if (sums[this.#countSlot] !== cells) {
      throw new ContextLost(`The GPU counted ${sums[this.#countSlot]} cells of ${cells}`);
    }
    return sums.slice(0, this.#countSlot);
  }

  dispose(): void {
    const gl = this.#gl;
    this.#programs.dispose();
    gl.deleteProgram(this.#gather);
    for (const target of [...this.#targets, this.#resultTarget]) gl.deleteFramebuffer(target);
    gl.deleteTexture(this.#result);
    gl.deleteTexture(this.#partials);
  }

  #layerTargets(first: number, count: number): WebGLFramebuffer {
    const gl = this.#gl;
    const framebuffer = made(gl.createFramebuffer());
    gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
    const attachments = Array.from({ length: count }, (_, index) => gl.COLOR_ATTACHMENT0 + index);
    attachments.forEach((attachment, index) => {
      gl.framebufferTextureLayer(gl.FRAMEBUFFER, attachment, this.#partials, 0, first + index);
    });
    gl.drawBuffers(attachments);
    if (gl.checkFramebufferStatus(gl.FRAMEBUFFER) === gl.FRAMEBUFFER_COMPLETE) return framebuffer;
    assertAlive(gl);
    throw new Error(`${count} integer targets are not supported`);
  }
}
