/** The summing shaders of a plan: one that takes every parameter as it comes, and quicker ones for parameters at whole numbers. */
import type { Scalars, SumPlan } from "#compute/gpu.ts";
import { number } from "#expression/node.ts";
import { substitute } from "#expression/simplify.ts";
import { assertLinked, linkedPrograms, startProgram } from "./gl.ts";
import { type PixelProgram, pixelProgram } from "./passes.ts";
import { type ShaderText, sumShader, sumsPerPass } from "./shaders.ts";

/** One program per 16 sums, with the location of its tile size. */
export interface SumProgram extends PixelProgram {
  readonly tile: WebGLUniformLocation | null;
}

interface Started {
  readonly programs: readonly WebGLProgram[];
  readonly texts: readonly ShaderText[];
  /** When, in milliseconds. */
  readonly at: number;
  linked: readonly SumProgram[] | null;
}

/** Sets of quicker shaders kept: presets and sliders visit few whole numbers at once. */
const keptSets = 6;
/** Milliseconds after which shaders are taken for linked where the browser cannot tell: asking would wait for the compiler. */
const compileTime = 200;
/** Whole numbers up to this become constants: a clip at 0 falls away, an exponent becomes a product. */
const largestConstant = 4;

/**
 * Chooses the shaders for the present parameters. The quicker ones are compiled beside the work, once the same whole
 * numbers have been asked for twice; until they are linked the general ones serve.
 */
export class SumPrograms {
  readonly #gl: WebGL2RenderingContext;
  readonly #plan: SumPlan;
  readonly #parallel: KHR_parallel_shader_compile | null;
  readonly #general: readonly SumProgram[];
  /** Least recently used first. */
  readonly #quicker = new Map<string, Started>();
  #lastKey = "";

  private constructor(gl: WebGL2RenderingContext, plan: SumPlan, general: readonly SumProgram[]) {
    this.#gl = gl;
    this.#plan = plan;
    this.#general = general;
    this.#parallel = gl.getExtension("KHR_parallel_shader_compile");
  }

  /**
   * Compiles the general shaders, without blocking where the browser compiles in parallel.
   * @throws ContextLost, or an Error with the compiler's words
   */
  static async create(gl: WebGL2RenderingContext, plan: SumPlan): Promise<SumPrograms> {
    const started = start(gl, plan, {});
    await linkedPrograms(gl, started.programs);
    return new SumPrograms(gl, plan, link(gl, plan, started));
  }

  /** Compiles the quicker shaders for some parameters at once and waits for them. */
  async prepare(scalars: Scalars): Promise<void> {
    const constants = wholeParameters(this.#plan, scalars);
    const key = JSON.stringify(constants);
    if (key === "{}") return;
    const entry = this.#entry(key, constants);
    await linkedPrograms(this.#gl, entry.programs);
    entry.linked ??= link(this.#gl, this.#plan, entry);
  }

  /** The best shaders that are ready. */
  choose(scalars: Scalars): readonly SumProgram[] {
    const constants = wholeParameters(this.#plan, scalars);
    const key = JSON.stringify(constants);
    const again = key === this.#lastKey;
    this.#lastKey = key;
    if (key === "{}") return this.#general;
    if (!again && !this.#quicker.has(key)) return this.#general;
    const entry = this.#entry(key, constants);
    if (entry.linked === null && this.#isComplete(entry)) entry.linked = link(this.#gl, this.#plan, entry);
    return entry.linked ?? this.#general;
  }

  dispose(): void {
    for (const { program } of this.#general) this.#gl.deleteProgram(program);
    for (const entry of this.#quicker.values()) this.#forget(entry);
    this.#quicker.clear();
  }

  #entry(key: string, constants: Scalars): Started {
    const entry = this.#quicker.get(key) ?? start(this.#gl, this.#plan, constants);
    this.#quicker.delete(key);
    this.#quicker.set(key, entry);
    const [oldest] = this.#quicker;
    if (this.#quicker.size > keptSets && oldest) {
      this.#forget(oldest[1]);
      this.#quicker.delete(oldest[0]);
    }
    return entry;
  }

  #isComplete({ programs, at }: Started): boolean {
    const parallel = this.#parallel;
    if (parallel === null) return performance.now() - at >= compileTime;
    return programs.every((program) => this.#gl.getProgramParameter(program, parallel.COMPLETION_STATUS_KHR));
  }

  #forget({ programs }: Started): void {
    for (const program of programs) this.#gl.deleteProgram(program);
  }
}

/** Starts the compiler on one shader per 16 sums; the slot after the plan's own is Σ1. */
function start(gl: WebGL2RenderingContext, plan: SumPlan, constants: Scalars): Started {
  const bodies = plan.bodies.map((body) =>
    substitute(body, (name) => (constants[name] === undefined ? undefined : number(constants[name]))),
  );
  const slots = bodies.length + 1;
  const texts: ShaderText[] = [];
  for (let first = 0; first < slots; first += sumsPerPass) {
    const last = first + sumsPerPass;
    texts.push(sumShader(bodies.slice(first, last), plan.maps, plan.scalars, last >= slots));
  }
  const programs = texts.map((text) => startProgram(gl, text.source));
  return { programs, texts, at: performance.now(), linked: null };
}

function link(gl: WebGL2RenderingContext, plan: SumPlan, { programs, texts }: Started): SumProgram[] {
  return programs.map((program, index) => {
    assertLinked(gl, program);
    const pass = pixelProgram(gl, program, texts[index]?.maps ?? [], plan.scalars);
    return { ...pass, tile: gl.getUniformLocation(program, "tile") };
  });
}

/** Parameters (names with their loss, as in `focal.gamma`) that stand at a small whole number. */
function wholeParameters(plan: SumPlan, scalars: Scalars): Scalars {
  const isWhole = (value: number) => Number.isInteger(value) && value >= 0 && value <= largestConstant;
  const entries = plan.scalars.map((name) => [name, scalars[name] ?? Number.NaN] as const);
  return Object.fromEntries(entries.filter(([name, value]) => name.includes(".") && isWhole(value)));
}
