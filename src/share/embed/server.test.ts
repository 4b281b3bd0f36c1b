import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { BadParams, type Method } from "./methods.ts";
import { serveEmbed } from "./server.ts";

interface Posted {
  readonly message: { method?: string; id?: unknown; error?: { code: number; message: string }; result?: unknown };
  readonly origin: string;
}

let posted: Posted[];
let acting: boolean[];
let done: string[];
let others: unknown[];
let hear: (event: MessageEvent) => void;
const parent = { postMessage: (message: Posted["message"], origin: string) => void posted.push({ message, origin }) };

const frame = {
  parent: parent as { postMessage(message: unknown, origin: string): void },
  addEventListener: (_: "message", listener: typeof hear) => {
    hear = listener;
  },
  removeEventListener: () => {
    hear = () => {};
  },
};

const asks = (call: Method["call"]): Method => ({ changes: false, call });
const acts = (call: Method["call"]): Method => ({ changes: true, call });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const methods: Readonly<Record<string, Method>> = {
  getState: asks(() => ({ done: [...done] })),
  setState: acts(async (params) => {
    await pause(5);
    done.push(JSON.stringify(params));
    return { problems: [] };
  }),
  undo: acts(() => undefined),
  pixels: asks(() => {
    throw new BadParams("no such loss");
  }),
  evaluate: asks(() => Promise.reject(new Error("no GPU"))),
};

let opened: Promise<unknown> = Promise.resolve();

function start(origin: string | null = null): ReturnType<typeof serveEmbed> {
  return serveEmbed({
    frame,
    origin,
    version: "1.2.3",
    methods,
    opened,
    onActing: (now) => void acting.push(now),
    onOther: (data) => void others.push(data),
  });
}

function say(data: unknown, source: unknown = parent, origin = "https://host.example"): void {
  hear({ data, source, origin } as MessageEvent);
}

function note(method: string, params?: unknown): object {
  return { jsonrpc: "2.0", segloss: 1, method, params };
}

function request(method: string, id: unknown = 1, params?: unknown): object {
  return { ...note(method, params), id };
}

const answers = () => posted.map(({ message }) => message).filter((message) => message.method === undefined);
const settle = () => vi.advanceTimersByTimeAsync(10);

beforeEach(() => {
  vi.useFakeTimers();
  posted = [];
  acting = [];
  done = [];
  others = [];
});
afterEach(() => vi.useRealTimers());

describe("saying that it is there", () => {
  const ready = () => posted.filter(({ message }) => message.method === "segloss.ready");

  it("is repeated after 100 ms, doubling, 10 times at most", async () => {
    start();
    expect(ready()).toHaveLength(1);
    expect(ready()[0]?.message).toEqual({
      jsonrpc: "2.0",
      segloss: 1,
      method: "segloss.ready",
      params: { version: "1.2.3", capabilities: Object.keys(methods) },
    });
    const counts: number[] = [];
    for (const wait of [99, 1, 199, 1, 399, 1]) {
      await vi.advanceTimersByTimeAsync(wait);
      counts.push(ready().length);
    }
    expect(counts).toEqual([1, 2, 2, 3, 3, 4]);
    await vi.advanceTimersByTimeAsync(1e6);
    expect(ready()).toHaveLength(10);
  });

  it("ends with the first valid request, not with a bad one", async () => {
    start();
    say({ segloss: 1, jsonrpc: "2.0", method: 7 });
    say(request("nothing"));
    await vi.advanceTimersByTimeAsync(100);
    expect(ready()).toHaveLength(2);
    say(request("getState"));
    await vi.advanceTimersByTimeAsync(1e6);
    expect(ready()).toHaveLength(2);
  });
});

