/** Brings the kernel up for an engine, or says why there is none. The worker loads this, and tfjs with it, on demand. */
import type { Engine } from "#compute/engine.ts";
import { ContextLost, type Gpu } from "#compute/gpu.ts";
import type { BackendProblem } from "#compute/protocol.ts";
import { createGpu, type KernelGpu } from "./createGpu.ts";
import { selfCheck } from "./selfCheck.ts";

export type StartedKernel =
  | { readonly gpu: Gpu }
  | { readonly problem: Extract<BackendProblem, "no-webgl" | "self-check" | "context-lost">; readonly detail: string };

/**
 * Creates the kernel for an engine's plan and checks it; does not attach it.
 * @param onLost told once when the browser takes the context away
 * @returns the kernel, or the problem, with nothing left on the GPU; never rejects
 */
export async function startKernel(engine: Engine, onLost: () => void): Promise<StartedKernel> {
  try {
    const gpu = await createGpu(engine.plan, onLost);
    const difference = await checked(engine, gpu);
    if (difference === null) return { gpu };
    gpu.dispose();
    return { problem: "self-check", detail: difference };
  } catch (error) {
    const problem = error instanceof ContextLost ? "context-lost" : "no-webgl";
    return { problem, detail: error instanceof Error ? error.message : String(error) };
  }
}

/** The outcome of the self-check. A kernel that gives back something impossible on a live context is wrong, not lost. */
async function checked(engine: Engine, gpu: KernelGpu): Promise<string | null> {
  try {
    return await selfCheck(engine, gpu);
  } catch (error) {
    if (error instanceof ContextLost && !gpu.isLost) return error.message;
    gpu.dispose();
    throw error;
  }
}
