/** What every page of the playground starts with: engine, page API, and the moment from which the rest may load. */
import { createCompute } from "#compute/compute.ts";
import type { Compute } from "#compute/protocol.ts";
import { installPageApi, type PageApi } from "#share/pageApi.ts";
import type { BackendChoice } from "#share/route.ts";
import { playground } from "#store/playground.ts";
import { catalogueNow, lessonsNow } from "./catalogue.ts";
import { followState } from "./documentState.ts";
import { aLittleLater, painted } from "./painted.ts";
import { type Recompute, startRecompute } from "./recompute.ts";

interface StartOptions {
  readonly backend: BackendChoice;
  /** When the first scene is in the store; a link that could not be read is told, and the page goes on with what it has. */
  readonly opened: Promise<void>;
  readonly loadLesson: PageApi["loadLesson"];
  readonly exportPNG: PageApi["exportPNG"];
}

export interface Started {
  readonly compute: Compute;
  readonly recompute: Recompute;
  readonly page: ReturnType<typeof installPageApi>;
  readonly opened: Promise<void>;
  /** When what is not in the first view may load. */
  readonly late: Promise<unknown>;
  /** Called once the page is in the document. */
  readonly mounted: () => void;
  readonly inDocument: Promise<void>;
  /** Tells an error that nobody waits for. */
  readonly tell: (error: unknown) => void;
}

/** Starts on what the link says. The worker and all that is not in the first view wait for `late`. */
export function startPage({ backend, opened: opening, loadLesson, exportPNG }: StartOptions): Started {
  const opened = opening.catch(tell);
  followState();
  const compute = createCompute();
  const recompute = startRecompute(playground, compute, { backend, onError: tell });
  let mounted = (): void => {};
  const inDocument = new Promise<void>((resolve) => {
    mounted = resolve;
  });
  const ready = Promise.all([opened.then(() => recompute.flush()), inDocument])
    .then(painted)
    .then(() => ({ backend: playground.getState().values?.backend ?? "cpu" }) as const);
  const page = installPageApi({
    opened,
    ready,
    evaluate: recompute.evaluate,
    pixels: recompute.pixels,
    curve: recompute.curve,
    catalogue: catalogueNow,
    lessons: lessonsNow,
    loadLesson,
    exportPNG,
  });
  function tell(error: unknown): void {
    page.tellError(error instanceof Error ? error : new Error(String(error)));
  }
  return { compute, recompute, page, opened, late: ready.then(aLittleLater, aLittleLater), mounted, inDocument, tell };
}
