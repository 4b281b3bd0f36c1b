/** The kernel and the engine on a page, as functions that take and give plain data: what the kernel specs drive. */
import { getBackend } from "@tensorflow/tfjs-core";
import { scalarsOf } from "#compute/catalogue.ts";
import { Engine } from "#compute/engine.ts";
import { createExtras } from "#compute/extras.ts";
import { Field } from "#compute/field.ts";
import { fullCatalogue } from "#compute/full.ts";
import { ContextLost, type Rect, type Scalars } from "#compute/gpu.ts";
import { createGpu, type KernelGpu } from "#compute/kernel/createGpu.ts";
import { selfCheck } from "#compute/kernel/selfCheck.ts";
import type { CellChange, Update } from "#compute/protocol.ts";
import type { Node } from "#expression/node.ts";
import type { MapKind, Params } from "#losses/evaluation.ts";
import { maps } from "#maps/index.ts";
import { type GlCalls, glCallsOf, replace } from "./glCalls.ts";
import { type Grid, randomGrid } from "./grids.ts";

export interface Evaluated {
  readonly losses: Readonly<Record<string, number | null>>;
  readonly gradients: Readonly<Record<string, readonly number[]>>;
}

const state: { gpu: KernelGpu | null; gl: WebGL2RenderingContext | null } = { gpu: null, gl: null };

async function start(): Promise<{ backend: string; renderer: string }> {
  const restore = replace(
    "createVertexArray",
    (original) =>
      function (this: unknown, ...args) {
        state.gl = this as WebGL2RenderingContext;
        return original.apply(this, args);
      },
  );
  state.gpu = await createGpu(fullCatalogue.plan);
  restore();
  const gl = context();
  const info = gl.getExtension("WEBGL_debug_renderer_info");
  return {
    backend: getBackend(),
    renderer: String(gl.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER)),
  };
}

function gpu(): KernelGpu {
  if (!state.gpu) throw new Error("start first");
  return state.gpu;
}

function context(): WebGL2RenderingContext {
  if (!state.gl) throw new Error("start first");
  return state.gl;
}

function whole({ height, width, truth, prediction }: Grid) {
  return { height, width, truth: Uint8Array.from(truth), prediction: Float64Array.from(prediction) };
}

function load(grid: Grid, maps: Readonly<Record<string, readonly number[]>>): void {
  const { height, width, truth, prediction } = whole(grid);
  gpu().load(height, width, truth, prediction);
  for (const [name, data] of Object.entries(maps)) gpu().setMap(name, Float64Array.from(data));
}

function openedWith(grid: Grid, params: Params): Update {
  const palettes = { sequential: new Uint8Array(1024), diverging: new Uint8Array(1024) };
  return {
    revision: 1,
    whole: whole(grid),
    changes: [],
    threshold: 0.5,
    params,
    live: null,
    asides: null,
    heat: null,
    probe: null,
    palettes,
  };
}

/** All sums of the plan in float64 and from both kinds of shaders; parameters not asked for before come to the general ones. */
async function planSums(grid: Grid, params: Params): Promise<Record<"quick" | "general" | "reference", number[]>> {
  const grids = whole(grid);
  const scalars = scalarsOf(params, 0.5, grid.height * grid.width);
  gpu().load(grid.height, grid.width, grids.truth, grids.prediction);
  const field = new Field(maps);
  field.accept({ whole: grids, changes: [] });
  for (const name of fullCatalogue.plan.maps)
    gpu().setMap(name, field.map(name, scalars) ?? new Float64Array(field.length));
  const general = [...gpu().sums(scalars)];
  await gpu().prepare(scalars);
  return {
    general,
    quick: [...gpu().sums(scalars)],
    reference: [...new Engine(createExtras()).evaluatePlan(scalars, grids)],
  };
}

/** Sums of any bodies, on a kernel of their own. */
async function sumsOf(
  bodies: readonly Node[],
  grid: Grid,
  phi: readonly number[],
  scalars: Scalars,
): Promise<number[]> {
  const own = await createGpu({ bodies, maps: ["phi"], scalars: Object.keys(scalars) });
  try {
    const { height, width, truth, prediction } = whole(grid);
    own.load(height, width, truth, prediction);
    own.setMap("phi", Float64Array.from(phi));
    return [...own.sums(scalars)];
  } finally {
    own.dispose();
  }
}

/** Per-pixel values of each body. */
function read(bodies: readonly Node[], scalars: Scalars): number[][] {
  return bodies.map((body) => [...gpu().read(body, scalars)]);
}

/** RGBA bytes of a painted map, as a 2D canvas shows it. */
function paint(
  body: Node,
  scalars: Scalars,
  limit: number,
  diverging: boolean,
  palettes: { readonly sequential: readonly number[]; readonly diverging: readonly number[] },
): { height: number; width: number; bytes: number[] } {
  gpu().setPalettes(Uint8Array.from(palettes.sequential), Uint8Array.from(palettes.diverging));
  const bitmap = gpu().paint({ body, scalars, limit, diverging });
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const flat = canvas.getContext("2d");
  if (!flat) throw new Error("no 2D canvas");
  flat.drawImage(bitmap, 0, 0);
  const { data } = flat.getImageData(0, 0, bitmap.width, bitmap.height);
  return { height: bitmap.height, width: bitmap.width, bytes: [...data] };
}

