/**
 * Joins store and compute: sends what changed, one request at a time, and takes back what comes. The latest state wins;
 * nothing between is evaluated.
 */
import type { BackendChoice, Compute, Outcome, Pixels, Update } from "#compute/protocol.ts";
import { backendReasons, promptProblems } from "#i18n/reasons.ts";
import type { Curve, CurveRequest, MapKind, Palettes, Values } from "#losses/evaluation.ts";
import { receiveEngine, receiveOutcome } from "#store/actions.ts";
import type { Playground } from "#store/playground.ts";
import type { PlaygroundState } from "#store/state.ts";
import { trackUnsentCells } from "./unsentCells.ts";

interface RecomputeOptions {
  /** What the link asks for. With `webgl`, `evaluate` and `pixels` never answer from the CPU. */
  readonly backend: BackendChoice;
  /** Told of requests that failed; the next change is tried again. */
  readonly onError?: (error: Error) => void;
}

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

/** What the last request asked for. */
interface Sent {
  readonly revision: number;
  readonly heat: Update["heat"];
  readonly probe: Update["probe"];
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
  let sent: Sent | null = null;
  let palettes: { readonly colours: Palettes; sent: boolean } | null = null;
  let flying = false;
  let planned = false;
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
    const asks = asksOf(state);
    const again = sent === null || sent.revision !== state.revision;
    const wantsHeat = again || !same(asks.heat, sent?.heat ?? null);
    const wantsProbe = asks.probe !== null && !same(asks.probe, sent?.probe ?? null);
    if (!wantsHeat && !wantsProbe) return;
    sent = asks;
    const { threshold, params } = state.settings;
    const heat = wantsHeat ? asks.heat : null;
    const update: Update = { ...asks, heat, ...unsent.take(), threshold, params, palettes: takePalettes() };
    flying = true;
    compute.update(update).then((outcome) => land(outcome, wantsHeat), fail);
  }

  function takePalettes(): Palettes | null {
    if (palettes === null || palettes.sent) return null;
    palettes.sent = true;
    return palettes.colours;
  }

  function land({ values, heat, probe }: Outcome, withHeat: boolean): void {
    flying = false;
    if (disposed) return;
    failures = 0;
    receiveOutcome(withHeat ? { values, heat, probe } : { values, probe }, store);
    settle();
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
      for (const waiter of waiters) waiter.reject(error);
      waiters.clear();
    }
    plan();
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
    });
  }

  async function flush(): Promise<void> {
    const { revision } = store.getState();
    await wait((state) => valuesOf(state, revision));
  }

  function evaluate(): Promise<Values> {
    const { revision } = store.getState();
    if (backend !== "webgl") return wait((state) => valuesOf(state, revision));
    return wait((state) => {
      const values = valuesOf(state, revision);
      if (values?.backend === "webgl") return values;
      if (state.engine.state === "settled" && state.engine.backend !== "webgl") throw noWebgl(state);
      return null;
    });
  }

  const stopStatus = compute.onStatus((status) => {
    const { engine } = store.getState();
    receiveEngine(status, store);
    if (status.backend !== engine.backend) {
      sent = null;
      unsent.forget();
      plan();
    }
    settle();
  });
  const stopState = store.subscribe(plan);
  receiveEngine(compute.status, store);
  plan();

  return {
    flush,
    evaluate,
    async pixels(loss, kind) {
      await evaluate();
      return compute.pixels(loss, kind);
    },
    async curve(request) {
      await flush();
      return compute.curve(request);
    },
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
      for (const waiter of waiters) waiter.reject(new Error("The page has stopped evaluating."));
      waiters.clear();
    },
  };
}

function asksOf({ revision, settings: { view }, cursor }: PlaygroundState): Sent {
  const { loss, difference } = view;
  return {
    revision,
    heat: difference === "confusion" ? null : { loss, kind: difference },
    probe: cursor === null ? null : { loss, cell: cursor },
  };
}

function same(a: object | null, b: object | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The values in the store where they are of a revision or later. */
function valuesOf({ values }: PlaygroundState, revision: number): Values | null {
  return values !== null && values.revision >= revision ? values : null;
}

function noWebgl({ engine, locale }: PlaygroundState): Error {
  return new Error(promptProblems.noWebgl(backendReasons[engine.problem ?? "no-webgl"], engine.detail)[locale]);
}
