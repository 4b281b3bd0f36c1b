import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createClient, restartLimit } from "./client.ts";
import { Engine } from "./engine.ts";
import { createExtras } from "./extras.ts";
import type { BackendStatus, Compute, Outcome, Reply, Request, Update } from "./protocol.ts";
import { patience } from "./workerLink.ts";

/** A worker that answers when told to, with an engine of its own. */
class FakeWorker {
  readonly engine = new Engine(createExtras());
  readonly heard: Request[] = [];
  /** Requests not answered yet. */
  readonly waiting: Exclude<Request, { type: "start" }>[] = [];
  terminated = false;
  onmessage: ((event: { data: Reply }) => void) | null = null;
  onerror: ((event: { message: string; preventDefault: () => void }) => void) | null = null;
  onmessageerror: (() => void) | null = null;

  postMessage(request: Request): void {
    const copy = structuredClone(request);
    this.heard.push(copy);
    if (copy.type !== "start") this.waiting.push(copy);
  }

  terminate(): void {
    this.terminated = true;
  }

  say(reply: Reply): void {
    this.onmessage?.({ data: reply });
  }

  tell(part: Partial<BackendStatus>): void {
    this.say({
      type: "status",
      status: { backend: "cpu", state: "starting", problem: null, detail: null, ...part },
    });
  }

  crash(message: string): void {
    this.onerror?.({ message, preventDefault: () => {} });
  }

  /** Answers the oldest request as the real worker does. */
  answer(): void {
    const request = this.waiting.shift();
    if (!request || !("id" in request)) throw new Error("nothing was asked");
    const { id } = request;
    if (request.type === "update") {
      const outcome = this.engine.update(request.update);
      // The mark by which the tests know who answered.
      const values = { ...outcome.values, backend: "webgl" as const };
      this.say({ type: "result", id, result: { ...outcome, values } });
    } else if (request.type === "pixels") {
      this.say({ type: "result", id, result: this.engine.pixels(request.loss, request.kind) });
    } else if (request.type === "curve") {
      this.say({ type: "result", id, result: this.engine.curve(request.request) });
    } else {
      const steps = this.engine.studySteps(request.study);
      this.say({ type: "progress", study: id, done: steps.next().value as number });
      let step = steps.next();
      while (!step.done) step = steps.next();
      this.say({ type: "result", id, result: step.value });
    }
  }
}

const workers: FakeWorker[] = [];
let compute: Compute;
let statuses: BackendStatus[];

function newest(): FakeWorker {
  const worker = workers.at(-1);
  if (!worker) throw new Error("no worker was made");
  return worker;
}

function makeWorker(): Worker {
  const worker = new FakeWorker();
  workers.push(worker);
  return worker as unknown as Worker;
}

const palettes = { sequential: new Uint8Array(1024), diverging: new Uint8Array(1024) };

function opened(revision = 1): Update {
  const whole = {
    height: 2,
    width: 2,
    truth: Uint8Array.of(1, 0, 0, 1),
    prediction: Float64Array.of(0.9, 0.2, 0.4, 0.7),
  };
  return {
    revision,
    whole,
    changes: [],
    threshold: 0.5,
    params: {},
    live: null,
    asides: null,
    heat: null,
    probe: null,
    palettes,
  };
}

function stroke(revision: number, cell: number, value: number): Update {
  const changes = [{ grid: "prediction" as const, cells: Uint32Array.of(cell), values: Float64Array.of(value) }];
  return { ...opened(revision), whole: null, palettes: null, changes };
}

/** What an engine that saw these updates says to the last. */
function expected(...updates: Update[]): Outcome["values"]["losses"] {
  const engine = new Engine();
  return updates.map((update) => engine.update(update)).at(-1)?.values.losses ?? {};
}

beforeEach(() => {
  vi.useFakeTimers();
  workers.length = 0;
  statuses = [];
  compute = createClient(new Engine(), makeWorker);
  compute.onStatus((status) => statuses.push(status));
});

afterEach(() => {
  compute.dispose();
  vi.useRealTimers();
});

/** A worker that has spoken, its kernel up. */
function settled(): FakeWorker {
  compute.start("auto");
  newest().tell({});
  newest().tell({ backend: "webgl", state: "settled" });
  return newest();
}

