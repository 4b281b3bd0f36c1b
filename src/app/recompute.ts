/**
 * Joins store and compute: sends what changed, one request at a time, and takes back what comes. The latest state wins;
 * nothing between is evaluated.
 */
import type { BackendChoice, Compute, Outcome, Pixels, Update } from "#compute/protocol.ts";
import { type Refusal, Refused } from "#compute/refused.ts";
import type { Backend, Curve, CurveRequest, MapKind, Palettes, Values } from "#losses/evaluation.ts";
import { receiveEngine, receiveOutcome } from "#store/actions.ts";
import type { Playground } from "#store/playground.ts";
import type { PlaygroundState } from "#store/state.ts";
import { type Asks, asksOf, same } from "./asks.ts";
import { trackUnsentCells } from "./unsentCells.ts";

interface RecomputeOptions {
  /** What the link asks for. With `webgl`, `evaluate` and `pixels` never answer from the CPU. */
  readonly backend: BackendChoice;
  /** Told of requests that failed; the next change is tried again. */
  readonly onError?: (error: Error) => void;
}

/** What is refused is said in the page's language. */
export interface Recompute {
  /** Resolves when the values of the scene as it is now are in the store; rejects where they cannot be had. */
  flush(): Promise<void>;
  /** The values of the scene as it is now, from the backend the link asks for. */
  evaluate(): Promise<Values>;
  /** A per-pixel map of the scene as it is now. */
  pixels(loss: string, kind: MapKind): Promise<Pixels>;
  /** A curve over the scene as it is now. */
  curve(request: CurveRequest): Promise<Curve>;
  /** The colours of maps, when the theme changes. */
  setPalettes(palettes: Palettes): void;
  dispose(): void;
}

