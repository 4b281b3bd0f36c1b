/** One worker as the client sees it: what was asked of it, in order, and a watchdog that does not wait for ever. */
import type { BackendChoice, BackendStatus, Reply, Request } from "./protocol.ts";
import { Refused } from "./refused.ts";

/** A question that carries an id. */
export type Question = Extract<Request, { readonly id: number }>;
export type Result = Extract<Reply, { readonly type: "result" }>["result"];

/** A question with whom to tell; exactly one of the three is called. */
export interface Pending {
  readonly question: Question;
  readonly resolve: (result: Result) => void;
  /** The worker could not do it, and said why, or fell silent over it. */
  readonly refuse: (error: Error) => void;
  /** The worker will not answer any more: somebody else has to. */
  readonly takeBack: () => void;
  /** Told how much of a study is done. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

/** How long to wait for a word, in milliseconds. */
export const patience = {
  /** For an update, and for each of its cells: a million of them, with every distance, take a slow machine some ten seconds. */
  update: 3_000,
  cell: 0.02,
  /** For curves and maps of large grids, while no update waits. A long curve is not silent: its worker says that it works. */
  other: 30_000,
  /** For a worker to begin, or to load its kernel: drivers may hold up its thread while they compile. */
  starting: 15_000,
  /** Once more, where the page itself was held up: what the worker said meanwhile is still to be heard. */
  heldUp: 1_000,
} as const;

/** A timer that is later than this, in milliseconds, was held up by the page. */
const late = 200;

interface LinkEvents {
  /** The worker spoke of its backend. */
  readonly onStatus: (status: BackendStatus) => void;
  /** The worker crashed, fell silent, or sent what cannot be read: close it. */
  readonly onFailure: (detail: string) => void;
}

/** Owns a worker from its first message to its end. */
export class WorkerLink {
  /** Whether it has seen every update so far. */
  synced = false;
  readonly #worker: Worker;
  readonly #events: LinkEvents;
  readonly #pending = new Map<number, Pending>();
  /** Whether it has spoken, and not fallen silent since: only then it is asked. */
  #alive = false;
  #starting = true;
  /** Cells of the grids it was sent. */
  #cells = 0;
  #closed = false;
  #watchdog: ReturnType<typeof setTimeout> | undefined;
  #deadline = Number.POSITIVE_INFINITY;

  /** @throws whatever the worker's constructor throws, as in a sandboxed frame */
  constructor(makeWorker: () => Worker, choice: BackendChoice, events: LinkEvents) {
    this.#worker = makeWorker();
    this.#events = events;
    this.#worker.onmessage = ({ data }: MessageEvent<Reply>) => this.#hear(data);
    this.#worker.onerror = (event) => {
      event.preventDefault();
      this.#fail(event.message || "The worker stopped");
    };
    this.#worker.onmessageerror = () => this.#fail("The worker sent what cannot be read");
    const request: Request = { type: "start", backend: choice };
    this.#worker.postMessage(request);
    this.#watch();
  }

  get alive(): boolean {
    return this.#alive;
  }

  /** Asks; exactly one member of `pending` will be called. */
  ask(pending: Pending): void {
    const { question } = pending;
    this.#pending.set(question.id, pending);
    if (question.type === "update" && question.update.whole) this.#cells = question.update.whole.truth.length;
    this.#watch();
    this.#worker.postMessage(question);
  }

  /** Tells the worker that nobody waits for a study any more; its answer, or that it was cancelled, comes all the same. */
  cancel(study: number): void {
    const request: Request = { type: "cancel", study };
    if (this.#pending.has(study)) this.#worker.postMessage(request);
  }

  /** Ends the worker; what it had not answered goes back. */
  close(): void {
    this.#closed = true;
    this.#alive = false;
    clearTimeout(this.#watchdog);
    this.#worker.terminate();
    this.#returnAll();
  }

  #hear(reply: Reply): void {
    // What a worker said before its end may still arrive after it.
    if (this.#closed) {
      if (reply.type === "result") closeMap(reply.result);
      return;
    }
    this.#alive = true;
    if (reply.type === "status") this.#starting = reply.status.state === "starting";
    const pending = "id" in reply ? this.#pending.get(reply.id) : undefined;
    if (pending) this.#pending.delete(pending.question.id);
    this.#deadline = Number.POSITIVE_INFINITY;
    this.#watch();
    if (reply.type === "status") this.#events.onStatus(reply.status);
    else if (reply.type === "result" && pending) pending.resolve(reply.result);
    else if (reply.type === "result") closeMap(reply.result);
    else if (reply.type === "failed") pending?.refuse(errorOf(reply));
    else if (reply.type === "progress") this.#pending.get(reply.study)?.onProgress?.(reply.done);
  }

  #fail(detail: string): void {
    if (!this.#closed) this.#events.onFailure(detail);
  }

  /** Sets the watchdog for what is awaited now, unless it will bark before that anyway. */
  #watch(): void {
    const deadline = performance.now() + this.#limit();
    if (deadline >= this.#deadline && this.#deadline !== Number.POSITIVE_INFINITY) return;
    clearTimeout(this.#watchdog);
    this.#deadline = deadline;
    if (deadline === Number.POSITIVE_INFINITY) return;
    this.#watchdog = setTimeout(() => this.#wake(deadline), deadline - performance.now());
  }

  #wake(deadline: number): void {
    if (performance.now() - deadline > late) this.#watchdog = setTimeout(() => this.#bark(), patience.heldUp);
    else this.#bark();
  }

  #limit(): number {
    const questions = [...this.#pending.values()].map(({ question }) => question.type);
    if (questions.includes("update")) return patience.update + patience.cell * this.#cells;
    if (questions.length > 0) return patience.other;
    return this.#alive ? Number.POSITIVE_INFINITY : patience.starting;
  }

  /** Silence. A worker that is starting may have reasons: it is not asked for a while, before it is given up. */
  #bark(): void {
    this.#deadline = Number.POSITIVE_INFINITY;
    if (!this.#starting || !this.#alive) {
      this.#refuseCurves();
      this.#fail("The worker does not answer");
      return;
    }
    this.#alive = false;
    this.synced = false;
    this.#returnAll();
    this.#watch();
  }

  /** What silenced the worker may be a curve; nobody else is to fall silent over it. */
  #refuseCurves(): void {
    for (const { question, refuse } of [...this.#pending.values()]) {
      if (question.type !== "curve" && question.type !== "study") continue;
      this.#pending.delete(question.id);
      refuse(new Refused({ code: "gave-up" }, "The worker fell silent over the curve"));
    }
  }

  #returnAll(): void {
    const unanswered = [...this.#pending.values()];
    this.#pending.clear();
    for (const { takeBack } of unanswered) takeBack();
  }
}

function errorOf({ refusal, message }: Extract<Reply, { readonly type: "failed" }>): Error {
  return refusal === null ? new Error(message) : new Refused(refusal, message);
}

/** Gives back what a bitmap nobody asks for any more holds of the GPU. */
function closeMap(result: Result): void {
  if ("heat" in result && result.heat?.image && "close" in result.heat.image) result.heat.image.close();
}
