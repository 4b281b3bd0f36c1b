/** A number that moves with the brush: written once a frame, without a render. */
import { type ReactNode, useEffect, useRef } from "react";
import { playground } from "#store/playground.ts";
import type { PlaygroundState } from "#store/state.ts";
import { createFrameTask } from "./frames.ts";

interface LiveProps {
  /** The text for a state; the same function as long as it means the same. */
  readonly read: (state: PlaygroundState) => string;
  readonly className?: string;
}

export function Live({ read, className }: LiveProps): ReactNode {
  const element = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const span = element.current;
    if (!span) return;
    return followState((state) => {
      const text = read(state);
      if (span.textContent !== text) span.textContent = text;
    });
  }, [read]);
  return <span ref={element} className={className} />;
}

/** Calls now, and once in every frame in which the state has changed; returns what ends it. */
export function followState(write: (state: PlaygroundState) => void): () => void {
  const task = createFrameTask(() => write(playground.getState()));
  write(playground.getState());
  const stop = playground.subscribe(task.request);
  return () => {
    stop();
    task.cancel();
  };
}
