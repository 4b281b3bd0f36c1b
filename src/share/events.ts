/** The events of the page API: told to handlers after the fact, never from inside a change. */

import { promptProblems } from "#i18n/prompt.ts";
import type { Playground } from "#store/playground.ts";
import type { EngineStatus } from "#store/state.ts";
import { callError } from "./callError.ts";
import { type Evaluation, evaluationOf } from "./evaluation.ts";

/** What each event brings; `step` and `complete` come from lessons. */
export interface EventPayloads {
  readonly change: { readonly revision: number };
  readonly values: Evaluation;
  readonly backend: EngineStatus;
  readonly step: { readonly lesson: string; readonly step: number };
  /** Share of the steps that were solved without the solution shown. */
  readonly complete: { readonly lesson: string; readonly score: number };
  readonly error: { readonly message: string };
}

export type EventName = keyof EventPayloads;
type Handler = (payload: unknown) => void;

export interface Events {
  /** Calls a handler at each event of a name; returns the function that stops it. */
  on(event: unknown, handler: unknown): () => void;
  /** Tells an event that comes from elsewhere. */
  tell<N extends EventName>(name: N, payload: EventPayloads[N]): void;
  tellError(error: Error): void;
}

const names: readonly EventName[] = ["change", "values", "backend", "step", "complete", "error"];
/** Milliseconds between two `values` at least. */
const valuesPause = 100;

/** Follows the store and tells its changes as events. */
export function createEvents(store: Playground): Events {
  const handlers = new Map<EventName, Set<Handler>>(names.map((name) => [name, new Set()]));
  let changePlanned = false;
  let valuesPlanned = false;
  let valuesToldAt = Number.NEGATIVE_INFINITY;
  let newestTold = 0;

  function tell<N extends EventName>(name: N, payload: EventPayloads[N]): void {
    // A copy: a handler may stop itself and begin anew, and is not called again for the same event.
    for (const handler of [...(handlers.get(name) ?? [])]) {
      try {
        handler(payload);
      } catch (error) {
        console.error(error);
      }
    }
  }

  function planChange(): void {
    if (changePlanned) return;
    changePlanned = true;
    queueMicrotask(() => {
      changePlanned = false;
      tell("change", { revision: store.getState().revision });
    });
  }

  function planValues(): void {
    if (valuesPlanned) return;
    valuesPlanned = true;
    setTimeout(() => tellValues().catch(console.error), Math.max(0, valuesToldAt + valuesPause - performance.now()));
  }

  async function tellValues(): Promise<void> {
    valuesPlanned = false;
    valuesToldAt = performance.now();
    const { values, locale } = store.getState();
    if (values === null) return;
    const evaluation = await evaluationOf(values, locale);
    // Where words had to load first, newer values may have been told meanwhile.
    if (evaluation.revision < newestTold) return;
    newestTold = evaluation.revision;
    valuesToldAt = performance.now();
    tell("values", evaluation);
  }

  store.subscribe((state, before) => {
    if (state.revision !== before.revision) planChange();
    if (state.values !== before.values) planValues();
    if (state.engine !== before.engine) queueMicrotask(() => tell("backend", { ...state.engine }));
  });

  return {
    on(event, handler) {
      const list = handlers.get(event as EventName);
      if (list === undefined) throw callError(promptProblems.event(names));
      if (typeof handler !== "function") throw callError(promptProblems.handler);
      // One entry per call: the same function twice is heard twice and stopped once.
      const entry: Handler = (payload) => handler(payload);
      list.add(entry);
      return () => {
        list.delete(entry);
      };
    },
    tell,
    tellError: ({ message }) => tell("error", { message }),
  };
}
