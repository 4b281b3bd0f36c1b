/** One WebGL2 context on an OffscreenCanvas, created by us and handed to tfjs, which runs the kernel on it. */

import { GPGPUContext, MathBackendWebGL } from "@tensorflow/tfjs-backend-webgl/dist/base";
import { env, findBackendFactory, registerBackend, removeBackend, setBackend } from "@tensorflow/tfjs-core";
import { prepareForTfjs } from "./gl.ts";

const backendName = "webgl";

/** A context, the canvas it draws on and the tfjs backend that runs on it. */
export interface KernelContext {
  readonly gl: WebGL2RenderingContext;
  readonly canvas: OffscreenCanvas;
  readonly backend: MathBackendWebGL;
}

/**
 * Creates the context and makes tfjs use it. tfjs itself would refuse an OffscreenCanvas in Safari and would ask for
 * a canvas without alpha, which the boards need.
 * @throws Error where WebGL2, float targets or tfjs's backend are missing; its message says what
 */
export async function createContext(): Promise<KernelContext> {
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
  prepareForTfjs(gl);
  env().set("WEBGL_VERSION", 2);
  if (findBackendFactory(backendName) != null) removeBackend(backendName);
  const backend = new MathBackendWebGL(new GPGPUContext(gl));
  registerBackend(backendName, () => backend);
  if (!(await setBackend(backendName))) throw new Error("tfjs could not start its WebGL backend");
  return { gl, canvas, backend };
}

/** Takes the context from tfjs and lets it go, so that a page does not collect live contexts. */
export function releaseContext(context: KernelContext): void {
  if (findBackendFactory(backendName)?.() === context.backend) removeBackend(backendName);
  context.gl.getExtension("WEBGL_lose_context")?.loseContext();
}
