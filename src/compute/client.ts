/** The engine as the page sees it: in a worker where one lives, beside the page where none does. No question is ever lost. */
import type { Curve, CurveRequest, MapKind } from "#losses/evaluation.ts";
import type { StudyAnswer, StudyQuestion } from "#losses/studies.ts";
import type { Engine } from "./engine.ts";
import { makeComputeWorker } from "./makeWorker.ts";
import type {
  BackendChoice,
  BackendProblem,
  BackendStatus,
  Compute,
  Outcome,
  Pixels,
  StudyOptions,
  Update,
} from "./protocol.ts";
import { Refused } from "./refused.ts";
import { runInSlices } from "./slices.ts";
import { type Question, WorkerLink } from "./workerLink.ts";

/** Restarts within the window, in milliseconds, before the page settles on the CPU. */
export const restartLimit = 3;
const restartWindow = 60_000;
/** Pause before the first restart, in milliseconds; it doubles with each. */
const firstPause = 250;

type Problem = Pick<BackendStatus, "detail"> & { readonly problem: BackendProblem };

/**
 * Puts a worker before the page's engine. The engine answers until `start` has brought up a worker, and whenever that worker fails.
 * @param engine as the page has used it so far
 * @param makeWorker for tests; by default the one worker of the app
 */
export function createClient(engine: Engine, makeWorker: () => Worker = makeComputeWorker): Compute {
  return new ComputeClient(engine, makeWorker);
}

