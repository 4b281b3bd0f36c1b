/** The client with its real worker on a page, as functions that take and give plain data. */
import { createClient } from "#compute/client.ts";
import { Engine } from "#compute/engine.ts";
import type { BackendChoice, BackendStatus, Compute, Update } from "#compute/protocol.ts";
import type { CurveRequest, MapKind, Values } from "#losses/evaluation.ts";
import type { Grid } from "./grids.ts";

let client: Compute = createClient(new Engine());
let revision = 0;
const statuses: BackendStatus[] = [];
client.onStatus((status) => statuses.push(status));

/** A client whose frame allows no workers. */
function withoutWorkers(): void {
  client.dispose();
  client = createClient(new Engine(), () => {
    throw new DOMException("Workers are not allowed here", "SecurityError");
  });
}

function start(choice: BackendChoice): void {
  client.start(choice);
}

async function settled(): Promise<BackendStatus> {
  if (client.status.state === "settled") return client.status;
  return new Promise((resolve) => {
    const stop = client.onStatus((status) => {
      if (status.state !== "settled") return;
      stop();
      resolve(status);
    });
  });
}

const palettes = { sequential: new Uint8Array(1024).fill(255), diverging: new Uint8Array(1024).fill(255) };

function next(part: Partial<Update>): Update {
  revision += 1;
  const rest = { threshold: 0.5, params: {}, live: null, asides: null, heat: null, probe: null, palettes: null };
  return { revision, whole: null, changes: [], ...rest, ...part };
}

async function open({ height, width, truth, prediction }: Grid): Promise<Values> {
  const whole = { height, width, truth: Uint8Array.from(truth), prediction: Float64Array.from(prediction) };
  return (await client.update(next({ whole, palettes }))).values;
}

async function paintCell(cell: number, value: number): Promise<Values> {
  const changes = [{ grid: "prediction" as const, cells: Uint32Array.of(cell), values: Float64Array.of(value) }];
  return (await client.update(next({ changes }))).values;
}

/** What the map of an update is: its size and its kind of picture. */
async function heat(loss: string, kind: MapKind): Promise<{ picture: string; height: number; width: number }> {
  const { heat: map } = await client.update(next({ heat: { loss, kind } }));
  if (!map) throw new Error("no map");
  const picture = map.image === null ? "none" : map.image.constructor.name;
  return { picture, height: map.height, width: map.width };
}

async function pixels(loss: string, kind: MapKind): Promise<{ type: string; data: number[] }> {
  const { data } = await client.pixels(loss, kind);
  return { type: data.constructor.name, data: [...data] };
}

const functions = {
  withoutWorkers,
  start,
  settled,
  open,
  paintCell,
  heat,
  pixels,
  curve: (request: CurveRequest) => client.curve(request),
  statuses: () => statuses,
};

declare global {
  interface Window {
    compute: typeof functions;
  }
}

window.compute = functions;
