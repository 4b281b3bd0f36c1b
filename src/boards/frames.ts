/**
 * Work done at most once a frame, however often it is asked for. The cells of a stroke are drawn at once; what goes with
 * them (counts, the inspector, hatches, veils) waits a moment for the numbers, so that the page is written once, not twice.
 */
import { playground } from "#store/playground.ts";

/** Milliseconds to wait for numbers at most: they come within a few. */
const PATIENCE_MS = 6;

export interface FrameTask {
  /** Asks for the work to be done at the next frame. */
  request(): void;
  cancel(): void;
}

export function createFrameTask(work: () => void): FrameTask {
  let asked = false;
  let frame: number | null = null;

  function plan(): void {
    if (!asked) return;
    frame = requestAnimationFrame(() => {
      asked = false;
      frame = null;
      work();
    });
  }

  return {
    request() {
      if (asked) return;
      asked = true;
      withNumbers(plan);
    },
    cancel() {
      asked = false;
      if (frame !== null) cancelAnimationFrame(frame);
      frame = null;
    },
  };
}

const waiting = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Calls at once where the numbers of what is shown are there or nobody paints; else when they come, or after a moment. */
function withNumbers(plan: () => void): void {
  if (areAwaited()) {
    if (waiting.size === 0) timer = setTimeout(release, PATIENCE_MS);
    waiting.add(plan);
  } else plan();
}

function areAwaited(): boolean {
  const { painting, values, revision } = playground.getState();
  return painting && values !== null && values.revision < revision;
}

function release(): void {
  clearTimeout(timer);
  const plans = [...waiting];
  waiting.clear();
  for (const plan of plans) plan();
}

playground.subscribe((state, before) => {
  if (waiting.size > 0 && state.values !== before.values && !areAwaited()) release();
});
