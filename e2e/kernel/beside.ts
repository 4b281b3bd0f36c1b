/** tfjs's own operations before and after the kernel ran on the same context. */
import "@tensorflow/tfjs-backend-webgl/dist/register_all_kernels";
import { matMul, softmax, square, sum, type Tensor, tensor2d, tidy } from "@tensorflow/tfjs-core";
import { scalarsOf } from "#compute/catalogue.ts";
import { fullCatalogue } from "#compute/full.ts";
import { createGpu } from "#compute/kernel/createGpu.ts";
import { name } from "#expression/node.ts";

/** Numbers of a few operations that draw with tfjs's own programs; large enough not to be done on the CPU. */
function operations(): number[] {
  const values = Float32Array.from({ length: 64 * 64 }, (_, k) => Math.sin(k));
  const results = tidy(() => {
    const a = tensor2d(values, [64, 64]);
    const product: Tensor = matMul(a, a);
    return [sum(product), sum(square(softmax(product)))].map((tensor) => tensor.dataSync()[0] ?? Number.NaN);
  });
  return results;
}

async function run(): Promise<{ before: number[]; after: number[]; expected: number; sums: number[] }> {
  const gpu = await createGpu(fullCatalogue.plan);
  const before = operations();
  const prediction = Float64Array.from({ length: 63 }, (_, k) => k / 64);
  gpu.load(7, 9, new Uint8Array(63).fill(1), prediction);
  const sums = [...gpu.sums(scalarsOf({}, 0.5, 63))];
  gpu.setPalettes(new Uint8Array(1024), new Uint8Array(1024));
  gpu.paint({ body: name("p"), scalars: {}, limit: 1, diverging: false });
  gpu.read(name("p"), {});
  const after = operations();
  const again = [...gpu.sums(scalarsOf({}, 0.5, 63))];
  if (again.join() !== sums.join()) throw new Error("The sums changed after tfjs ran");
  return { before, after, expected: matrixSum(), sums };
}

/** Σ of A·A with A as in `operations`, in float64. */
function matrixSum(): number {
  const rows = new Float64Array(64);
  const columns = new Float64Array(64);
  for (let row = 0; row < 64; row++) {
    for (let col = 0; col < 64; col++) {
      const value = Math.fround(Math.sin(row * 64 + col));
      rows[row] = (rows[row] ?? 0) + value;
      columns[col] = (columns[col] ?? 0) + value;
    }
  }
  return columns.reduce((total, value, k) => total + value * (rows[k] ?? 0), 0);
}

declare global {
  interface Window {
    beside: { run: typeof run };
  }
}

window.beside = { run };
