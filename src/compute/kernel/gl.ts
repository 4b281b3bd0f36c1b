/** Small WebGL2 helpers for the kernel: programs, textures, and the GL state that tfjs expects to find. Knows nothing of losses. */
import { ContextLost } from "#compute/gpu.ts";

/** A single triangle that covers the target; no buffers needed. */
const vertexSource = `#version 300 es
void main() {
  vec2 corner = vec2((gl_VertexID << 1) & 2, gl_VertexID & 2);
  gl_Position = vec4(corner * 2.0 - 1.0, 0.0, 1.0);
}`;

/** What every fragment shader of the kernel begins with. */
export const shaderHead = `#version 300 es
precision highp float;
precision highp int;
precision highp sampler2D;
precision highp usampler2D;
precision highp usampler2DArray;
`;

/**
 * Throws where the context is gone. Every result is checked by this before it is believed.
 * @throws ContextLost
 */
export function assertAlive(gl: WebGL2RenderingContext): void {
  if (gl.isContextLost()) throw new ContextLost("The WebGL context is lost");
}

/** What to throw where something failed: on a context that the browser has taken away that is a lost context, whatever it says. */
export function failureOf(gl: WebGL2RenderingContext, error: unknown): unknown {
  return gl.isContextLost() && !(error instanceof ContextLost) ? new ContextLost("The WebGL context is lost") : error;
}

/** The object a `gl.create…` call made; null means that the context is lost. */
export function made<T>(object: T | null): T {
  if (object === null) throw new ContextLost("WebGL could not create an object");
  return object;
}

/** Starts compiling and linking; the driver may do it beside us. Ask `linkedProgram` for the result. */
export function startProgram(gl: WebGL2RenderingContext, fragmentSource: string): WebGLProgram {
  assertAlive(gl);
  const program = made(gl.createProgram());
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertexSource],
    [gl.FRAGMENT_SHADER, fragmentSource],
  ] as const) {
    const shader = made(gl.createShader(type));
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  return program;
}

/**
 * Waits, without blocking the thread where the browser can tell, until the programs are linked.
 * @throws ContextLost, or an Error with the compiler's words
 */
export async function linkedPrograms(gl: WebGL2RenderingContext, programs: readonly WebGLProgram[]): Promise<void> {
  const parallel = gl.getExtension("KHR_parallel_shader_compile");
  for (const program of programs) {
    while (parallel !== null && !gl.isContextLost()) {
      if (gl.getProgramParameter(program, parallel.COMPLETION_STATUS_KHR)) break;
      await new Promise((resolve) => setTimeout(resolve, 4));
    }
    assertLinked(gl, program);
  }
}

/**
 * Blocks until a program is linked.
 * @throws ContextLost, or an Error with the compiler's words
 */
export function assertLinked(gl: WebGL2RenderingContext, program: WebGLProgram): void {
  if (gl.getProgramParameter(program, gl.LINK_STATUS)) return;
  assertAlive(gl);
  const shaders = gl.getAttachedShaders(program) ?? [];
  const logs = shaders.map((shader) => gl.getShaderInfoLog(shader)).filter(Boolean);
  throw new Error(`Shader: ${logs.join("\n") || gl.getProgramInfoLog(program)}`);
}

/** Puts a program to use. */
export function selectProgram(gl: WebGL2RenderingContext, program: WebGLProgram): void {
  // biome-ignore lint/correctness/useHookAtTopLevel: a GL call, not a hook of React
  gl.useProgram(program);
}

/** Formats the kernel uses. */
export type TextureFormat = "RGBA32F" | "RGBA8" | "RGBA32UI";

/** An immutable texture read by texel, bound to the active unit. */
export function createTexture(
  gl: WebGL2RenderingContext,
  format: TextureFormat,
  width: number,
  height: number,
): WebGLTexture {
  const texture = made(gl.createTexture());
  gl.bindTexture(gl.TEXTURE_2D, texture);
  readByTexel(gl, gl.TEXTURE_2D);
  gl.texStorage2D(gl.TEXTURE_2D, 1, gl[format], width, height);
  return texture;
}

/** An immutable stack of RGBA32UI layers, bound to the active unit. */
export function createLayers(gl: WebGL2RenderingContext, width: number, height: number, layers: number): WebGLTexture {
  const texture = made(gl.createTexture());
  gl.bindTexture(gl.TEXTURE_2D_ARRAY, texture);
  readByTexel(gl, gl.TEXTURE_2D_ARRAY);
  gl.texStorage3D(gl.TEXTURE_2D_ARRAY, 1, gl.RGBA32UI, width, height, layers);
  return texture;
}

function readByTexel(gl: WebGL2RenderingContext, target: number): void {
  gl.texParameteri(target, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
  gl.texParameteri(target, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  gl.texParameteri(target, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(target, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
}

/** Binds a texture to a unit. */
export function bindTexture(gl: WebGL2RenderingContext, unit: number, texture: WebGLTexture): void {
  gl.activeTexture(gl.TEXTURE0 + unit);
  gl.bindTexture(gl.TEXTURE_2D, texture);
}

/** GL state for the kernel's own passes. */
export function enterPasses(gl: WebGL2RenderingContext, vertexArray: WebGLVertexArrayObject): void {
  gl.disable(gl.SCISSOR_TEST);
  gl.disable(gl.CULL_FACE);
  gl.bindVertexArray(vertexArray);
}

/** GL state as tfjs sets it once and then relies on; what it sets for every op is not touched. */
export function leavePasses(gl: WebGL2RenderingContext): void {
  gl.enable(gl.SCISSOR_TEST);
  gl.enable(gl.CULL_FACE);
  gl.bindVertexArray(null);
  gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  gl.activeTexture(gl.TEXTURE0);
}

/** The state a fresh context needs before tfjs uses it. */
export function prepareForTfjs(gl: WebGL2RenderingContext): void {
  for (const capability of [
    gl.DEPTH_TEST,
    gl.STENCIL_TEST,
    gl.BLEND,
    gl.DITHER,
    gl.POLYGON_OFFSET_FILL,
    gl.SAMPLE_COVERAGE,
  ])
    gl.disable(capability);
  gl.enable(gl.SCISSOR_TEST);
  gl.enable(gl.CULL_FACE);
  gl.cullFace(gl.BACK);
}
