/** Exact sums of a binarised prediction 1[p > t] for many thresholds at once: each pixel changes sides once. */
import { BlockProgram } from "#expression/block.ts";
import type { CompiledLoss } from "#expression/compiled.ts";
import { pixelNames } from "#expression/names.ts";
import type { Node } from "#expression/node.ts";
import type { Confusion } from "#metrics/define.ts";
import { planOf } from "./catalogue.ts";
import type { Field } from "./field.ts";
import type { Scalars } from "./gpu.ts";

export interface Sweep {
  /** Sums by name, one record a threshold. */
  readonly sums: readonly Scalars[];
  readonly confusions: readonly Confusion[];
}

/**
 * Sums and counts at every threshold, as evaluating each binarised grid would give them; pauses after each pass over the grid.
 *
 * A binarised pixel without a map has one of four values, f(p, g) for p and g 0 or 1: its sums come from the counts alone.
 * With a map, a sum at t is Σ f(0, gᵢ, mᵢ) over pᵢ ≤ t and Σ f(1, gᵢ, mᵢ) over pᵢ > t: two evaluations and one bucket a
 * pixel, however many thresholds.
 * @param thresholds finite numbers in any order
 */
export function* thresholdSweep(
  losses: readonly CompiledLoss[],
  field: Field,
  scalars: Scalars,
  thresholds: readonly number[],
): Generator<void, Sweep> {
  const order = [...thresholds.keys()].sort((a, b) => (thresholds[a] as number) - (thresholds[b] as number));
  const sorted = Float64Array.from(order, (k) => thresholds[k] as number);
  const buckets = bucketsOf(field.prediction, sorted);
  yield;
  const counted = confusions(field, buckets, order);
  const names = [...new Set(losses.flatMap((loss) => [...loss.sums.keys()]))];
  const sums: Record<string, number>[] = thresholds.map(() => ({}));
  for (const title of names) {
    const plan = planOf([title], losses);
    const body = plan.bodies[0] as Node;
    if (plan.maps.length === 0) {
      const corner = corners(body, scalars);
      for (const [k, counts] of counted.entries()) (sums[k] as Record<string, number>)[title] = corner(counts);
      continue;
    }
    yield;
    const off = binarised(body, 0, plan.maps, field, scalars);
    yield;
    const on = binarised(body, 1, plan.maps, field, scalars);
    const totals = suffixTotals(buckets, sorted.length, off, on);
    order.forEach((k, place) => {
      (sums[k] as Record<string, number>)[title] = totals[place] as number;
    });
  }
  return { sums, confusions: counted };
}

/** A sum over a binarised grid as a function of its counts. A corner that no pixel stands at may be undefined. */
function corners(body: Node, scalars: Scalars): (counts: Confusion) => number {
  const p = Uint8Array.of(1, 1, 0, 0);
  const g = Uint8Array.of(1, 0, 1, 0);
  const values = new BlockProgram([body], pixelNames, scalars).map({ p, g }, 4);
  return ({ tp, fp, fn, tn }) =>
    [tp, fp, fn, tn].reduce((sum, count, k) => (count === 0 ? sum : sum + count * (values[k] as number)), 0);
}

function binarised(body: Node, p: 0 | 1, maps: readonly string[], field: Field, scalars: Scalars): Float64Array {
  const program = new BlockProgram([body], pixelNames, scalars);
  const prediction = new Uint8Array(field.length).fill(p);
  return program.map({ ...field.fields(maps, scalars), p: prediction }, field.length);
}

/** For every pixel the number of thresholds below its p: it is foreground at exactly those. */
function bucketsOf(prediction: Float64Array, sorted: Float64Array): Uint32Array {
  const buckets = new Uint32Array(prediction.length);
  for (let cell = 0; cell < prediction.length; cell++) {
    const p = prediction[cell] as number;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (p > (sorted[middle] as number)) low = middle + 1;
      else high = middle;
    }
    buckets[cell] = low;
  }
  return buckets;
}

/** Totals by threshold: everything off, plus what the pixels above it change. */
function suffixTotals(buckets: Uint32Array, count: number, off: Float64Array, on: Float64Array): Float64Array {
  const above = new Float64Array(count + 1);
  const below = new Float64Array(count + 1);
  buckets.forEach((bucket, cell) => {
    above[bucket] = (above[bucket] as number) + (on[cell] as number);
    below[bucket] = (below[bucket] as number) + (off[cell] as number);
  });
  const totals = new Float64Array(count);
  let foreground = 0;
  for (let k = count; k >= 1; k--) {
    foreground += above[k] as number;
    totals[k - 1] = foreground;
  }
  let background = 0;
  for (let k = 0; k < count; k++) {
    background += below[k] as number;
    totals[k] = (totals[k] as number) + background;
  }
  return totals;
}

function confusions({ truth }: Field, buckets: Uint32Array, order: readonly number[]): Confusion[] {
  const positives = new Float64Array(order.length + 1);
  const negatives = new Float64Array(order.length + 1);
  buckets.forEach((bucket, cell) => {
    const row = truth[cell] ? positives : negatives;
    row[bucket] = (row[bucket] as number) + 1;
  });
  const all = (counts: Float64Array): number => counts.reduce((total, count) => total + count, 0);
  const out: Confusion[] = new Array(order.length);
  let tp = 0;
  let fp = 0;
  for (let k = order.length; k >= 1; k--) {
    tp += positives[k] as number;
    fp += negatives[k] as number;
    out[order[k - 1] as number] = { tp, fp, fn: all(positives) - tp, tn: all(negatives) - fp };
  }
  return out;
}
