/** A stand-in for the engine in the tests of recompute: it answers when told to, in any way it is told to. */
import type { BackendChoice, BackendStatus, Compute, Outcome, Pixels, Update } from "#compute/protocol.ts";
import type { Curve, CurveRequest, Heat, Probe } from "#losses/evaluation.ts";
import type { StudyAnswer, StudyQuestion } from "#losses/studies.ts";
import { playground } from "#store/playground.ts";
import { valuesAt } from "#store/testing.ts";
import { type Recompute, startRecompute } from "./recompute.ts";

interface Pending<Q, A> {
  readonly asked: Q;
  readonly answer: (answer: A) => void;
  readonly fail: (error: unknown) => void;
}

export interface FakeCompute extends Compute {
  /** Requests that wait for an answer, oldest first. */
  readonly updates: Pending<Update, Outcome>[];
  readonly curves: Pending<CurveRequest, Curve>[];
  readonly studies: Pending<StudyQuestion, StudyAnswer>[];
  readonly asked: string[];
  /** What pixels are answered with; by default what the backend gives. */
  pixelAnswers: (() => Promise<Pixels>)[];
  tellStatus(status: Partial<BackendStatus>): void;
  /** Answers the oldest update as an engine would, from its backend. */
  answerUpdate(loss?: number | null, redrawIn?: number | null): Promise<Update>;
  /** Lets everything that is already due happen. */
  rest(): Promise<void>;
}

export function createFakeCompute(): FakeCompute {
  const listeners = new Set<(status: BackendStatus) => void>();
  let status: BackendStatus = { backend: "cpu", state: "starting", problem: null, detail: null };
  const updates: Pending<Update, Outcome>[] = [];
  const curves: Pending<CurveRequest, Curve>[] = [];
  const studies: Pending<StudyQuestion, StudyAnswer>[] = [];
  const asked: string[] = [];
  const pixelAnswers: (() => Promise<Pixels>)[] = [];

  function wait<Q, A>(queue: Pending<Q, A>[], question: Q): Promise<A> {
    return new Promise((answer, fail) => queue.push({ asked: question, answer, fail }));
  }

  return {
    updates,
    curves,
    studies,
    asked,
    pixelAnswers,
    start: (choice) => asked.push(`start ${choice}`),
    get status() {
      return status;
    },
    onStatus(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update: (update) => wait(updates, update),
    pixels(loss, kind): Promise<Pixels> {
      asked.push(`pixels ${loss} ${kind}`);
      return pixelAnswers.shift()?.() ?? Promise.resolve(pixelsFrom(status.backend));
    },
    curve: (request) => wait(curves, request),
    study: (question) => wait(studies, question),
    dispose: () => asked.push("dispose"),
    tellStatus(part) {
      status = { ...status, ...part };
      for (const listener of listeners) listener(status);
    },
    async answerUpdate(loss = 0.5, redrawIn = null) {
      const pending = updates.shift();
      if (pending === undefined) throw new Error("nothing was asked");
      pending.answer({ ...outcomeOf(pending.asked, status.backend, loss), redrawIn });
      await rest();
      return pending.asked;
    },
    rest,
  };
}

export function pixelsFrom(backend: BackendStatus["backend"]): Pixels {
  return { height: 1, width: 1, data: backend === "webgl" ? Float32Array.of(1) : Float64Array.of(1) };
}

async function rest(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

function outcomeOf(update: Update, backend: BackendStatus["backend"], loss: number | null): Outcome {
  const { revision } = update;
  const heat: Heat | null = update.heat && {
    ...update.heat,
    revision,
    height: 1,
    width: 1,
    image: null,
    limit: 1,
    diverging: true,
  };
  const probe: Probe | null = update.probe && {
    ...update.probe,
    revision,
    contribution: 0,
    gradient: 0,
    logitGradient: 0,
  };
  return { values: valuesAt(revision, loss, backend), heat, probe, asides: null, redrawIn: null };
}

/** The page's store joined with a fake compute; errors are collected. */
export function startFake(backend: BackendChoice = "auto"): {
  readonly compute: FakeCompute;
  readonly recompute: Recompute;
  readonly errors: string[];
} {
  const compute = createFakeCompute();
  const errors: string[] = [];
  const recompute = startRecompute(playground, compute, { backend, onError: ({ message }) => errors.push(message) });
  return { compute, recompute, errors };
}
