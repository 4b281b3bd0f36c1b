/** The six losses as anybody would write them with tfjs's own operations, each read back by itself. */
import "@tensorflow/tfjs-backend-webgl/dist/register_all_kernels";
import {
  add,
  clipByValue,
  div,
  log,
  mean,
  mul,
  neg,
  pow,
  type Scalar,
  sub,
  sum,
  type Tensor,
  tensor,
  tidy,
} from "@tensorflow/tfjs-core";
import type { BenchGrid } from "./grid.ts";

/** Tensors that stay from update to update. */
export interface Fixed {
  readonly g: Tensor;
  readonly phi: Tensor;
}

export function upload({ truth, phi, size }: BenchGrid): Fixed {
  return { g: tensor(Float32Array.from(truth), [size, size]), phi: tensor(Float32Array.from(phi), [size, size]) };
}

type Loss = (p: Tensor, fixed: Fixed) => Tensor;

const one = (x: Tensor): Tensor => sub(1, x);
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

/** One update: the prediction is uploaded, each loss computed and read. */
export function tfjsOperations({ prediction, size }: BenchGrid, fixed: Fixed): Record<string, number> {
  return tidy(() => {
    const p = tensor(Float32Array.from(prediction), [size, size]);
    const values = Object.entries(losses).map(([id, loss]) => {
      const value = loss(p, fixed) as Scalar;
      return [id, value.dataSync()[0] ?? Number.NaN];
    });
    return Object.fromEntries(values) as unknown as Record<string, never>;
  }) as unknown as Record<string, number>;
}
