/** Losses as anybody would write them with tfjs's own operations, each read back by itself. */
import "@tensorflow/tfjs-backend-webgl/dist/register_all_kernels";
import {
  abs,
  add,
  clipByValue,
  div,
  exp,
  log,
  maximum,
  mean,
  mul,
  neg,
  pow,
  type Scalar,
  sqrt,
  square,
  sub,
  sum,
  type Tensor,
  tensor,
  tidy,
} from "@tensorflow/tfjs-core";
import { nearness } from "#maps/nearness.ts";
import type { BenchGrid } from "./grid.ts";

/** Tensors that stay from update to update. */
export interface Fixed {
  readonly g: Tensor;
  readonly phi: Tensor;
  readonly near: Tensor;
}

export function upload({ truth, phi, size }: BenchGrid): Fixed {
  const field = (values: ArrayLike<number>): Tensor => tensor(Float32Array.from(values), [size, size]);
  const near = nearness(truth, size, size) ?? new Float64Array(size * size);
  return { g: field(truth), phi: field(phi), near: field(near) };
}

type Loss = (p: Tensor, fixed: Fixed) => Tensor;

const one = (x: Tensor): Tensor => sub(1, x);
/** log, floored as the catalogue has it. */
const floored = (x: Tensor): Tensor => maximum(log(x), -100);
const clipped = (p: Tensor): Tensor => clipByValue(p, 1e-7, 1 - 1e-7);

const losses: Readonly<Record<string, Loss>> = {
  bce: (p, { g }) => neg(mean(add(mul(g, log(clipped(p))), mul(one(g), log(one(clipped(p))))))),
  dice: (p, { g }) => sub(1, div(mul(2, sum(mul(p, g))), add(sum(p), sum(g)))),
  "soft-iou": (p, { g }) => sub(1, div(sum(mul(p, g)), sum(sub(add(p, g), mul(p, g))))),
  tversky: (p, { g }) => {
    const tp = sum(mul(p, g));
    const wrong = add(mul(0.3, sum(mul(p, one(g)))), mul(0.7, sum(mul(one(p), g))));
    return sub(1, div(tp, add(tp, wrong)));
  },
  focal: (p, { g }) => {
    const q = clipped(p);
    const inside = mul(mul(g, pow(one(q), 2)), log(q));
    const outside = mul(mul(one(g), pow(q, 2)), log(one(q)));
    return neg(mean(add(mul(0.25, inside), mul(0.75, outside))));
  },
  boundary: (p, { phi }) => mean(mul(phi, p)),
};

/** Fifteen more of the catalogue, with its default parameters. */
const more: Readonly<Record<string, Loss>> = {
  "cross-entropy": (p, { g }) => neg(mean(add(mul(g, floored(p)), mul(one(g), floored(one(p)))))),
  "weighted-bce": (p, { g }) => neg(mean(add(mul(2, mul(g, floored(p))), mul(one(g), floored(one(p)))))),
  "balanced-bce": (p, { g }) => {
    const share = one(mean(g));
    return neg(mean(add(mul(mul(share, g), floored(p)), mul(mul(one(share), one(g)), floored(one(p))))));
  },
  "label-smoothing-bce": (p, { g }) => {
    const target = add(mul(g, 0.9), 0.05);
    return neg(mean(add(mul(target, floored(p)), mul(one(target), floored(one(p))))));
  },
  "poly1-bce": (p, { g }) => {
    const entropy = neg(mean(add(mul(g, floored(p)), mul(one(g), floored(one(p))))));
    return add(entropy, mean(one(add(mul(g, p), mul(one(g), one(p))))));
  },
  "distance-weighted-ce": (p, { g, near }) =>
    neg(mean(mul(add(1, near), add(mul(g, floored(p)), mul(one(g), floored(one(p))))))),
  mse: (p, { g }) => mean(square(sub(p, g))),
  mae: (p, { g }) => mean(abs(sub(p, g))),
  "squared-dice": (p, { g }) => one(div(mul(2, sum(mul(p, g))), add(sum(square(p)), sum(square(g))))),
  "log-cosh-dice": (p, fixed) => {
    const dice = losses.dice?.(p, fixed) as Tensor;
    return log(mul(0.5, add(exp(dice), exp(neg(dice)))));
  },
  "focal-tversky": (p, fixed) => pow(losses.tversky?.(p, fixed) as Tensor, 0.75),
  "asymmetric-similarity": (p, { g }) => {
    const tp = sum(mul(p, g));
    const square2 = 1.5 ** 2;
    const wrong = add(mul(square2 / (1 + square2), sum(mul(one(p), g))), mul(1 / (1 + square2), sum(mul(p, one(g)))));
    return one(div(tp, add(tp, wrong)));
  },
  "sensitivity-specificity": (p, { g }) => {
    const error = square(sub(g, p));
    return add(mul(0.05, div(sum(mul(error, g)), sum(g))), mul(0.95, div(sum(mul(error, one(g))), sum(one(g)))));
  },
  mcc: (p, { g }) => {
    const tp = sum(mul(p, g));
    const fp = sum(mul(p, one(g)));
    const fn = sum(mul(one(p), g));
    const tn = sum(mul(one(p), one(g)));
    const under = mul(mul(add(tp, fp), add(tp, fn)), mul(add(tn, fp), add(tn, fn)));
    return one(div(sub(mul(tp, tn), mul(fp, fn)), sqrt(under)));
  },
  "bce-dice": (p, fixed) => add(more["cross-entropy"]?.(p, fixed) as Tensor, losses.dice?.(p, fixed) as Tensor),
};

/** One update: the prediction is uploaded, each loss computed and read. */
export function tfjsOperations(grid: BenchGrid, fixed: Fixed): Record<string, number> {
  return evaluated(losses, grid, fixed);
}

/** The same for 21 losses. */
export function tfjsCatalogue(grid: BenchGrid, fixed: Fixed): Record<string, number> {
  return evaluated({ ...losses, ...more }, grid, fixed);
}

function evaluated(
  chosen: Readonly<Record<string, Loss>>,
  { prediction, size }: BenchGrid,
  fixed: Fixed,
): Record<string, number> {
  return tidy(() => {
    const p = tensor(Float32Array.from(prediction), [size, size]);
    const values = Object.entries(chosen).map(([id, loss]) => {
      const value = loss(p, fixed) as Scalar;
      return [id, value.dataSync()[0] ?? Number.NaN];
    });
    return Object.fromEntries(values) as unknown as Record<string, never>;
  }) as unknown as Record<string, number>;
}
