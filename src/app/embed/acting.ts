/** Tells the page around an embed of changes, and whose they are. */
import type { Playground } from "#store/playground.ts";

export interface Acting {
  /** The page around begins, or ends, to change the scene. */
  setActing(acting: boolean): void;
  stop(): void;
}

/** @param tell - called once for all changes of a task; `true` where the learner made one of them */
export function followChanges(store: Playground, tell: (userInitiated: boolean) => void): Acting {
  let acting = 0;
  let planned = false;
  let byUser = false;

  const stop = store.subscribe((state, before) => {
    if (state.revision === before.revision) return;
    if (acting === 0 || state.painting) byUser = true;
    if (planned) return;
    planned = true;
    queueMicrotask(() => {
      const user = byUser;
      planned = false;
      byUser = false;
      tell(user);
    });
  });

  return {
    setActing(now) {
      acting += now ? 1 : -1;
    },
    stop,
  };
}