/** Losses and gradients through the engine on the GPU. */
function evaluate(grid: Grid, params: Params, gradients: readonly string[]): Evaluated {
  const engine = new Engine(createExtras());
  engine.attach(gpu());
  const { losses } = engine.update(openedWith(grid, params)).values;
  const defined = gradients.filter((loss) => losses[loss] !== null);
  return {
    losses,
    gradients: Object.fromEntries(defined.map((loss) => [loss, [...engine.pixels(loss, "gradient").data]])),
  };
}

/** A per-pixel map through the engine on the GPU. */
function pixels(grid: Grid, params: Params, loss: string, kind: MapKind): number[] {
  const engine = new Engine(createExtras());
  engine.attach(gpu());
  engine.update(openedWith(grid, params));
  return [...engine.pixels(loss, kind).data];
}

/** WebGL calls of one stroke's update, with and without a map. */
async function callsOfStroke(
  grid: Grid,
  change: { readonly grid: CellChange["grid"]; readonly cells: readonly number[]; readonly values: readonly number[] },
  heat: { readonly loss: string; readonly kind: MapKind } | null,
): Promise<GlCalls> {
  const engine = new Engine(createExtras());
  engine.attach(gpu());
  const opened = openedWith(grid, {});
  engine.update({ ...opened, heat });
  const changes = [
    { grid: change.grid, cells: Uint32Array.from(change.cells), values: Float64Array.from(change.values) },
  ];
  return glCallsOf(() => {
    engine.update({ ...opened, revision: 2, whole: null, changes, heat, palettes: null });
  });
}

/** The same over a random grid, which is made here since a large one crosses slowly. */
function planSumsOfRandom(height: number, width: number, params: Params): ReturnType<typeof planSums> {
  return planSums(randomGrid(height, width, height + width), params);
}

/** Whether sums come from other shaders once those for the parameters are ready. */
async function changesShaders(grid: Grid, params: Params): Promise<boolean> {
  const scalars = scalarsOf(params, 0.5, grid.height * grid.width);
  const used: unknown[] = [];
  const restore = replace(
    "useProgram",
    (original) =>
      function (this: unknown, ...args) {
        used.push(args[0]);
        return original.apply(this, args);
      },
  );
  load(grid, {});
  gpu().sums(scalars);
  const [before] = used.splice(0);
  await gpu().prepare(scalars);
  used.length = 0;
  gpu().sums(scalars);
  restore();
  return before !== used[0];
}

async function callsOfPaint(body: Node, scalars: Scalars): Promise<GlCalls> {
  gpu().paint({ body, scalars, limit: 1, diverging: true });
  return glCallsOf(() => {
    gpu().paint({ body, scalars, limit: 1, diverging: true });
  });
}

async function callsOfRefresh(rect: Rect): Promise<GlCalls> {
  return glCallsOf(() => gpu().refresh(rect));
}

/** What every member of the kernel answers once the context is lost: the error's class, or what it gave back. */
async function afterLoss(body: Node): Promise<Record<string, string>> {
  const lost = new Promise((resolve) => context().canvas.addEventListener("webglcontextlost", resolve));
  context().getExtension("WEBGL_lose_context")?.loseContext();
  const outcome = (work: () => unknown): string => {
    try {
      return `returned ${String(work())}`;
    } catch (error) {
      return error instanceof ContextLost ? "ContextLost" : String(error);
    }
  };
  const rect = { top: 0, left: 0, bottom: 1, right: 1 };
  const members = (): Record<string, string> => ({
    sums: outcome(() => gpu().sums(scalarsOf({}, 0.5, 4))),
    paint: outcome(() => gpu().paint({ body, scalars: {}, limit: 1, diverging: false })),
    read: outcome(() => gpu().read(body, {})),
    load: outcome(() => gpu().load(2, 2, new Uint8Array(4), new Float64Array(4))),
    refresh: outcome(() => gpu().refresh(rect)),
    setMap: outcome(() => gpu().setMap("phi", new Float64Array(4))),
  });
  const atOnce = members();
  await lost;
  const later = Object.entries(members()).map(([name, text]) => [`${name} later`, text]);
  return { ...atOnce, ...Object.fromEntries(later) };
}

/** What `sums` does where the driver gives back zeros without saying that the context is gone. */
function sumsOfZeros(): string {
  const restore = replace("readPixels", () => () => undefined);
  try {
    return `returned ${gpu()
      .sums(scalarsOf({}, 0.5, 4))
      .join()}`;
  } catch (error) {
    return error instanceof ContextLost ? "ContextLost" : String(error);
  } finally {
    restore();
  }
}

/** Whether a kernel passes its self-check; `broken`: with a driver that loses the scalars. */
async function checked(broken: boolean): Promise<string | null> {
  const restore = broken ? replace("uniform4fv", () => () => undefined) : () => undefined;
  try {
    return await selfCheck(new Engine(createExtras()), gpu());
  } finally {
    restore();
  }
}

const harness = {
  start,
  load,
  planSums,
  changesShaders,
  planSumsOfRandom,
  sumsOf,
  read,
  paint,
  evaluate,
  pixels,
  callsOfStroke,
  callsOfPaint,
  callsOfRefresh,
  afterLoss,
  sumsOfZeros,
  checked,
  slots: () => fullCatalogue.plan.bodies.length,
};

export type Harness = typeof harness;

declare global {
  interface Window {
    kernel: Harness;
  }
}

window.kernel = harness;
