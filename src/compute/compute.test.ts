import { afterEach, describe, expect, test, vi } from "vitest";
import { createCompute } from "./compute.ts";
import type { Engine } from "./engine.ts";
import { createExtras } from "./extras.ts";
import type { BackendStatus, Compute, Update } from "./protocol.ts";
import { runInSlices } from "./slices.ts";

const grids = { height: 1, width: 2, truth: Uint8Array.of(1, 0), prediction: Float64Array.of(0.5, 0.25) };
const plain: Update = {
  revision: 1,
  whole: grids,
  changes: [],
  threshold: 0.5,
  params: {},
  heat: null,
  probe: null,
  palettes: null,
  live: null,
  asides: null,
};
const later: Update = { ...plain, revision: 2, whole: null };

/** A client that answers with the engine it was given, and notes what it is asked. */
function fakeClient(engine: Engine, log: string[]): Compute & { tell: (status: BackendStatus) => void } {
  const listeners = new Set<(status: BackendStatus) => void>();
  engine.equip(createExtras());
  return {
    status: { backend: "cpu", state: "starting", problem: null, detail: null },
    onStatus: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: (status) => {
      for (const listener of listeners) listener(status);
    },
    start: (choice) => void log.push(`start ${choice}`),
    update: async (update) => {
      log.push(`update ${update.revision}`);
      return engine.update(update);
    },
    pixels: async (loss, kind) => engine.pixels(loss, kind),
    curve: async (request) => engine.curve(request),
    study: async (question) => runInSlices(engine.studySteps(question)),
    dispose: () => void log.push("dispose"),
  };
}

afterEach(() => {
  vi.useRealTimers();
});

describe("the page's compute", () => {
  test("gives numbers by itself, without loading anything", async () => {
    const compute = createCompute(() => Promise.reject(new Error("nothing was to be loaded")));
    const { values } = await compute.update(plain);
    expect(values.losses.bce).toBeCloseTo((Math.log(2) - Math.log(0.75)) / 2, 12);
    expect(compute.status).toMatchObject({ backend: "cpu", state: "starting" });
  });

  test("loads the client for maps, probes, pixels and curves, once, with all that was said before", async () => {
    const log: string[] = [];
    let loads = 0;
    const compute = createCompute(async (engine) => {
      loads++;
      return fakeClient(engine, log);
    });
    await compute.update(plain);
    const { probe } = await compute.update({ ...later, probe: { loss: "bce", cell: 0 } });
    expect(probe?.gradient).toBeCloseTo(-1, 12);
    expect((await compute.pixels("bce", "gradient")).data[0]).toBeCloseTo(-1, 12);
    expect((await compute.curve({ variable: "threshold", losses: ["dice"] })).x).toHaveLength(101);
    await compute.update({ ...later, revision: 3 });
    expect(loads).toBe(1);
    expect(log).toEqual(["update 2", "update 3"]);
  });

  test("starts the client and passes its news on", async () => {
    const log: string[] = [];
    let client: ReturnType<typeof fakeClient> | undefined;
    const compute = createCompute(async (engine) => {
      client = fakeClient(engine, log);
      return client;
    });
    const heard: BackendStatus[] = [];
    compute.onStatus((status) => heard.push(status));
    compute.start("webgl");
    await expect.poll(() => log).toEqual(["start webgl"]);
    client?.tell({ backend: "webgl", state: "settled", problem: null, detail: null });
    expect(compute.status.backend).toBe("webgl");
    expect(heard).toHaveLength(1);
    compute.dispose();
    expect(log.at(-1)).toBe("dispose");
  });

  test("stays with its own engine and says why where the client does not load, and tries again when asked", async () => {
    let broken = true;
    const compute = createCompute(async (engine) => {
      if (broken) throw new Error("offline");
      return fakeClient(engine, []);
    });
    compute.start("auto");
    await expect.poll(() => compute.status.problem).toBe("worker-failed");
    expect(compute.status).toMatchObject({ backend: "cpu", state: "settled", detail: "Error: offline" });
    expect((await compute.update(plain)).values.backend).toBe("cpu");
    const refused = { refusal: { code: "not-loaded" }, message: "Error: offline" };
    await expect(compute.curve({ variable: "threshold", losses: ["dice"] })).rejects.toMatchObject(refused);
    await expect(compute.pixels("dice", "loss")).rejects.toMatchObject(refused);
    broken = false;
    expect((await compute.curve({ variable: "threshold", losses: ["dice"] })).x).toHaveLength(101);
  });

  test("gives numbers without maps and probes while the client does not load, and asks for it again after a while", async () => {
    vi.useFakeTimers();
    let loads = 0;
    let broken = true;
    const compute = createCompute(async (engine) => {
      loads++;
      if (broken) throw new Error("offline");
      return fakeClient(engine, []);
    });
    await compute.update(plain);
    const palettes = { sequential: new Uint8Array(1024), diverging: new Uint8Array(1024) };
    const hovering: Update = {
      ...later,
      palettes,
      heat: { loss: "bce", kind: "loss" },
      probe: { loss: "bce", cell: 0 },
    };
    for (const revision of [2, 3, 4]) {
      const changes = [
        { grid: "prediction" as const, cells: Uint32Array.of(1), values: Float64Array.of(revision / 10) },
      ];
      const outcome = await compute.update({ ...hovering, revision, changes });
      expect(outcome).toMatchObject({ values: { revision }, heat: null, probe: null });
      expect(outcome.values.losses.bce).toBeCloseTo((Math.log(2) - Math.log(1 - revision / 10)) / 2, 12);
    }
    expect(loads).toBe(1);
    broken = false;
    vi.advanceTimersByTime(5_000);
    const outcome = await compute.update({ ...hovering, revision: 5 });
    expect(outcome).toMatchObject({ values: { revision: 5 }, heat: { loss: "bce" }, probe: { cell: 0 } });
    expect(loads).toBe(2);
  });
});
