/** A linked program of the kernel with its uniforms found and its samplers assigned. */
import { made, selectProgram } from "./gl.ts";
import type { GridTextures } from "./gridTextures.ts";
import { mapSampler, packScalars } from "./shaders.ts";

/** A per-pixel program over the grids: summing, painting or reading. */
export interface PixelProgram {
  readonly program: WebGLProgram;
  readonly maps: readonly string[];
  readonly scalars: readonly string[];
  readonly size: WebGLUniformLocation | null;
  readonly u: WebGLUniformLocation | null;
}

/** Finds the uniforms of a linked program and gives its samplers their units: grid 0, maps from 1 on. Leaves it in use. */
export function pixelProgram(
  gl: WebGL2RenderingContext,
  program: WebGLProgram,
  maps: readonly string[],
  scalars: readonly string[],
): PixelProgram {
  selectProgram(gl, program);
  gl.uniform1i(gl.getUniformLocation(program, "grid"), 0);
  maps.forEach((map, index) => {
    gl.uniform1i(gl.getUniformLocation(program, mapSampler(map)), index + 1);
  });
  return {
    program,
    maps,
    scalars,
    size: gl.getUniformLocation(program, "size"),
    u: gl.getUniformLocation(program, "u"),
  };
}

/** Puts a program to use on the present grids with the given scalars. */
export function bindPixelProgram(
  gl: WebGL2RenderingContext,
  pass: PixelProgram,
  grids: GridTextures,
  scalars: Readonly<Record<string, number>>,
): void {
  selectProgram(gl, pass.program);
  gl.uniform2i(pass.size, grids.width, grids.height);
  if (pass.u !== null) gl.uniform4fv(pass.u, packScalars(pass.scalars, scalars));
  grids.bind(pass.maps);
}

/** Draws the covering triangle over the first width × height pixels of a framebuffer (null: the canvas). */
export function cover(
  gl: WebGL2RenderingContext,
  framebuffer: WebGLFramebuffer | null,
  width: number,
  height: number,
): void {
  gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
  gl.viewport(0, 0, width, height);
  gl.drawArrays(gl.TRIANGLES, 0, 3);
}

/** A framebuffer whose only colour target is a texture. */
export function framebufferOf(gl: WebGL2RenderingContext, texture: WebGLTexture): WebGLFramebuffer {
  const framebuffer = made(gl.createFramebuffer());
  gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
  gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
  return framebuffer;
}
