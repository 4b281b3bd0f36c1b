/**
 * Deflates large steps of the history while nobody paints, so that more of them fit the memory that undo may take. Only patches
 * are packed: whole grids are shared between steps and changed in place, and have to stay the objects they are.
 */
import { inflateSync } from "fflate";
import type { Patch } from "#grid/patch.ts";
import { bytesOf } from "./history.ts";
import type { Playground } from "./playground.ts";
import type { HistoryEntry, HistoryStep } from "./state.ts";

type PatchStep = Extract<HistoryStep, { readonly kind: "patch" }>;

/** Steps below this many bytes stay as they are. */
const large = 2 ** 18;
/** Milliseconds without a change before packing begins. */
const rest = 400;

/** Starts packing; returns what ends it. */
export function startPacking(store: Playground): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  let ended = false;

  function plan(): void {
    clearTimeout(timer);
    if (!ended) timer = setTimeout(work, rest);
  }

  async function work(): Promise<void> {
    const { past, future, painting } = store.getState();
    if (painting || busy) return plan();
    // The next ones to be undone and redone stay at hand.
    const step = [...past.slice(0, -1).reverse(), ...future.slice(1)].find(isLargePatch);
    if (step === undefined) return;
    busy = true;
    const packed = await pack(step).finally(() => {
      busy = false;
    });
    if (ended) return;
    const swap = (entries: readonly HistoryEntry[]): readonly HistoryEntry[] =>
      entries.includes(step) ? entries.map((entry) => (entry === step ? packed : entry)) : entries;
    const now = store.getState();
    store.setState({ past: swap(now.past), future: swap(now.future) });
  }

  const stop = store.subscribe((state, before) => {
    if (state.past !== before.past || state.future !== before.future) plan();
  });
  return () => {
    ended = true;
    stop();
    clearTimeout(timer);
  };
}

function isLargePatch(entry: HistoryEntry): entry is PatchStep {
  return entry.kind === "patch" && bytesOf(entry) >= large;
}

/** A step in its packed form, which unpacks to the very same numbers. */
export async function pack({ patches }: PatchStep): Promise<HistoryEntry> {
  const parts = await Promise.all(
    patches.map(async ({ grid, cells, before, after }) => ({
      grid,
      length: cells.length,
      cells: await deflate(cells),
      before: await deflate(before),
      after: await deflate(after),
    })),
  );
  const bytes = parts.reduce((sum, part) => sum + part.cells.length + part.before.length + part.after.length, 0);
  const unpack = (): PatchStep => ({
    kind: "patch",
    patches: parts.map(
      ({ grid, length, cells, before, after }): Patch => ({
        grid,
        cells: new Uint32Array(inflate(cells, length, 4)),
        before: new Float64Array(inflate(before, length, 8)),
        after: new Float64Array(inflate(after, length, 8)),
      }),
    ),
  });
  return { kind: "packed", bytes, unpack };
}

/** First bytes first, then second ones, and so on: numbers near each other differ little in most of their bytes. */
async function deflate(numbers: Uint32Array | Float64Array): Promise<Uint8Array> {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  const size = numbers.BYTES_PER_ELEMENT;
  const planes = new Uint8Array(bytes.length);
  for (let plane = 0, at = 0; plane < size; plane++)
    for (let from = plane; from < bytes.length; from += size) planes[at++] = bytes[from] as number;
  // The browser's own, off this thread.
  const stream = new Blob([planes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function inflate(deflated: Uint8Array, length: number, size: number): ArrayBuffer {
  const planes = inflateSync(deflated, { out: new Uint8Array(length * size) });
  const bytes = new Uint8Array(planes.length);
  for (let plane = 0, at = 0; plane < size; plane++)
    for (let to = plane; to < bytes.length; to += size) bytes[to] = planes[at++] as number;
  return bytes.buffer;
}
