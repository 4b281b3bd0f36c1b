/** Measures the whole update side by side with tfjs's own operations and with a plain loop, in one page. */
import { createCatalogue } from "#compute/catalogue.ts";
import { Engine } from "#compute/engine.ts";
import { createExtras } from "#compute/extras.ts";
import { compiledLoss, fullCatalogue } from "#compute/full.ts";
import { createGpu, type KernelGpu } from "#compute/kernel/createGpu.ts";
import { selfCheck } from "#compute/kernel/selfCheck.ts";
import type { Update } from "#compute/protocol.ts";
import { opened as updateOf } from "#compute/testing.ts";
import { maps } from "#maps/index.ts";
import { type BenchGrid, lesion } from "./grid.ts";
import { defaults, plainLoop } from "./plainLoop.ts";
import { tfjsCatalogue, tfjsOperations, upload } from "./tfjsOperations.ts";

/** Milliseconds of each contender over all rounds, sorted. */
export type Times = Readonly<Record<string, readonly number[]>>;

export interface Measured {
  readonly size: number;
  readonly times: Times;
}

/** Cells across the brush of the stroke that every update carries. */
const brush = 7;

/** The six losses that the plain loop has too, and the whole catalogue. */
const catalogues = {
  six: createCatalogue(["bce", "focal", "dice", "soft-iou", "tversky", "boundary"].map(compiledLoss), maps, []),
  all: fullCatalogue,
} as const;
type Which = keyof typeof catalogues;

let gpu: KernelGpu | null = null;

function engineOf(which: Which): Engine {
  return new Engine({ ...createExtras(), catalogue: catalogues[which] });
}

/**
 * Brings up the kernel for a catalogue in place of the one before.
 * @returns milliseconds until it was ready, its self-check included
 */
async function start(which: Which): Promise<number> {
  gpu?.dispose();
  const began = performance.now();
  const engine = engineOf(which);
  gpu = await createGpu(engine.plan);
  const problem = await selfCheck(engine, gpu);
  if (problem !== null) throw new Error(problem);
  return performance.now() - began;
}

/**
 * An engine that has opened a grid, on the GPU or not, and an update a stroke makes.
 * @param live what is evaluated though it is costly; null: everything
 */
function opened(
  grid: BenchGrid,
  onGpu: boolean,
  which: Which = "six",
  live: Update["live"] = null,
): (round: number, withMap: boolean) => void {
  const { size, truth, prediction } = grid;
  const engine = engineOf(which);
  if (onGpu) engine.attach(gpu);
  const palettes = { sequential: new Uint8Array(1024).fill(128), diverging: new Uint8Array(1024).fill(128) };
  const whole = { height: size, width: size, truth, prediction };
  const rest = { threshold: 0.5, params: {}, live, asides: null, heat: null, probe: null };
  engine.update({ revision: 1, whole, changes: [], palettes, ...rest });
  const cells = Uint32Array.from({ length: brush * brush }, (_, k) => Math.floor(k / brush) * size + (k % brush));
  return (round, withMap) => {
    const values = new Float64Array(cells.length).fill(round % 2 === 0 ? 0.25 : 0.75);
    const update: Update = {
      revision: round,
      whole: null,
      changes: [{ grid: "prediction", cells, values }],
      palettes: null,
      ...rest,
      heat: withMap ? { loss: "dice", kind: "gradient" } : null,
    };
    const { image } = engine.update(update).heat ?? {};
    if (image instanceof ImageBitmap) image.close();
  };
}

/** Updates in a row of one contender, before the next has its turn. */
const inARow = 4;

