/** Writes down the WebGL calls of a piece of work by patching the prototype, so that the kernel needs no counters of its own. */

/** What crossed to the GPU and back. */
export interface GlCalls {
  /** x, y, width, height in texels of each upload. */
  readonly uploads: readonly (readonly number[])[];
  readonly draws: number;
  readonly readbacks: number;
}

const uploadNames = ["texImage2D", "texSubImage2D", "texImage3D", "texSubImage3D"] as const;
const drawNames = ["drawArrays", "drawElements", "drawArraysInstanced", "drawElementsInstanced"] as const;
const readNames = ["readPixels", "getBufferSubData"] as const;

type Method = (...args: unknown[]) => unknown;

/** The calls made while `work` runs. */
export async function glCallsOf(work: () => void | Promise<void>): Promise<GlCalls> {
  const uploads: number[][] = [];
  let draws = 0;
  let readbacks = 0;
  const restore = [
    ...uploadNames.map((name) => watch(name, (args) => uploads.push(args.slice(2, 6).map(Number)))),
    ...drawNames.map((name) => watch(name, () => draws++)),
    ...readNames.map((name) => watch(name, () => readbacks++)),
  ];
  try {
    await work();
  } finally {
    for (const undo of restore) undo();
  }
  return { uploads, draws, readbacks };
}

/** Calls `seen` before every call of a method; returns what takes the patch off. */
function watch(name: keyof WebGL2RenderingContext, seen: (args: readonly unknown[]) => void): () => void {
  return replace(
    name,
    (original) =>
      function (this: unknown, ...args) {
        seen(args);
        return original.apply(this, args);
      },
  );
}

/** Puts another method in place; returns what takes it off again. */
export function replace(name: keyof WebGL2RenderingContext, by: (original: Method) => Method): () => void {
  const prototype = WebGL2RenderingContext.prototype as unknown as Record<string, Method>;
  const original = prototype[name] as Method;
  prototype[name] = by(original);
  return () => {
    prototype[name] = original;
  };
}
