/** The engine as the page first meets it: it gives numbers at once; all else comes with the client, which is loaded late. */
import { Engine } from "./engine.ts";
import type { BackendStatus, Compute } from "./protocol.ts";

type LoadClient = (engine: Engine) => Promise<Compute>;

/**
 * Creates the page's compute. Plain updates are answered by an engine in the page until `start`; whatever needs maps,
 * curves or a worker waits for the client.
 * @param loadClient for tests; by default the client's own chunk
 */
export function createCompute(loadClient: LoadClient = load): Compute {
  const engine = new Engine();
  const listeners = new Set<(status: BackendStatus) => void>();
  let status: BackendStatus = { backend: "cpu", state: "starting", problem: null, detail: null };
  let client: Compute | null = null;
  let loading: Promise<Compute> | null = null;

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
        throw error;
      },
    );
    return loading;
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
      if (client) return client.update(update);
      return update.heat || update.probe ? (await bring()).update(update) : engine.update(update);
    },
    pixels: async (loss, kind) => (await bring()).pixels(loss, kind),
    curve: async (request) => (await bring()).curve(request),
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