describe("whom it listens to", () => {
  it("is the parent alone", async () => {
    start();
    say(request("getState"), { postMessage: () => {} });
    say(request("setState", 2, { threshold: 1 }), null);
    await settle();
    expect([answers(), done]).toEqual([[], []]);
  });

  it("is one origin alone where that is given, and that is whom it speaks to", async () => {
    start("https://host.example");
    say(request("getState", 1), parent, "https://evil.example");
    say(request("getState", 2), parent, "null");
    say(request("getState", 3));
    await settle();
    expect(answers()).toMatchObject([{ id: 3 }]);
    expect(new Set(posted.map(({ origin }) => origin))).toEqual(new Set(["https://host.example"]));
  });

  it("leaves what is not the protocol unread, or to the other dialects", async () => {
    start();
    for (const data of ["text", 7, null, undefined, {}, { jsonrpc: "2.0", method: "getState", id: 1 }, [], [1]])
      say(data);
    say({ ...request("getState"), segloss: 2 });
    say({ jsonrpc: "2.0", segloss: 1, id: 9, result: 1 });
    await settle();
    expect(answers()).toEqual([]);
    expect(others).toHaveLength(7);
  });
});

describe("what it answers", () => {
  it("is the result, or null where there is none, under the request's id", async () => {
    start();
    say(request("getState", "a"));
    say(request("undo", 0));
    say(request("undo", null));
    await settle();
    expect(answers()).toEqual([
      { jsonrpc: "2.0", segloss: 1, id: "a", result: { done: [] } },
      { jsonrpc: "2.0", segloss: 1, id: 0, result: null },
      { jsonrpc: "2.0", segloss: 1, id: null, result: null },
    ]);
  });

  it("is nothing to a request without an id, which is carried out", async () => {
    start();
    say(note("setState", { threshold: 0.1 }));
    say(note("nothing"));
    await settle();
    expect([answers(), done]).toEqual([[], ['{"threshold":0.1}']]);
  });

  it.each([
    ["a batch", [request("getState"), request("undo")], -32600, null],
    ["no method", { jsonrpc: "2.0", segloss: 1, id: 4 }, -32600, 4],
    ["an id that is none", request("getState", { x: 1 }), -32600, null],
    ["an unknown method", request("constructor", 5), -32601, 5],
    ["another unknown method", request("__proto__", 5), -32601, 5],
    ["bad arguments", request("pixels", 6), -32602, 6],
    ["what fails", request("evaluate", 7), -32000, 7],
  ])("is an error to %s", async (_, message, code, id) => {
    start();
    say(message);
    await settle();
    expect(answers()).toMatchObject([{ id, error: { code } }]);
    expect(answers()[0]?.error?.message).toMatch(/\S/);
  });

  it("comes in the order of the changes, and what is asked after a change sees it", async () => {
    start();
    say(request("setState", 1, { a: 1 }));
    say(request("setState", 2, { a: 2 }));
    say(request("getState", 3));
    await vi.advanceTimersByTimeAsync(50);
    expect(answers().map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(answers()[2]?.result).toEqual({ done: ['{"a":1}', '{"a":2}'] });
    expect(acting).toEqual([true, false, true, false]);
  });
});

it("carries out 60 requests a second at most; more wait, none is lost", async () => {
  start();
  for (let id = 0; id < 150; id += 1) say(request("getState", id));
  await vi.advanceTimersByTimeAsync(0);
  expect(answers()).toHaveLength(60);
  await vi.advanceTimersByTimeAsync(999);
  expect(answers()).toHaveLength(60);
  await vi.advanceTimersByTimeAsync(2);
  expect(answers()).toHaveLength(120);
  await vi.advanceTimersByTimeAsync(1001);
  expect(answers().map(({ id }) => id)).toEqual(Array.from({ length: 150 }, (_, id) => id));
});

it("answers when there is a scene to ask about, in the order of the requests", async () => {
  let open = (): void => {};
  opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  start();
  opened = Promise.resolve();
  say(request("setState", 1, { threshold: 0.4 }));
  say(request("getState", 2));
  await vi.advanceTimersByTimeAsync(1000);
  expect(answers()).toEqual([]);
  open();
  await vi.advanceTimersByTimeAsync(10);
  expect(answers()).toMatchObject([{ id: 1 }, { id: 2, result: { done: ['{"threshold":0.4}'] } }]);
});

it("never throws where the parent is gone", () => {
  const gone = {
    ...frame,
    parent: {
      postMessage: () => {
        throw new Error("gone");
      },
    },
  };
  const server = serveEmbed({ frame: gone, origin: "invalid:", version: "1", methods, opened, onActing: () => {} });
  expect(() => server.notify("segloss.resize", { height: 1 })).not.toThrow();
  server.dispose();
});