/** Runs the contenders in turn, a few updates each, so that whatever slows the machine slows all of them. */
async function interleaved(
  contenders: Readonly<Record<string, (round: number) => void>>,
  rounds: number,
): Promise<Times> {
  const entries = Object.entries(contenders);
  const times: Record<string, number[]> = Object.fromEntries(entries.map(([name]) => [name, []]));
  for (let round = -2; round < rounds; round++) {
    for (const [name, run] of entries) {
      for (let k = 0; k < inARow; k++) {
        const began = performance.now();
        run((round + 2) * inARow + k);
        if (round >= 0) times[name]?.push(performance.now() - began);
      }
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
  for (const list of Object.values(times)) list.sort((a, b) => a - b);
  return times;
}

/** (a) against tfjs's own operations, one read each. */
async function againstTfjs(size: number, rounds: number): Promise<Measured> {
  const grid = lesion(size);
  const fixed = upload(grid);
  const update = opened(grid, true);
  const contenders = {
    kernel: (round: number) => update(round, false),
    tfjs: () => void tfjsOperations(grid, fixed),
  };
  return { size, times: await interleaved(contenders, rounds) };
}

/** Rows in sight when the page opens in a window of 1440 × 900, and the metrics beside them. */
const inSight: readonly string[] = [
  ...fullCatalogue.losses.slice(0, 18).map(({ id }) => id),
  ...fullCatalogue.metrics.map(({ id }) => `metric.${id}`),
];

/** (a') the whole catalogue against 21 of its losses as tfjs's own operations. */
async function wholeAgainstTfjs(size: number, rounds: number): Promise<Measured> {
  const grid = lesion(size);
  const fixed = upload(grid);
  const whole = opened(grid, true, "all");
  const stroke = opened(grid, true, "all", inSight);
  const contenders = {
    whole: (round: number) => whole(round, false),
    stroke: (round: number) => stroke(round, false),
    tfjs: () => void tfjsCatalogue(grid, fixed),
  };
  return { size, times: await interleaved(contenders, rounds) };
}

/** (b) against a plain float64 loop; beside them the float64 engine, which serves without WebGL. */
async function againstLoop(size: number, rounds: number): Promise<Measured> {
  const grid = lesion(size);
  const update = opened(grid, true);
  const evaluate = opened(grid, false);
  const contenders = {
    kernel: (round: number) => update(round, false),
    loop: (round: number) => void plainLoop(grid, { ...defaults, threshold: 0.5 + (round % 2) * 1e-3 }),
    evaluator: (round: number) => evaluate(round, false),
  };
  return { size, times: await interleaved(contenders, rounds) };
}

/** An update after a frame's pause, when the GPU has gone to sleep; and one with the gradient map of a loss besides. */
async function afterPauses(size: number, rounds: number): Promise<Measured> {
  const update = opened(lesion(size), true);
  const times: Record<string, number[]> = { kernel: [], "kernel with map": [] };
  for (let round = 0; round < rounds; round++) {
    for (const [name, list] of Object.entries(times)) {
      await new Promise((resolve) => setTimeout(resolve, 16));
      const began = performance.now();
      update(round * 2 + list.length, name !== "kernel");
      list.push(performance.now() - began);
    }
  }
  for (const list of Object.values(times)) list.sort((a, b) => a - b);
  return { size, times };
}

/** The same losses three times over, so that nobody is quick by computing something else. */
function agreement(size: number): Record<string, Record<string, number | null>> {
  const grid = lesion(size);
  const engine = engineOf("six");
  engine.attach(gpu);
  const { truth, prediction } = grid;
  const whole = { height: size, width: size, truth, prediction };
  const { losses } = engine.update(updateOf(whole)).values;
  return { kernel: { ...losses }, loop: plainLoop(grid, defaults), tfjs: tfjsOperations(grid, upload(grid)) };
}

/** The same for the losses of the whole catalogue that are made of tfjs's operations too. */
function wholeAgreement(size: number): Record<string, Record<string, number | null>> {
  const grid = lesion(size);
  const engine = engineOf("all");
  engine.attach(gpu);
  const { truth, prediction } = grid;
  const whole = { height: size, width: size, truth, prediction };
  const { losses } = engine.update(updateOf(whole)).values;
  const tfjs = tfjsCatalogue(grid, upload(grid));
  return { kernel: Object.fromEntries(Object.keys(tfjs).map((id) => [id, losses[id] ?? null])), tfjs };
}

const functions = { start, againstTfjs, wholeAgainstTfjs, againstLoop, afterPauses, agreement, wholeAgreement };

declare global {
  interface Window {
    bench: typeof functions;
  }
}

window.bench = functions;