/** Somebody who waits: done returns a value, throws, or returns null to go on waiting. */
interface Waiter {
  readonly done: (state: PlaygroundState) => Values | null;
  readonly resolve: (values: Values) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Starts evaluating the scene, and again after every change.
 *
 * @param store - the page's store
 * @param compute - the engine; the caller starts and disposes it
 */
export function startRecompute(
  store: Playground,
  compute: Compute,
  { backend, onError = () => {} }: RecomputeOptions,
): Recompute {
  const unsent = trackUnsentCells(store);
  const waiters = new Set<Waiter>();
  let sent: Asks | null = null;
  let palettes: { readonly colours: Palettes; sent: boolean } | null = null;
  /** Where the last answer came from. */
  let answeredBy: Backend | null = null;
  let redraw: ReturnType<typeof setTimeout> | undefined;
  let flying = false;
  let planned = false;
  /** Whether the last request went to an engine that is all there will be. */
  let sentSettled = false;
  let failures = 0;
  let disposed = false;

  /** Sends at the end of the present task, so that all changes of one action go together. */
  function plan(): void {
    if (planned || disposed) return;
    planned = true;
    queueMicrotask(() => {
      planned = false;
      send();
    });
  }

  function send(): void {
    if (flying || disposed) return;
    const state = store.getState();
    const asks = asksOf(state, waiters.size > 0);
    const again = sent === null || sent.revision !== state.revision || (sent.live !== null && asks.live === null);
    const wantsHeat = again || !same(asks.heat, sent?.heat ?? null);
    const wantsProbe = asks.probe !== null && !same(asks.probe, sent?.probe ?? null);
    const wantsAsides = asks.asides !== null && (again || asks.asides !== sent?.asides);
    if (!wantsHeat && !wantsProbe && !wantsAsides) return;
    sent = asks;
    if (wantsHeat) clearTimeout(redraw);
    const { threshold, params } = state.settings;
    const heat = wantsHeat ? asks.heat : null;
    const update: Update = { ...asks, heat, ...unsent.take(), threshold, params, palettes: takePalettes() };
    flying = true;
    sentSettled = state.engine.state === "settled";
    compute.update(update).then((outcome) => land(outcome, wantsHeat), fail);
  }

  function takePalettes(): Palettes | null {
    if (palettes === null || palettes.sent) return null;
    palettes.sent = true;
    return palettes.colours;
  }

  function land({ values, heat, probe, asides, redrawIn }: Outcome, withHeat: boolean): void {
    flying = false;
    if (disposed) return;
    failures = 0;
    answeredBy = values.backend;
    // What was asked meanwhile has another answer.
    const fresh = sent?.asides === store.getState().asking ? asides : null;
    if (redrawIn !== null) redraw = setTimeout(askForHeat, redrawIn);
    receiveOutcome(withHeat ? { values, heat, probe, asides: fresh } : { values, probe, asides: fresh }, store);
    settle();
    // An engine that has settled and still lacks losses did not load whole: nobody else will have them.
    if (sentSettled && sent?.live === null && !values.complete) rejectAll(refused({ code: "not-loaded" }));
    plan();
  }

  /** Asks for the map again, though nothing changed. */
  function askForHeat(): void {
    if (sent !== null) sent = { ...sent, heat: null };
    plan();
  }

  /** A request that failed is tried once more with everything; then those who wait are told. */
  function fail(error: unknown): void {
    flying = false;
    if (disposed) return;
    failures += 1;
    unsent.forget();
    if (palettes !== null) palettes.sent = false;
    if (failures === 1) sent = null;
    else {
      report(error);
      rejectAll(error);
    }
    plan();
  }

  function rejectAll(error: unknown): void {
    for (const waiter of waiters) waiter.reject(error);
    waiters.clear();
  }

  function report(error: unknown): void {
    onError(error instanceof Error ? error : new Error(String(error)));
  }

  function settle(): void {
    const state = store.getState();
    for (const waiter of waiters) {
      try {
        const values = waiter.done(state);
        if (values === null) continue;
        waiter.resolve(values);
      } catch (error) {
        waiter.reject(error);
      }
      waiters.delete(waiter);
    }
  }

  function wait(done: Waiter["done"]): Promise<Values> {
    return new Promise((resolve, reject) => {
      waiters.add({ done, resolve, reject });
      // A state that failed before is tried again for whoever asks now.
      if (failures > 1) {
        failures = 0;
        sent = null;
        plan();
      }
      settle();
      // What was put off is wanted now.
      plan();
    });
  }

  async function flush(): Promise<void> {
    const { revision } = store.getState();
    await wait((state) => valuesOf(state, revision));
  }

  function evaluate(): Promise<Values> {
    const { revision } = store.getState();
    if (backend !== "webgl") return wait((state) => wholeOf(state, revision));
    return wait((state) => {
      const values = wholeOf(state, revision);
      if (answeredBy === "webgl" && values?.backend === "webgl") return values;
      if (state.engine.state === "settled" && state.engine.backend !== "webgl") throw noWebgl(state);
      return null;
    });
  }

  async function pixels(loss: string, kind: MapKind): Promise<Pixels> {
    await evaluate();
    const answer = await compute.pixels(loss, kind);
    if (backend !== "webgl" || answer.data instanceof Float32Array) return answer;
    // The context went before the question came: whether there will be another, only a new evaluation can tell.
    answeredBy = null;
    sent = null;
    plan();
    await evaluate();
    const again = await compute.pixels(loss, kind);
    if (again.data instanceof Float32Array) return again;
    throw noWebgl(store.getState());
  }

  /** Says what was refused in the page's language. */
  async function told<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const { spoken } = await import("./spoken.ts");
      throw spoken(error.refusal, store.getState().locale);
    }
  }

  const stopStatus = compute.onStatus((status) => {
    const { engine } = store.getState();
    receiveEngine(status, store);
    const isOther = status.backend !== engine.backend;
    if (isOther) unsent.forget();
    // An engine that has more of the catalogue than the last one is asked again.
    if (isOther || store.getState().values?.complete === false) {
      sent = null;
      plan();
    }
    settle();
  });
  const stopState = store.subscribe(plan);
  receiveEngine(compute.status, store);
  plan();

  return {
    flush: () => told(flush()),
    evaluate: () => told(evaluate()),
    pixels: (loss, kind) => told(pixels(loss, kind)),
    curve: (request) => told(flush().then(() => compute.curve(request))),
    setPalettes(colours) {
      palettes = { colours, sent: false };
      sent = null;
      plan();
    },
    dispose() {
      disposed = true;
      stopStatus();
      stopState();
      unsent.dispose();
      clearTimeout(redraw);
      rejectAll(refused({ code: "stopped" }));
    },
  };
}

/** The values in the store where they are of a revision or later. */
function valuesOf({ values }: PlaygroundState, revision: number): Values | null {
  return values !== null && values.revision >= revision ? values : null;
}

/** The same, with every loss and metric. */
function wholeOf(state: PlaygroundState, revision: number): Values | null {
  const values = valuesOf(state, revision);
  return values?.complete ? values : null;
}

/** A context that has just gone may not have been told of yet. */
function noWebgl({ engine }: PlaygroundState): Refused {
  return refused({ code: "no-webgl", problem: engine.problem ?? "context-lost", detail: engine.detail });
}

function refused(refusal: Refusal): Refused {
  return new Refused(refusal, refusal.code);
}
