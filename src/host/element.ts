/** `<segloss-embed>`: a part of the playground in a page. Loads when it nears the visible part, and sleeps where too many are live. */
import { embedUrl, parameterNames } from "./address.ts";
import { Face } from "./face.ts";
import { Frame } from "./frame.ts";
import { leave, moved, type Sleeper, sleep, used, wake } from "./turns.ts";
import type {
  SeglossBackend,
  SeglossCurve,
  SeglossCurveOptions,
  SeglossEmbedElement,
  SeglossEvaluation,
  SeglossEvents,
  SeglossMap,
  SeglossPartialScene,
  SeglossPixels,
  SeglossProblem,
  SeglossScene,
} from "./types.ts";

/** Milliseconds until a frame that says nothing counts as one that does not come. */
const patience = 30_000;
/** Milliseconds that a frame has for its last picture. */
const lastWords = 2000;
/** The height before the frame has told its own. */
const firstHeight = 360;

/** What a frame leaves when it goes to sleep. */
interface Left {
  readonly scene: object;
  readonly step: { readonly lesson: string; readonly step: number } | null;
}

function within<T>(promise: Promise<T>, milliseconds: number): Promise<T | null> {
  return Promise.race([promise, new Promise<null>((resolve) => setTimeout(resolve, milliseconds, null))]);
}

export class SeglossEmbed extends HTMLElement implements SeglossEmbedElement, Sleeper {
  static readonly observedAttributes: readonly string[] = [...parameterNames, "settings", "height", "poster", "title"];

  near = false;
  slept = false;
  version: string | null = null;
  readonly ready: Promise<{ readonly backend: SeglossBackend }>;
  readonly #face = new Face(this, () => void this.wake());
  readonly #handlers = new Map<string, Set<(payload: never) => void>>();
  #setReady = (_: { readonly backend: SeglossBackend }): void => {};
  #frame: Frame | null = null;
  #left: Left | null = null;
  #step: Left["step"] = null;
  #picture: string | null = null;
  #height = firstHeight;
  #seen: IntersectionObserver | null = null;
  #late: ReturnType<typeof setTimeout> | undefined;
  /** Calls wait for the state that a frame is given back. */
  #restored: Promise<unknown> = Promise.resolve();

  constructor() {
    super();
    this.ready = new Promise((resolve) => {
      this.#setReady = resolve;
    });
  }

  get live(): boolean {
    return this.#frame !== null;
  }

