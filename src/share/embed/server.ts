/** The frame's side of the embed protocol: answers the page around, and tells it what happens. Knows no DOM beyond messages. */
import { rpcProblems } from "#i18n/embed.ts";
import type { LocalText } from "#i18n/locale.ts";
import { callError } from "#share/callError.ts";
import { BadParams, type Method } from "./methods.ts";
import { createPace } from "./pace.ts";
import { type FrameNotices, mark, type RequestId, rpcErrors } from "./protocol.ts";

/** What the server needs of a window. */
export interface FrameWindow {
  readonly parent: { postMessage(message: unknown, targetOrigin: string): void };
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
  removeEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}

interface ServerOptions {
  readonly frame: FrameWindow;
  /** The only origin that is listened to and spoken to; null: whoever the parent is. */
  readonly origin: string | null;
  readonly version: string;
  readonly methods: Readonly<Record<string, Method>>;
  /** When there is something to ask about: requests that come before are carried out then. */
  readonly opened: Promise<unknown>;
  /** Told when a request begins to change the scene, and when it has ended. */
  readonly onActing: (acting: boolean) => void;
  /** Hears the other dialects of the page around, once it is known that the parent speaks. */
  readonly onOther?: (data: unknown) => void;
}

export interface EmbedServer {
  /** Tells the page around something. */
  notify<N extends keyof FrameNotices>(method: N, params: FrameNotices[N]): void;
  /** Posts what belongs to another dialect. */
  post(message: unknown): void;
  dispose(): void;
}

/** Requests carried out within a second at most; more wait. */
const mostPerSecond = 60;
/** The frame says that it is there at once, then after this many milliseconds, doubling, and so often at most. */
const firstPause = 100;
const mostCalls = 10;

interface Request {
  readonly id: RequestId | undefined;
  readonly method: string;
  readonly params: unknown;
}

/** Starts listening, and saying `segloss.ready` until a request comes. */
export function serveEmbed(options: ServerOptions): EmbedServer {
  const { frame, origin, version, methods, opened, onActing, onOther } = options;
  const pace = createPace(mostPerSecond, 1000);
  const capabilities = Object.keys(methods);
  let heard = false;
  let calls = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Requests that change the scene are carried out one after the other, and what is asked after them sees what they did. */
  let last: Promise<unknown> = opened.catch(() => {});

  function post(message: unknown): void {
    try {
      frame.parent.postMessage(message, origin ?? "*");
    } catch {
      // A parent that is gone, or an origin that is none: nobody is there to be told.
    }
  }

  function answer(id: RequestId | undefined, outcome: object): void {
    if (id !== undefined) post({ ...mark, id, ...outcome });
  }

  function refuse(id: RequestId | undefined, code: number, text: LocalText | string): void {
    const message = typeof text === "string" ? text : callError(text).message;
    answer(id, { error: { code, message } });
  }

  function hear(event: MessageEvent): void {
    if (event.source !== (frame.parent as unknown) || (origin !== null && event.origin !== origin)) return;
    const { data } = event;
    if (Array.isArray(data)) {
      if (data.some(isOurs)) refuse(null, rpcErrors.request, rpcProblems.batch);
    } else if (!isOurs(data)) onOther?.(data);
    else receive(data);
  }

  function receive(data: Readonly<Record<string, unknown>>): void {
    // An answer, or an echo.
    if (!("method" in data) && ("result" in data || "error" in data)) return;
    const { id, method } = data;
    if (!isId(id)) refuse(null, rpcErrors.request, rpcProblems.request);
    else if (typeof method !== "string") refuse(id ?? null, rpcErrors.request, rpcProblems.request);
    else if (!Object.hasOwn(methods, method)) refuse(id, rpcErrors.method, rpcProblems.method(method, capabilities));
    else {
      heard = true;
      clearTimeout(timer);
      pace(() => begin({ id, method, params: data.params }));
    }
  }

  function begin({ id, method, params }: Request): void {
    const { changes, call } = methods[method] as Method;
    const turn = last.then(async () => {
      if (changes) onActing(true);
      try {
        return await call(params);
      } finally {
        if (changes) onActing(false);
      }
    });
    if (changes) last = turn.catch(() => {});
    turn.then(
      (result) => answer(id, { result: result ?? null }),
      (error: unknown) => refuse(id, codeOf(error), error instanceof Error ? error.message : String(error)),
    );
  }

  function call(): void {
    post({ ...mark, method: "segloss.ready", params: { version, capabilities } });
    calls += 1;
    if (calls < mostCalls && !heard) timer = setTimeout(call, firstPause * 2 ** (calls - 1));
  }

  frame.addEventListener("message", hear);
  call();
  return {
    notify: (method, params) => post({ ...mark, method, params }),
    post,
    dispose() {
      clearTimeout(timer);
      frame.removeEventListener("message", hear);
    },
  };
}

function codeOf(error: unknown): number {
  return error instanceof BadParams ? rpcErrors.params : rpcErrors.failed;
}

function isOurs(data: unknown): data is Readonly<Record<string, unknown>> {
  if (typeof data !== "object" || data === null) return false;
  const { segloss, jsonrpc } = data as Record<string, unknown>;
  return segloss === mark.segloss && jsonrpc === mark.jsonrpc;
}

function isId(id: unknown): id is RequestId | undefined {
  return id === undefined || id === null || typeof id === "string" || (typeof id === "number" && Number.isFinite(id));
}
