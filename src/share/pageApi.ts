/** `window.segloss`: the page for the console, notebooks, tests and curious students. What it gives is plain data. */
import type { Backend, Curve, CurveRequest, MapKind, Values } from "#losses/evaluation.ts";
import type { Scene } from "#scene/scene.ts";
import { sceneOf } from "#scene/serialise.ts";
import { redo, resetScene, undo } from "#store/actions.ts";
import { playground } from "#store/playground.ts";
import type { Catalogue } from "./catalogue.ts";
import { copyOf } from "./copyOf.ts";
import { type Evaluation, evaluationOf } from "./evaluation.ts";
import { createEvents, type EventName, type EventPayloads, type Events } from "./events.ts";

interface Pixels {
  readonly height: number;
  readonly width: number;
  readonly data: Float32Array | Float64Array;
}

interface RefusedField {
  readonly path: string;
  /** In the page's language. */
  readonly message: string;
}

type ApplyPartial = typeof import("#store/partial.ts").applyPartial;

interface CurveAnswer {
  readonly x: readonly number[];
  readonly series: Curve["series"];
  readonly metrics?: NonNullable<Curve["metrics"]>;
}

export interface LessonInfo {
  readonly id: string;
  /** In the page's language. */
  readonly title: string;
  /** How many it has. */
  readonly steps: number;
}

/** The contract, version 1. */
export interface PageApi {
  readonly version: string;
  readonly ready: Promise<{ readonly backend: Backend }>;
  getState(): Scene;
  setState(partial: unknown): Promise<{ readonly problems: readonly RefusedField[] }>;
  reset(): void;
  link(): Promise<string>;
  evaluate(): Promise<Evaluation>;
  pixels(lossId: string, kind: MapKind): Promise<Pixels>;
  curve(variable: string, options: Omit<CurveRequest, "variable">): Promise<CurveAnswer>;
  catalogue(): Catalogue;
  lessons(): LessonInfo[];
  loadLesson(id: string, step?: number): Promise<void>;
  undo(): void;
  redo(): void;
  exportPNG(): Promise<Blob>;
  on<N extends EventName>(event: N, handler: (payload: EventPayloads[N]) => void): () => void;
}

/** What the page API cannot do by itself. */
interface Means {
  /** Resolves when the scene the link asks for is in the store: what is asked before that waits for it. */
  readonly opened: Promise<unknown>;
  /** Resolves when the first evaluation is on screen. */
  readonly ready: Promise<{ readonly backend: Backend }>;
  /** The values of the present scene once they are in the store, from the backend the link asks for. */
  readonly evaluate: () => Promise<Values>;
  readonly pixels: (lossId: string, kind: MapKind) => Promise<Pixels>;
  readonly curve: (request: CurveRequest) => Promise<Curve>;
  /** All losses and metrics, a copy each time. */
  readonly catalogue: () => Catalogue;
  readonly lessons: () => LessonInfo[];
  /** Resolves when the step, from 0, is on screen. */
  readonly loadLesson: (id: string, step?: number) => Promise<void>;
  /** The boards as a picture. */
  readonly exportPNG: () => Promise<Blob>;
}

interface InstalledPageApi extends Pick<Events, "tell" | "tellError"> {
  readonly api: PageApi;
}

/** Puts the page API on the window. */
export function installPageApi(means: Means): InstalledPageApi {
  const events = createEvents(playground);
  const api: PageApi = {
    version: "1.0",
    ready: means.ready,
    getState: () => sceneOf(playground.getState()),
    setState: createSetState(means.opened, events.tellError),
    reset: () => resetScene(),
    link: async () => {
      await means.opened;
      return (await import("./link.ts")).linkNow();
    },
    evaluate: async () => {
      await means.opened;
      return evaluationOf(await means.evaluate(), playground.getState().locale);
    },
    pixels: (lossId, kind) => pixels(means, lossId, kind),
    curve: (variable, options) => curve(means, variable, options),
    catalogue: () => means.catalogue(),
    lessons: means.lessons,
    loadLesson: means.loadLesson,
    undo: () => undo(),
    redo: () => redo(),
    exportPNG: async () => means.exportPNG(),
    on: (event, handler) => events.on(event, handler),
  };
  Object.assign(globalThis, { segloss: api });
  return { api, tell: events.tell, tellError: events.tellError };
}

/**
 * Sets parts of the scene, in the order of the calls. Those that come before the parser and the link's scene wait for them,
 * with a copy of what they were given; later ones are carried out on the spot.
 */
function createSetState(opened: Promise<unknown>, tellError: (error: Error) => void): PageApi["setState"] {
  let apply: ApplyPartial | null = null;
  let waiting = 0;

  async function prepare(): Promise<ApplyPartial> {
    const [{ applyPartial }] = await Promise.all([import("#store/partial.ts"), opened]);
    apply = applyPartial;
    return applyPartial;
  }

  async function inTurn(partial: unknown): Promise<readonly RefusedField[]> {
    const kept = copyOf(partial);
    waiting += 1;
    try {
      return refusals((await prepare())(kept));
    } finally {
      waiting -= 1;
    }
  }

  /** Even a fault of the page itself becomes a problem: the promise must never reject. */
  return (partial) => held(set(partial));

  async function set(partial: unknown): Promise<{ readonly problems: readonly RefusedField[] }> {
    try {
      if (apply === null || waiting > 0) return { problems: await inTurn(partial) };
      const problems = refusals(apply(partial));
      // Whoever sets state after state in a loop leaves the page time to breathe.
      await nextTask();
      return { problems };
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      tellError(error);
      return { problems: [{ path: "", message: error.message }] };
    }
  }
}

/** What is on its way: with nothing that holds it, it may be collected before it comes. */
const underWay = new Set<unknown>();

function held<T>(promise: Promise<T>): Promise<T> {
  underWay.add(promise);
  return promise.finally(() => underWay.delete(promise));
}

/** Lets the page do what waits; a timer would be slowed down in a hidden tab. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    underWay.add(channel);
    channel.port1.onmessage = () => {
      channel.port1.close();
      underWay.delete(channel);
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

function refusals(problems: ReturnType<ApplyPartial>): readonly RefusedField[] {
  const { locale } = playground.getState();
  return problems.map(({ path, message }) => ({ path, message: message[locale] }));
}

async function pixels(means: Means, lossId: unknown, kind: unknown): Promise<Pixels> {
  const { checkKind, checkLoss } = await import("./requests.ts");
  const loss = checkLoss(lossId);
  const map = checkKind(kind);
  await means.opened;
  const { losses, notes } = await evaluationOf(await means.evaluate(), playground.getState().locale);
  if (losses[loss] === null) throw new Error(notes[loss]);
  const { height, width, data } = await means.pixels(loss, map);
  return { height, width, data };
}

async function curve(means: Means, variable: unknown, options: unknown): Promise<CurveAnswer> {
  const { checkCurve } = await import("./requests.ts");
  const request = checkCurve(variable, options);
  await means.opened;
  const { x, series, metrics } = await means.curve(request);
  return structuredClone({ x, series, ...(metrics === undefined ? {} : { metrics }) });
}
