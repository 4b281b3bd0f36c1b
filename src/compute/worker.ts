/** The worker: an engine that answers at once, and the WebGL kernel as soon as it has loaded. Speaks protocol.ts. */
import type { CurveRequest } from "#losses/evaluation.ts";
import type { StudyQuestion } from "#losses/studies.ts";
import { Engine } from "./engine.ts";
import { createExtras } from "./extras.ts";
import { ContextLost } from "./gpu.ts";
import type { BackendChoice, BackendProblem, BackendStatus, Reply, Request } from "./protocol.ts";
import { Refused } from "./refused.ts";
import { runInSlices } from "./slices.ts";

type Result = Extract<Reply, { type: "result" }>["result"];

const engine = new Engine(createExtras());

self.addEventListener("message", ({ data }: MessageEvent<Request>) => {
  switch (data.type) {
    case "start":
      start(data.backend);
      break;
    case "update":
      answer(data.id, () => engine.update(data.update));
      break;
    case "pixels":
      answer(data.id, () => engine.pixels(data.loss, data.kind));
      break;
    case "curve":
      drawCurve(data.id, data.request);
      break;
    case "study":
      study(data.id, data.study);
      break;
    case "cancel":
      cancelled.add(data.study);
  }
});

/** Loads the kernel unless the CPU was chosen. tfjs is fetched here and nowhere else. */
async function start(choice: BackendChoice): Promise<void> {
  if (choice === "cpu") {
    tell("cpu", "settled", "chosen", null);
    return;
  }
  tell("cpu", "starting", null, null);
  try {
    const { startKernel } = await import("./kernel/startKernel.ts");
    const started = await startKernel(engine, () => loseContext("The browser took the WebGL context away"));
    if ("gpu" in started) {
      engine.attach(started.gpu);
      tell("webgl", "settled", null, null);
    } else if (started.problem === "context-lost") loseContext(started.detail);
    else tell("cpu", "settled", started.problem, started.detail);
  } catch (error) {
    // The kernel's own file did not arrive.
    tell("cpu", "settled", "worker-failed", messageOf(error));
  }
}

let lost = false;

/** Goes on without the GPU; whoever holds this worker may start another. */
function loseContext(detail: string): void {
  engine.attach(null);
  if (lost) return;
  lost = true;
  tell("cpu", "starting", "context-lost", detail);
}

/** Milliseconds between two signs of life during a long curve: often enough for any watchdog. */
const beat = 1000;

/** Computes a curve between other answers, and says now and then that it is at it. */
async function drawCurve(id: number, request: CurveRequest): Promise<void> {
  let next = performance.now() + beat;
  const onPause = (): void => {
    if (performance.now() < next) return;
    next = performance.now() + beat;
    send({ type: "working" });
  };
  try {
    send({ type: "result", id, result: await runInSlices(engine.curveSteps(request), onPause) });
  } catch (error) {
    fail(id, error);
  }
}

/** Studies that nobody waits for any more. */
const cancelled = new Set<number>();

/** Milliseconds between two words about how much is done. */
const progressPause = 80;

/** Carries out a study between other answers, and says how it goes on. */
async function study(id: number, question: StudyQuestion): Promise<void> {
  let next = performance.now() + progressPause;
  const onPause = (done: number): void => {
    if (cancelled.has(id)) throw new Refused({ code: "cancelled" }, "The study was cancelled");
    if (performance.now() < next) return;
    next = performance.now() + progressPause;
    send({ type: "progress", study: id, done });
  };
  try {
    send({ type: "result", id, result: await runInSlices(engine.studySteps(question), onPause) });
  } catch (error) {
    fail(id, error);
  }
  cancelled.delete(id);
}

/** Sends what `work` gives; a context that is lost on the way is replaced by the evaluator, and told after the answer. */
function answer(id: number, work: () => Result): void {
  let lostNow: ContextLost | null = null;
  try {
    let result: Result;
    try {
      result = work();
    } catch (error) {
      if (!(error instanceof ContextLost)) throw error;
      lostNow = error;
      engine.attach(null);
      result = work();
    }
    send({ type: "result", id, result }, transferablesOf(result));
  } catch (error) {
    fail(id, error);
  }
  if (lostNow) loseContext(lostNow.message);
}

/** What moves instead of being copied: pictures and per-pixel numbers, which were made for this answer only. */
function transferablesOf(result: Result): Transferable[] {
  if ("data" in result) return [result.data.buffer as ArrayBuffer];
  if (!("heat" in result) || !result.heat?.image) return [];
  const { image } = result.heat;
  return [image instanceof ImageBitmap ? image : image.buffer];
}

function tell(
  backend: BackendStatus["backend"],
  state: BackendStatus["state"],
  problem: BackendProblem | null,
  detail: string | null,
): void {
  send({ type: "status", status: { backend, state, problem, detail } });
}

function fail(id: number, error: unknown): void {
  send({ type: "failed", id, message: messageOf(error), refusal: error instanceof Refused ? error.refusal : null });
}

function send(reply: Reply, transfer: Transferable[] = []): void {
  postMessage(reply, transfer);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