describe("without a worker", () => {
  test("answers before start, and says that it is not settled", async () => {
    expect(compute.status).toEqual({ backend: "cpu", state: "starting", problem: null, detail: null });
    const { values } = await compute.update(opened());
    expect(values.losses).toMatchObject(expected(opened()));
    expect(workers).toHaveLength(0);
  });

  test("gives maps, probes, pixels and curves too", async () => {
    const asks = { heat: { loss: "dice", kind: "gradient" }, probe: { loss: "dice", cell: 1 } } as const;
    const { heat, probe } = await compute.update({ ...opened(), ...asks });
    expect(heat?.image).toHaveLength(16);
    expect(probe?.gradient).toBeGreaterThan(0);
    expect((await compute.pixels("bce", "loss")).data).toHaveLength(4);
    const curve = await compute.curve({ variable: "threshold", losses: ["dice"], steps: 3 });
    expect(curve.x).toEqual([0, 0.5, 1]);
  });

  test("keeps the order of the questions", async () => {
    const order: number[] = [];
    const heat = { loss: "dice", kind: "loss" } as const;
    await Promise.all([
      compute.update({ ...opened(1), heat }).then(() => order.push(1)),
      compute.update(stroke(2, 0, 0.1)).then(() => order.push(2)),
      compute.pixels("dice", "loss").then(() => order.push(3)),
    ]);
    expect(order).toEqual([1, 2, 3]);
  });

  test("tells where no worker can be made, and goes on", async () => {
    compute = createClient(new Engine(), () => {
      throw new DOMException("not in a sandbox", "SecurityError");
    });
    compute.start("auto");
    expect(compute.status).toMatchObject({ backend: "cpu", state: "settled", problem: "worker-failed" });
    expect(compute.status.detail).toContain("not in a sandbox");
    expect((await compute.update(opened())).values.losses).toMatchObject(expected(opened()));
  });

  test("a question that cannot be answered is refused", async () => {
    await compute.update(opened());
    await expect(compute.pixels("nothing", "loss")).rejects.toThrow("nothing");
    expect((await compute.pixels("dice", "loss")).data).toHaveLength(4);
  });
});

describe("with a worker", () => {
  test("goes on answering until the worker has spoken", async () => {
    compute.start("auto");
    expect(newest().heard).toEqual([{ type: "start", backend: "auto" }]);
    expect((await compute.update(opened())).values.backend).toBe("cpu");
    expect(newest().waiting).toEqual([]);
  });

  test("brings the worker up to date with its first question, then sends changes only", async () => {
    await compute.update(opened());
    await compute.update(stroke(2, 0, 0.1));
    const worker = settled();
    const first = compute.update(stroke(3, 1, 0.5));
    worker.answer();
    expect((await first).values).toMatchObject({ revision: 3, backend: "webgl" });
    expect((await first).values.losses).toMatchObject(expected(opened(), stroke(2, 0, 0.1), stroke(3, 1, 0.5)));
    const second = compute.update(stroke(4, 2, 0.5));
    expect(worker.waiting[0]).toMatchObject({ update: { whole: null, palettes: null, changes: [{}] } });
    worker.answer();
    expect((await second).values.revision).toBe(4);
  });

  test("brings it up to date for pixels and curves as well", async () => {
    await compute.update(opened());
    const worker = settled();
    const pixels = compute.pixels("bce", "loss");
    worker.answer();
    worker.answer();
    const alone = new Engine(createExtras());
    alone.update(opened());
    expect([...(await pixels).data]).toEqual([...alone.pixels("bce", "loss").data]);
    const curve = compute.curve({ variable: "threshold", losses: ["dice"], steps: 3 });
    worker.answer();
    expect((await curve).series).toHaveProperty("dice");
  });

  test("passes on what the worker says of its backend", () => {
    settled();
    newest().tell({ state: "settled", problem: "self-check", detail: "sum 3" });
    expect(statuses.map(({ backend, state, problem }) => [backend, state, problem])).toEqual([
      ["cpu", "starting", null],
      ["webgl", "settled", null],
      ["cpu", "settled", "self-check"],
    ]);
  });

  test("an update that the worker cannot do is done here; pixels are refused with its reason", async () => {
    const worker = settled();
    const update = compute.update(opened());
    worker.say({ type: "failed", id: 1, message: "broken", refusal: null });
    expect((await update).values.losses).toMatchObject(expected(opened()));
    const pixels = compute.pixels("dice", "loss");
    const refusal = { code: "undefined", reason: { code: "not-finite" } } as const;
    worker.say({ type: "failed", id: 2, message: "dice is undefined here", refusal });
    await expect(pixels).rejects.toMatchObject({ refusal, message: "dice is undefined here" });
  });
});

