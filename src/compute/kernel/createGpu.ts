/** The tfjs kernel behind the `Gpu` interface: sums by a registered, fused kernel; maps by one fragment pass. */
import { engine, registerKernel, type Tensor, unregisterKernel } from "@tensorflow/tfjs-core";
import type { Gpu, Paint, Rect, Scalars, SumPlan } from "#compute/gpu.ts";
import type { Node } from "#expression/node.ts";
import { createContext, type KernelContext, releaseContext } from "./context.ts";
import { assertAlive, enterPasses, failureOf, leavePasses, made } from "./gl.ts";
import { GridTextures } from "./gridTextures.ts";
import { MapPass } from "./mapPass.ts";
import { SumPass } from "./sumPass.ts";

const kernelName = "SeglossSums";

/**
 * Starts WebGL, compiles the plan's shaders and registers the kernel with tfjs.
 * @param plan all sums of all losses; fixed for the life of the kernel
 * @param onLost told once when the browser takes the context away, not when the kernel is disposed
 * @throws ContextLost, or an Error where WebGL cannot start; its message says why
 */
export async function createGpu(plan: SumPlan, onLost: () => void = () => {}): Promise<KernelGpu> {
  const context = await createContext(onLost);
  try {
    return new KernelGpu(context, plan, await SumPass.create(context.gl, plan));
  } catch (error) {
    const why = failureOf(context.gl, error);
    releaseContext(context);
    throw why;
  }
}

/** Owns everything on one context. */
export class KernelGpu implements Gpu {
  readonly #context: KernelContext;
  readonly #grids: GridTextures;
  readonly #sums: SumPass;
  readonly #maps: MapPass;
  readonly #vertexArray: WebGLVertexArrayObject;

  constructor(context: KernelContext, plan: SumPlan, sums: SumPass) {
    const { gl, canvas, backend } = context;
    this.#context = context;
    this.#grids = new GridTextures(gl);
    this.#sums = sums;
    this.#maps = new MapPass(gl, canvas, plan.maps);
    this.#vertexArray = made(gl.createVertexArray());
    leavePasses(gl);
    registerKernel({
      kernelName,
      backendName: "webgl",
      kernelFunc: ({ attrs }) =>
        backend.makeTensorInfo(this.#sums.shape, "float32", this.#sumPartials((attrs ?? {}) as unknown as Scalars)),
    });
  }

  /** Whether the context is gone, as far as the browser has said. */
  get isLost(): boolean {
    return this.#context.gl.isContextLost();
  }

  load(height: number, width: number, truth: Uint8Array, prediction: Float64Array): void {
    assertAlive(this.#context.gl);
    this.#grids.load(height, width, truth, prediction);
  }

  refresh(rect: Rect): void {
    assertAlive(this.#context.gl);
    this.#grids.refresh(rect);
  }

  setMap(name: string, data: Float64Array): void {
    assertAlive(this.#context.gl);
    this.#grids.setMap(name, data);
  }

  /** Compiles the quicker shaders for some parameters and waits for them; without this they come by themselves. */
  prepare(scalars: Scalars): Promise<void> {
    return this.#sums.prepare(scalars);
  }

  sums(scalars: Scalars): Float64Array {
    const partials = engine().runKernel(kernelName, {}, { ...scalars }) as Tensor;
    try {
      return this.#sums.finish(partials.dataSync<"float32">(), this.#grids.height * this.#grids.width);
    } finally {
      partials.dispose();
    }
  }

  setPalettes(sequential: Uint8Array, diverging: Uint8Array): void {
    this.#maps.setPalettes(sequential, diverging);
  }

  paint(paint: Paint): ImageBitmap {
    return this.#draw(() => this.#maps.paint(this.#grids, paint));
  }

  read(body: Node, scalars: Scalars): Float32Array {
    return this.#draw(() => this.#maps.read(this.#grids, body, scalars));
  }

  dispose(): void {
    unregisterKernel(kernelName, "webgl");
    this.#sums.dispose();
    this.#maps.dispose();
    this.#grids.dispose();
    this.#context.gl.deleteVertexArray(this.#vertexArray);
    releaseContext(this.#context);
  }

  #sumPartials(scalars: Scalars): Float32Array {
    return this.#draw(() => this.#sums.run(this.#grids, scalars));
  }

  /** Runs passes of ours and leaves GL as tfjs expects it, also when they fail. */
  #draw<T>(passes: () => T): T {
    const { gl } = this.#context;
    assertAlive(gl);
    enterPasses(gl, this.#vertexArray);
    try {
      return passes();
    } finally {
      leavePasses(gl);
    }
  }
}
