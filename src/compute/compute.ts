/** The engine as the page first meets it: it gives numbers at once; all else comes with the client, which is loaded late. */
import { Engine } from "./engine.ts";
import type { BackendStatus, Compute, Update } from "./protocol.ts";
import { Refused } from "./refused.ts";

type LoadClient = (engine: Engine) => Promise<Compute>;

/** Milliseconds after which a chunk that did not come is asked for again by updates, which would else ask with every move. */
const retryPause = 5_000;

/**
 * Creates the page's compute. Plain updates are answered by an engine in the page until `start`; whatever needs maps,
 * curves or a worker waits for the client. Where that does not load, updates go without their maps, and the rest is refused.
 * @param loadClient for tests; by default the client's own chunk
 */
export function createCompute(loadClient: LoadClient = load): Compute {
  const engine = new Engine();
  const listeners = new Set<(status: BackendStatus) => void>();
  let status: BackendStatus = { backend: "cpu", state: "starting", problem: null, detail: null };
  let client: Compute | null = null;
  let loading: Promise<Compute> | null = null;
  let failedAt = Number.NEGATIVE_INFINITY;

  function tell(news: BackendStatus): void {
    status = news;
    for (const listener of listeners) listener(news);
  }

  function bring(): Promise<Compute> {
    loading ??= loadClient(engine).then(
      (loaded) => {
        client = loaded;
        loaded.onStatus(tell);
        return loaded;
      },
      (error: unknown) => {
        loading = null;
        failedAt = performance.now();
        throw error;
      },
    );
    return loading;
  }

  /** The client for a question that nobody else can answer. @throws Refused where it does not load */
  function needed(): Promise<Compute> {
    return bring().catch((error: unknown) => {
      throw new Refused({ code: "not-loaded" }, String(error));
    });
  }

  /** The client for what an update asks besides numbers; null where it does not load now. */
  async function wanted({ heat, probe, asides }: Update): Promise<Compute | null> {
    if ((!heat && !probe && !asides) || performance.now() < failedAt + retryPause) return null;
    return bring().catch(() => null);
  }

  return {
    get status() {
      return status;
    },
    onStatus(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start(choice) {
      bring().then(
        (loaded) => loaded.start(choice),
        (error) => tell({ backend: "cpu", state: "settled", problem: "worker-failed", detail: String(error) }),
      );
    },
    async update(update) {
      const loaded = client ?? (await wanted(update));
      if (loaded) return loaded.update(update);
      const outcome = engine.update({ ...update, heat: null, probe: null, asides: null });
      // A map that was wanted is asked for again, though nothing changes meanwhile.
      return update.heat ? { ...outcome, redrawIn: retryPause } : outcome;
    },
    pixels: async (loss, kind) => (await needed()).pixels(loss, kind),
    curve: async (request) => (await needed()).curve(request),
    study: async (question, options) => (await needed()).study(question, options),
    dispose() {
      listeners.clear();
      client?.dispose();
    },
  };
}

async function load(engine: Engine): Promise<Compute> {
  const { createClient } = await import("./client.ts");
  return createClient(engine);
}
