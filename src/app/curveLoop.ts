/** Keeps the chart's curve up to date: after the numbers, at most ten times a second, and only while somebody looks. */
import { Refused } from "#compute/refused.ts";
import type { Curve, CurveRequest } from "#losses/evaluation.ts";
import { receiveCurve } from "#store/actions.ts";
import type { Playground } from "#store/playground.ts";
import type { PlaygroundState } from "#store/state.ts";
import { spoken } from "./spoken.ts";

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
 * @param onError - told of each curve that failed, in the page's language; it is asked for again when something changes. Only
 * a curve that a worker fell silent over is asked for once more by itself, since it need not be the curve's fault
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
  let mayRetry = true;
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
      mayRetry = true;
      if (!disposed) receiveCurve(curve, store);
    } catch (error) {
      const refusal = error instanceof Refused ? error.refusal : null;
      const retries = mayRetry && refusal?.code === "gave-up";
      mayRetry = !retries;
      if (retries) asked = "";
      else if (!disposed) onError(refusal ? spoken(refusal, store.getState().locale) : error);
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

/** The pinned losses, and the one that is looked at: that whose parameter is varied, else the chosen one. */
function requestOf({ settings }: PlaygroundState): CurveRequest {
  const variable = settings.view.chart;
  const dot = variable.indexOf(".");
  const own = dot < 0 ? settings.view.loss : variable.slice(0, dot);
  return { variable, losses: [...new Set([...settings.losses, own])] };
}