class ComputeClient implements Compute {
  readonly #makeWorker: () => Worker;
  /** Knows every update, so that it can take over at any time and bring a new worker up to date. */
  readonly #engine: Engine;
  #extras: Promise<void> | null = null;
  /** The last of the local answers, which are given one after the other. */
  #local: Promise<unknown> = Promise.resolve();
  #link: WorkerLink | null = null;
  #lastId = 0;
  #choice: BackendChoice = "auto";
  #status: BackendStatus = { backend: "cpu", state: "starting", problem: null, detail: null };
  readonly #listeners = new Set<(status: BackendStatus) => void>();
  /** Why no further worker will try WebGL. */
  #givenUp: Problem | null = null;
  /** Times of the restarts. */
  #restarts: readonly number[] = [];
  #restartTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(engine: Engine, makeWorker: () => Worker) {
    this.#engine = engine;
    this.#makeWorker = makeWorker;
  }

  get status(): BackendStatus {
    return this.#status;
  }

  onStatus(listener: (status: BackendStatus) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  start(choice: BackendChoice): void {
    this.#choice = choice;
    this.#givenUp = null;
    this.#closeLink();
    void this.#equip();
    this.#spawn(choice);
  }

  update(update: Update): Promise<Outcome> {
    this.#engine.accept(update);
    // Where no worker will come, this engine is all there is: it is whole before it answers.
    const needsExtras =
      update.heat !== null || update.probe !== null || update.asides !== null || this.#status.state === "settled";
    const locally = () => this.#locally(needsExtras, () => this.#engine.update({ ...update, ...unchanged }));
    const link = this.#liveLink();
    if (!link) return locally();
    const whole = link.synced ? {} : { ...this.#engine.snapshot(), changes: [] };
    link.synced = true;
    return this.#ask(link, { type: "update", id: this.#nextId(), update: { ...update, ...whole } }, locally);
  }

  pixels(loss: string, kind: MapKind): Promise<Pixels> {
    const locally = () => this.#locally(true, () => this.#engine.pixels(loss, kind));
    const link = this.#syncedLink();
    return link ? this.#ask(link, { type: "pixels", id: this.#nextId(), loss, kind }, locally) : locally();
  }

  curve(request: CurveRequest): Promise<Curve> {
    // Begun in its turn, but not waited for: strokes go on while it is computed.
    const locally = () =>
      this.#locally(true, () => ({ steps: this.#engine.curveSteps(request) })).then(({ steps }) => runInSlices(steps));
    const link = this.#syncedLink();
    return link ? this.#ask(link, { type: "curve", id: this.#nextId(), request }, locally) : locally();
  }

  study(question: StudyQuestion, { signal, onProgress }: StudyOptions = {}): Promise<StudyAnswer> {
    const tell = (done: number): void => {
      if (signal?.aborted) throw new Refused({ code: "cancelled" }, "The study was cancelled");
      onProgress?.(done);
    };
    const locally = () =>
      this.#locally(true, () => ({ steps: this.#engine.studySteps(question) })).then(({ steps }) =>
        runInSlices(steps, tell),
      );
    const link = this.#syncedLink();
    if (!link) return locally();
    const id = this.#nextId();
    signal?.addEventListener("abort", () => link.cancel(id), { once: true });
    return this.#ask(link, { type: "study", id, study: question }, locally, onProgress);
  }

  dispose(): void {
    this.#listeners.clear();
    this.#closeLink();
  }

  #nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** Loads what the local engine needs besides numbers. Where that fails it goes without, and the next question tries again. */
  #equip(): Promise<void> {
    this.#extras ??= import("./extras.ts").then(
      ({ createExtras }) => this.#engine.equip(createExtras()),
      () => {
        this.#extras = null;
      },
    );
    return this.#extras;
  }

  /** Answers here, after the local answers before. */
  #locally<T>(needsExtras: boolean, work: () => T): Promise<T> {
    const answer = Promise.all([needsExtras ? this.#equip() : null, this.#local]).then(work);
    this.#local = answer.catch(ignore);
    return answer;
  }

  /** The worker, if it can be asked. */
  #liveLink(): WorkerLink | null {
    return this.#link?.alive ? this.#link : null;
  }

  /** The worker, if it can be asked, knowing all there is to know. */
  #syncedLink(): WorkerLink | null {
    const link = this.#liveLink();
    if (!link || link.synced) return link;
    link.synced = true;
    const update = { ...this.#engine.snapshot(), changes: [], live: [], heat: null, probe: null, asides: null };
    link.ask({
      question: { type: "update", id: this.#nextId(), update },
      resolve: ignore,
      refuse: ignore,
      takeBack: ignore,
    });
    return link;
  }

  /** Asks the worker. An update that it cannot do, and what it leaves unanswered, is done here; a curve it fell silent over is not. */
  #ask<T>(
    link: WorkerLink,
    question: Question,
    locally: () => Promise<T>,
    onProgress?: (done: number) => void,
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      const takeBack = () => resolve(locally());
      link.ask({
        question,
        resolve: (result) => resolve(result as T),
        refuse: (error) => (question.type === "update" ? takeBack() : reject(error)),
        takeBack,
        onProgress,
      });
    });
  }

  #spawn(choice: BackendChoice): void {
    try {
      this.#link = new WorkerLink(this.#makeWorker, choice, {
        onStatus: (status) => this.#hear(status),
        onFailure: (detail) => this.#restart({ problem: "worker-failed", detail }),
      });
    } catch (error) {
      // No worker can live here, as in a sandboxed frame: another try would end the same.
      this.#tell({ backend: "cpu", state: "settled", problem: "worker-failed", detail: String(error) });
    }
  }

  #hear(status: BackendStatus): void {
    const { problem, detail } = this.#status;
    if (status.state === "starting" && status.problem === "context-lost") {
      this.#restart({ problem: status.problem, detail: status.detail });
    } else if (this.#givenUp) this.#tell({ ...status, ...this.#givenUp });
    else if (status.state === "starting") this.#tell({ ...status, problem, detail });
    else this.#tell(status);
  }

  /** Ends the worker; another one takes its place after a pause, unless too many had to of late. */
  #restart(why: Problem): void {
    const now = performance.now();
    const recent = this.#restarts.filter((time) => now - time < restartWindow);
    this.#closeLink();
    if (recent.length < restartLimit) {
      this.#restarts = [...recent, now];
      this.#tell({ backend: "cpu", state: "starting", ...why });
      this.#restartTimer = setTimeout(() => this.#spawn(this.#choice), firstPause * 2 ** recent.length);
      return;
    }
    const worthAWorker = why.problem === "context-lost" && this.#givenUp === null;
    this.#givenUp = why;
    this.#tell({ backend: "cpu", state: "settled", ...why });
    // The GPU will not hold, but a worker without it still keeps the page free.
    if (worthAWorker) this.#spawn("cpu");
  }

  #closeLink(): void {
    clearTimeout(this.#restartTimer);
    const link = this.#link;
    this.#link = null;
    link?.close();
  }

  #tell(status: BackendStatus): void {
    this.#status = status;
    for (const listener of this.#listeners) listener(status);
  }
}

/** An update whose grids and colours the engine already has. */
const unchanged = { whole: null, changes: [], palettes: null } as const;

function ignore(): void {}
