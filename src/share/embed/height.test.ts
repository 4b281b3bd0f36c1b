import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { followHeight } from "./height.ts";

let height: number;
let measure: () => void;
let said: unknown[];
const root = { getBoundingClientRect: () => ({ height }) } as Element;
const voice = {
  notify: (method: string, params: object) => void said.push({ method, params }),
  post: (message: unknown) => void said.push(message),
};

beforeEach(() => {
  said = [];
  height = 300.2;
  vi.useFakeTimers();
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(call: () => void) {
        measure = call;
      }
      observe(): void {}
      disconnect(): void {
        measure = () => {};
      }
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function become(next: number): void {
  height = next;
  measure();
}

it("tells the height in our dialect, Canvas's and H5P's, once for each", () => {
  followHeight(root, voice);
  measure();
  measure();
  expect(said).toEqual([
    { context: "h5p", action: "hello" },
    { method: "segloss.resize", params: { height: 301 } },
    { subject: "lti.frameResize", height: 301 },
    { context: "h5p", action: "resize", scrollHeight: 301 },
  ]);
});

it("answers H5P's host, and nobody else's words", () => {
  const { hear, stop } = followHeight(root, voice);
  measure();
  said = [];
  hear({ context: "h5p", action: "ready" });
  hear({ context: "h5p", action: "hello" });
  hear({ context: "other", action: "hello" });
  hear("h5p");
  hear(null);
  expect(said).toEqual([
    { context: "h5p", action: "hello" },
    { context: "h5p", action: "resize", scrollHeight: 301 },
    { context: "h5p", action: "resize", scrollHeight: 301 },
  ]);
  stop();
  said = [];
  become(500);
  expect(said).toEqual([]);
});

it("does not flutter between two heights, and still shrinks", () => {
  followHeight(root, voice);
  const heights = () => said.flatMap((each) => (each as { params?: { height: number } }).params?.height ?? []);
  measure();
  for (const next of [320, 301, 320, 301]) become(next);
  expect(heights()).toEqual([301, 320]);
  vi.advanceTimersByTime(1000);
  become(301);
  expect(heights()).toEqual([301, 320, 301]);
});