  connectedCallback(): void {
    this.#cover();
    this.#seen = new IntersectionObserver(
      (entries) => {
        // Several come at once on a busy page: the last is how it is now.
        this.near = entries.at(-1)?.isIntersecting === true;
        moved(this);
      },
      { rootMargin: "300px" },
    );
    this.#seen.observe(this);
  }

  disconnectedCallback(): void {
    this.#seen?.disconnect();
    this.near = false;
    this.#drop();
    leave(this);
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || !this.isConnected) return;
    // What a sleeping frame held belonged to what the attributes said then.
    if (name === "lesson" || name === "step" || name === "scene" || name === "s") this.#left = null;
    this.#fit();
    if (this.#frame === null) this.#cover();
    else if (name !== "height" && name !== "poster" && name !== "title") this.#frame.go(this.#url());
  }

  wake(): Promise<void> {
    return wake(this);
  }

  sleep(): Promise<void> {
    return sleep(this);
  }

  /** Called when it is its turn: there is a place for a frame. */
  rise(): void {
    if (!this.isConnected) {
      leave(this);
      return;
    }
    const frame = new Frame({
      url: this.#url(),
      title: this.title || "Segloss Playground",
      sandbox: this.getAttribute("sandbox"),
      onNotice: (method, params) => this.#onNotice(frame, method, params),
    });
    this.#frame = frame;
    this.#fit();
    this.#face.hold(frame.element);
    this.#restored = this.#restore(frame, this.#left);
    this.#late = setTimeout(() => this.#face.fail(this.#lang(), this.#url()), patience);
    this.#restored
      .then(() => frame.call("evaluate"))
      .then((values) => {
        clearTimeout(this.#late);
        this.#face.uncover();
        this.#setReady({ backend: (values as SeglossEvaluation).backend });
      })
      .catch(() => {});
  }

  /** Called when another needs the place: the frame leaves its scene and a picture of it. */
  async lieDown(): Promise<void> {
    const frame = this.#frame;
    if (frame === null) return;
    const both = Promise.all([frame.call("getState"), frame.call("exportPNG")]).catch(() => null);
    const left = await within(both, lastWords);
    if (left !== null) {
      this.#left = { scene: left[0] as object, step: this.#step };
      this.#picture = left[1] as string;
    }
    this.#drop();
    // One that had to go before it was there has nothing to go on with: it starts as if for the first time.
    this.slept = this.#left !== null;
    this.#cover();
  }

  on(event: string, handler: (payload: never) => void): () => void {
    const list = this.#handlers.get(event) ?? new Set();
    this.#handlers.set(event, list);
    list.add(handler);
    return () => void list.delete(handler);
  }

  getState = () => this.#call<SeglossScene>("getState");
  setState = (partial: SeglossPartialScene) =>
    this.#call<{ readonly problems: readonly SeglossProblem[] }>("setState", partial);
  reset = () => this.#call<void>("reset");
  undo = () => this.#call<void>("undo");
  redo = () => this.#call<void>("redo");
  evaluate = () => this.#call<SeglossEvaluation>("evaluate");
  catalogue = () => this.#call<Awaited<ReturnType<SeglossEmbedElement["catalogue"]>>>("catalogue");
  lessons = () => this.#call<Awaited<ReturnType<SeglossEmbedElement["lessons"]>>>("lessons");
  link = () => this.#call<string>("link");
  curve = (variable: string, options: SeglossCurveOptions) =>
    this.#call<SeglossCurve>("curve", { ...options, variable });
  loadLesson = (lesson: string, step = 0) => this.#call<void>("loadLesson", { lesson, step });
  pixels = async (loss: string, kind: SeglossMap): Promise<SeglossPixels> => {
    const { height, width, data } = await this.#call<SeglossPixels>("pixels", { loss, kind });
    return { height, width, data: Float64Array.from(data) };
  };
  exportPNG = async (): Promise<Blob> => {
    const [, base64 = ""] = (await this.#call<string>("exportPNG")).split(",");
    return new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], { type: "image/png" });
  };

  async #call<T>(method: string, params?: object): Promise<T> {
    await this.wake();
    used(this);
    await this.#restored;
    const frame = this.#frame;
    if (frame === null) throw new Error("The element is not in the document");
    return (await frame.call(method, params)) as T;
  }

  async #restore(frame: Frame, left: Left | null): Promise<void> {
    await frame.there;
    if (left === null) return;
    if (left.step !== null) await frame.call("loadLesson", left.step);
    await frame.call("setState", left.scene);
  }

  #onNotice(frame: Frame, method: string, params: Readonly<Record<string, unknown>>): void {
    if (frame !== this.#frame) return;
    if (method === "segloss.ready") this.version = String(params.version);
    if (method === "segloss.resize" && typeof params.height === "number") {
      this.#height = params.height;
      this.#fit();
    }
    if (method === "segloss.step") this.#step = params as unknown as SeglossEvents["segloss.step"];
    if (method === "segloss.change" && params.userInitiated === true) used(this);
    const [, name = ""] = method.split("segloss.");
    for (const handler of [...(this.#handlers.get(name) ?? [])]) handler(params as never);
    this.dispatchEvent(new CustomEvent(method, { detail: params, bubbles: true, composed: true }));
  }

  #drop(): void {
    clearTimeout(this.#late);
    this.#frame?.remove();
    this.#frame = null;
  }

  #cover(): void {
    this.#fit();
    this.#face.cover(this.#lang(), this.#picture ?? this.getAttribute("poster"), this.slept);
  }

  #fit(): void {
    const height = `${Number(this.getAttribute("height")) || this.#height}px`;
    this.style.height = height;
    if (this.#frame !== null) this.#frame.element.style.height = height;
  }

  #lang(): string {
    return this.getAttribute("lang") ?? document.documentElement.lang;
  }

  #url(): string {
    const base = new URL(
      this.getAttribute("src") ?? "./",
      this.hasAttribute("src") ? document.baseURI : import.meta.url,
    );
    return embedUrl(base.href, (name) => this.getAttribute(name), window.location.origin);
  }
}
