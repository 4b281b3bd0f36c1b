/** When the boards ask for a frame: at once, or together with the numbers of a stroke. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { beginStroke, dab, endStroke, receiveOutcome } from "#store/actions.ts";
import { playground } from "#store/playground.ts";
import { startOver, valuesAt } from "#store/testing.ts";
import { createFrameTask } from "./frames.ts";

let frames: (() => void)[];
const work = vi.fn();
const revision = () => playground.getState().revision;

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal("requestAnimationFrame", (frame: () => void) => frames.push(frame));
  vi.stubGlobal("cancelAnimationFrame", (handle: number) => {
    frames[handle - 1] = () => {};
  });
  work.mockClear();
  startOver();
  receiveOutcome({ values: valuesAt(revision()) });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function draw(): void {
  for (const frame of frames.splice(0)) frame();
}

test("many requests are one piece of work in the next frame", () => {
  const task = createFrameTask(work);
  task.request();
  task.request();
  expect(frames).toHaveLength(1);
  draw();
  expect(work).toHaveBeenCalledOnce();
  task.request();
  task.cancel();
  draw();
  expect(work).toHaveBeenCalledOnce();
});

test("under the brush the frame waits for the numbers", () => {
  const task = createFrameTask(work);
  beginStroke("truth");
  dab([{ row: 0, col: 0 }]);
  task.request();
  expect(frames).toHaveLength(0);
  receiveOutcome({ values: valuesAt(revision()) });
  expect(frames).toHaveLength(1);
  endStroke();
});

test("but not for long, and not once it was cancelled", () => {
  const task = createFrameTask(work);
  const other = createFrameTask(work);
  beginStroke("truth");
  dab([{ row: 0, col: 0 }]);
  task.request();
  other.request();
  other.cancel();
  vi.advanceTimersByTime(5);
  expect(frames).toHaveLength(0);
  vi.advanceTimersByTime(5);
  expect(frames).toHaveLength(1);
  endStroke();
});