describe("a worker that fails", () => {
  test("by crashing: pending questions are answered here, another one comes with the state re-sent", async () => {
    const worker = settled();
    const first = compute.update(opened());
    const second = compute.update(stroke(2, 0, 0.1));
    const curve = compute.curve({ variable: "threshold", losses: ["dice"], steps: 3 });
    worker.crash("out of memory");
    expect(worker.terminated).toBe(true);
    expect(compute.status).toEqual({
      backend: "cpu",
      state: "starting",
      problem: "worker-failed",
      detail: "out of memory",
    });
    expect((await first).values).toMatchObject({ revision: 1, backend: "cpu" });
    expect((await second).values.losses).toMatchObject(expected(opened(), stroke(2, 0, 0.1)));
    expect((await curve).series).toHaveProperty("dice");
    vi.advanceTimersByTime(250);
    expect(workers).toHaveLength(2);
    newest().tell({});
    expect(compute.status.problem).toBe("worker-failed");
    newest().tell({ backend: "webgl", state: "settled" });
    expect(compute.status).toMatchObject({ backend: "webgl", problem: null });
    const third = compute.update(stroke(3, 1, 0.3));
    expect(newest().waiting[0]).toMatchObject({ update: { whole: { height: 2 }, palettes: {}, changes: [] } });
    newest().answer();
    expect((await third).values.losses).toMatchObject(expected(opened(), stroke(2, 0, 0.1), stroke(3, 1, 0.3)));
  });

  test("and speaks late is not heard", async () => {
    const worker = settled();
    const update = compute.update(opened());
    worker.crash("gone");
    worker.answer();
    worker.tell({ backend: "webgl", state: "settled" });
    expect((await update).values.backend).toBe("cpu");
    expect(compute.status).toMatchObject({ backend: "cpu", state: "starting", problem: "worker-failed" });
  });

  test("by silence: the watchdog answers an update and replaces the worker", async () => {
    const worker = settled();
    const update = compute.update(opened());
    vi.advanceTimersByTime(patience.update - 1);
    expect(worker.terminated).toBe(false);
    vi.advanceTimersByTime(1);
    expect(worker.terminated).toBe(true);
    expect((await update).values.losses).toMatchObject(expected(opened()));
    expect(compute.status.detail).toBe("The worker does not answer");
  });

  test("a large grid has more time", () => {
    const worker = settled();
    const cells = 256 * 256;
    const whole = { height: 256, width: 256, truth: new Uint8Array(cells), prediction: new Float64Array(cells) };
    void compute.update({ ...opened(), whole });
    vi.advanceTimersByTime(patience.update + patience.cell * cells - 1);
    expect(worker.terminated).toBe(false);
    vi.advanceTimersByTime(1);
    expect(worker.terminated).toBe(true);
  });

  test("where the page itself was held up, what was said meanwhile is heard first", async () => {
    const worker = settled();
    const update = compute.update(opened());
    // Nothing ran for ten seconds: clock and timer are late alike.
    const now = vi.spyOn(performance, "now").mockReturnValue(performance.now() + 10_000);
    vi.advanceTimersByTime(patience.update + 1);
    expect(worker.terminated).toBe(false);
    now.mockRestore();
    worker.answer();
    expect((await update).values.backend).toBe("webgl");
    vi.advanceTimersByTime(10 * patience.update);
    expect(worker.terminated).toBe(false);
  });

  test("a curve may take longer, but not for an update that waits behind it", async () => {
    const worker = settled();
    const curve = compute.curve({ variable: "threshold", losses: ["dice"], steps: 3 });
    worker.answer();
    vi.advanceTimersByTime(patience.other - 1);
    expect(worker.terminated).toBe(false);
    const update = compute.update(opened());
    const refused = expect(curve).rejects.toMatchObject({ refusal: { code: "gave-up" } });
    vi.advanceTimersByTime(1);
    expect(worker.terminated).toBe(true);
    await Promise.all([refused, update]);
  });

  test("a curve that silences the worker is refused, and not begun again in the page", async () => {
    const engine = new Engine();
    const begun = vi.spyOn(engine, "curveSteps");
    compute = createClient(engine, makeWorker);
    const worker = settled();
    const curve = compute.curve({ variable: "blur", losses: ["dice"], to: 1e7, steps: 2 });
    const pixels = compute.pixels("dice", "loss");
    const update = compute.update(opened());
    const refused = expect(curve).rejects.toMatchObject({ refusal: { code: "gave-up" } });
    vi.advanceTimersByTime(patience.update);
    expect(worker.terminated).toBe(true);
    await refused;
    expect((await update).values.losses).toMatchObject(expected(opened()));
    expect((await pixels).data).toHaveLength(4);
    expect(begun).not.toHaveBeenCalled();
  });

  test("a worker that says it works on a long curve is not silent", async () => {
    const worker = settled();
    const curve = compute.curve({ variable: "threshold", losses: ["dice"], steps: 3 });
    worker.answer();
    for (let k = 0; k < 5; k++) {
      vi.advanceTimersByTime(patience.other - 1);
      worker.say({ type: "working" });
    }
    expect(worker.terminated).toBe(false);
    worker.answer();
    expect((await curve).x).toEqual([0, 0.5, 1]);
  });

  test("a worker that has nothing to do may be silent for ever", () => {
    settled();
    vi.advanceTimersByTime(3_600_000);
    expect(newest().terminated).toBe(false);
  });

  test("while its kernel compiles, is not waited for but given time", async () => {
    compute.start("auto");
    const worker = newest();
    worker.tell({});
    const first = compute.update(opened());
    vi.advanceTimersByTime(patience.update);
    expect((await first).values.backend).toBe("cpu");
    expect(worker.terminated).toBe(false);
    const second = compute.update(stroke(2, 0, 0.1));
    expect((await second).values.backend).toBe("cpu");
    worker.answer();
    worker.tell({ backend: "webgl", state: "settled" });
    const third = compute.update(stroke(3, 1, 0.3));
    expect(worker.waiting[0]).toMatchObject({ update: { whole: { height: 2 } } });
    worker.answer();
    expect((await third).values.losses).toMatchObject(expected(opened(), stroke(2, 0, 0.1), stroke(3, 1, 0.3)));
  });

  test("and draws a map that nobody waits for any more: the map is closed", async () => {
    compute.start("auto");
    const worker = newest();
    worker.tell({});
    const update = compute.update({ ...opened(), heat: { loss: "dice", kind: "loss" } });
    vi.advanceTimersByTime(patience.update);
    const { values, heat } = await update;
    const close = vi.fn();
    const image = { width: 2, height: 2, close };
    worker.say({
      type: "result",
      id: 1,
      result: { values, heat: heat && { ...heat, image }, probe: null, asides: null, redrawIn: null },
    });
    expect(close).toHaveBeenCalledOnce();
  });

  test("that never speaks is given up in the end", () => {
    compute.start("auto");
    vi.advanceTimersByTime(patience.starting);
    expect(newest().terminated).toBe(true);
    expect(compute.status).toMatchObject({ state: "starting", problem: "worker-failed" });
  });

  test("by a message that cannot be read", () => {
    settled().onmessageerror?.();
    expect(compute.status.problem).toBe("worker-failed");
  });

  test("too often within a minute: the page settles on the CPU", async () => {
    settled();
    for (let k = 0; k < restartLimit; k++) {
      newest().crash(`crash ${k}`);
      vi.advanceTimersByTime(250 * 2 ** k);
      newest().tell({});
    }
    expect(workers).toHaveLength(1 + restartLimit);
    newest().crash("the last");
    vi.advanceTimersByTime(60_000);
    expect(workers).toHaveLength(1 + restartLimit);
    expect(compute.status).toEqual({ backend: "cpu", state: "settled", problem: "worker-failed", detail: "the last" });
    expect((await compute.update(opened())).values.losses).toMatchObject(expected(opened()));
  });

  test("now and then: is replaced each time", () => {
    settled();
    for (let k = 0; k < restartLimit * 3; k++) {
      newest().crash("now and then");
      vi.advanceTimersByTime(250);
      newest().tell({ backend: "webgl", state: "settled" });
      vi.advanceTimersByTime(60_000);
    }
    expect(compute.status.backend).toBe("webgl");
  });
});

