/** A live frame, and the calls into it: the page's side of the embed protocol (doc/embedding.md). */

/** What the frame tells. */
type Notice = (method: string, params: Readonly<Record<string, unknown>>) => void;

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface Message {
  readonly jsonrpc?: unknown;
  readonly segloss?: unknown;
  readonly id?: unknown;
  readonly method?: unknown;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message?: unknown };
}

interface FrameOptions {
  readonly url: string;
  readonly title: string;
  /** The frame's `sandbox` attribute, if it has one. */
  readonly sandbox: string | null;
  readonly onNotice: Notice;
}

export class Frame {
  readonly element: HTMLIFrameElement;
  /** Resolves when the frame has said that it is there. */
  readonly there: Promise<void>;
  readonly #onNotice: Notice;
  readonly #target: string;
  readonly #waiting = new Map<number, Waiting>();
  #meet = (): void => {};
  #next = 1;

  constructor({ url, title, sandbox, onNotice }: FrameOptions) {
    const frame = document.createElement("iframe");
    if (sandbox !== null) frame.setAttribute("sandbox", sandbox);
    frame.allow = "clipboard-write; fullscreen";
    frame.title = title;
    frame.src = url;
    this.element = frame;
    this.#onNotice = onNotice;
    // A sandboxed frame, and one from a file, has no origin that could be named.
    const { origin } = new URL(url);
    const apart = sandbox !== null && !sandbox.includes("allow-same-origin");
    this.#target = apart || origin === "null" ? "*" : origin;
    this.there = new Promise((resolve) => {
      this.#meet = resolve;
    });
    window.addEventListener("message", this.#hear);
  }

  /** Rejects with what the frame says against it, or when the frame is taken away. */
  async call(method: string, params?: object): Promise<unknown> {
    await this.there;
    const id = this.#next++;
    const answer = new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
    });
    this.element.contentWindow?.postMessage({ jsonrpc: "2.0", segloss: 1, id, method, params }, this.#target);
    return answer;
  }

  /** Another address of the same embed: no entry in the history, nothing is loaded anew. */
  go(url: string): void {
    this.element.contentWindow?.location.replace(url);
  }

  remove(): void {
    window.removeEventListener("message", this.#hear);
    this.element.remove();
    for (const { reject } of this.#waiting.values()) reject(new Error("The frame is gone"));
    this.#waiting.clear();
  }

  readonly #hear = ({ source, origin, data }: MessageEvent): void => {
    if (source === null || source !== this.element.contentWindow) return;
    if (this.#target !== "*" && origin !== this.#target) return;
    const message: Message = typeof data === "object" && data !== null ? data : {};
    if (message.segloss !== 1 || message.jsonrpc !== "2.0") return;
    if (typeof message.method === "string") {
      if (message.method === "segloss.ready") this.#meet();
      this.#onNotice(message.method, (message.params ?? {}) as Readonly<Record<string, unknown>>);
      return;
    }
    const waiting = this.#waiting.get(message.id as number);
    if (waiting === undefined) return;
    this.#waiting.delete(message.id as number);
    if (message.error === undefined) waiting.resolve(message.result);
    else waiting.reject(new Error(String(message.error.message)));
  };
}
