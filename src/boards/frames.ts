/** Work done at most once a frame, however often it is asked for. */

export interface FrameTask {
  /** Asks for the work to be done at the next frame. */
  request(): void;
  cancel(): void;
}

export function createFrameTask(work: () => void): FrameTask {
  let frame: number | null = null;
  return {
    request() {
      frame ??= requestAnimationFrame(() => {
        frame = null;
        work();
      });
    },
    cancel() {
      if (frame !== null) cancelAnimationFrame(frame);
      frame = null;
    },
  };
}
