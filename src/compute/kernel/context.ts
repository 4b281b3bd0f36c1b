/** One WebGL2 context on an OffscreenCanvas, created by us and handed to tfjs, which runs the kernel on it. */

import { GPGPUContext, MathBackendWebGL } from "@tensorflow/tfjs-backend-webgl/dist/base";
import { env, findBackendFactory, registerBackend, removeBackend, setBackend } from "@tensorflow/tfjs-core";
import { failureOf, prepareForTfjs } from "./gl.ts";

const backendName = "webgl";

/** A context, the canvas it draws on and the tfjs backend that runs on it. */
export interface KernelContext {
  readonly gl: WebGL2RenderingContext;
  readonly canvas: OffscreenCanvas;
  readonly backend: MathBackendWebGL;
  /** Told once when the browser takes the context away; not when it is released. */
  readonly onLost: () => void;
}

/**
 * Creates the context and makes tfjs use it. tfjs itself would refuse an OffscreenCanvas in Safari and would ask for
 * a canvas without alpha, which the boards need.
 * @param onLost told once when the browser takes the context away
 * @throws ContextLost, or an Error where WebGL2, float targets or tfjs's backend are missing; its message says what
 */
export async function createContext(onLost: () => void): Promise<KernelContext> {
  if (typeof OffscreenCanvas === "undefined") throw new Error("OffscreenCanvas is missing");
  const canvas = new OffscreenCanvas(1, 1);
  const gl = canvas.getContext("webgl2", {
    alpha: true,
    antialias: false,
    depth: false,
    stencil: false,
    premultipliedAlpha: true,
    preserveDrawingBuffer: false,
  });
  if (gl === null) throw new Error("WebGL2 is missing");
  canvas.addEventListener("webglcontextlost", onLost, { once: true });
  try {
    return { gl, canvas, backend: await startBackend(gl), onLost };
  } catch (error) {
    const why = failureOf(gl, error);
    letGo({ gl, canvas, onLost });
    throw why;
  }
}

async function startBackend(gl: WebGL2RenderingContext): Promise<MathBackendWebGL> {
  prepareForTfjs(gl);
  env().set("WEBGL_VERSION", 2);
  if (findBackendFactory(backendName) != null) removeBackend(backendName);
  const backend = new MathBackendWebGL(new GPGPUContext(gl));
  registerBackend(backendName, () => backend);
  if (await setBackend(backendName)) return backend;
  throw new Error("tfjs could not start its WebGL backend");
}

/** Takes the context from tfjs and lets it go, so that a page does not collect live contexts. Nobody is told of a loss. */
export function releaseContext(context: KernelContext): void {
  if (findBackendFactory(backendName)?.() === context.backend) removeBackend(backendName);
  letGo(context);
}

function letGo({ gl, canvas, onLost }: Omit<KernelContext, "backend">): void {
  // Letting go is losing on purpose: whoever listens would take it for the browser's doing.
  canvas.removeEventListener("webglcontextlost", onLost);
  gl.getExtension("WEBGL_lose_context")?.loseContext();
}