describe("a lost context", () => {
  test("brings another worker", async () => {
    const worker = settled();
    const update = compute.update(opened());
    worker.answer();
    worker.tell({ problem: "context-lost", detail: "lost" });
    await update;
    expect(compute.status).toEqual({ backend: "cpu", state: "starting", problem: "context-lost", detail: "lost" });
    expect(worker.terminated).toBe(true);
    expect((await compute.update(stroke(2, 0, 0.1))).values.backend).toBe("cpu");
    vi.advanceTimersByTime(250);
    newest().tell({});
    newest().tell({ backend: "webgl", state: "settled" });
    expect(compute.status).toMatchObject({ backend: "webgl", problem: null });
  });

  test("too often: a worker without the GPU keeps the page free, and the problem stays told", async () => {
    settled();
    for (let k = 0; k <= restartLimit; k++) {
      newest().tell({ problem: "context-lost", detail: `loss ${k}` });
      vi.advanceTimersByTime(250 * 2 ** k);
      newest().tell({});
    }
    expect(newest().heard).toEqual([{ type: "start", backend: "cpu" }]);
    newest().tell({ state: "settled", problem: "chosen" });
    expect(compute.status).toEqual({ backend: "cpu", state: "settled", problem: "context-lost", detail: "loss 3" });
    const update = compute.update(opened());
    newest().answer();
    expect((await update).values.backend).toBe("webgl");
  });
});

test("dispose ends the worker and still answers what was asked", async () => {
  const worker = settled();
  const update = compute.update(opened());
  compute.dispose();
  expect(worker.terminated).toBe(true);
  expect((await update).values.losses).toMatchObject(expected(opened()));
});
