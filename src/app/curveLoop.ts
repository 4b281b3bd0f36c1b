/** Keeps the chart's curve up to date: after the numbers, at most ten times a second, and only while somebody looks. */
import type { Curve, CurveRequest } from "#losses/evaluation.ts";
import { receiveCurve } from "#store/actions.ts";
import type { Playground } from "#store/playground.ts";
import type { PlaygroundState } from "#store/state.ts";

/** Milliseconds from one request to the next at least; slow curves take at most half of the time. */
const pause = 100;

export interface CurveLoop {
  /** Whether a chart is in sight. */
  setWanted(wanted: boolean): void;
  dispose(): void;
}

/**
 * Starts asking for curves.
 *
 * @param ask - computes a curve over the scene as last evaluated
 * @param onError - told of each curve that failed; it is asked for again when something changes
 */
export function startCurveLoop(
  store: Playground,
  ask: (request: CurveRequest) => Promise<Curve>,
  onError: (error: unknown) => void,
): CurveLoop {
  let wanted = false;
  let asking = false;
  let asked = "";
  let earliest = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let disposed = false;

  function schedule(): void {
    if (disposed || !wanted || asking || timer !== null || keyOf(store.getState()) === asked) return;
    timer = setTimeout(run, Math.max(0, earliest - performance.now()));
  }

  async function run(): Promise<void> {
    timer = null;
    const state = store.getState();
    if (!wanted || state.values === null) return;
    asking = true;
    asked = keyOf(state);
    const started = performance.now();
    try {
      const curve = await ask(requestOf(state));
      if (!disposed) receiveCurve(curve, store);
    } catch (error) {
      if (!disposed) onError(error);
    }
    earliest = started + Math.max(pause, 2 * (performance.now() - started));
    asking = false;
    schedule();
  }

  const stop = store.subscribe(schedule);
  return {
    setWanted(now) {
      wanted = now;
      schedule();
    },
    dispose() {
      disposed = true;
      stop();
      if (timer !== null) clearTimeout(timer);
    },
  };
}

/** What a curve depends on; empty before there are numbers. */
function keyOf({ values, settings }: PlaygroundState): string {
  return values === null ? "" : [values.revision, settings.view.chart, ...settings.losses].join(" ");
}

/** The pinned losses, and the one whose parameter is varied: without it the chart would show nothing move. */
function requestOf({ settings }: PlaygroundState): CurveRequest {
  const variable = settings.view.chart;
  const dot = variable.indexOf(".");
  const own = dot < 0 ? [] : [variable.slice(0, dot)];
  return { variable, losses: [...new Set([...settings.losses, ...own])] };
}
