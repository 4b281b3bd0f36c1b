/** What has been given to the dialog so far, and what is made of it: arrays, the two boards' parts, the frame, what went wrong. */
import { useCallback, useEffect, useRef, useState } from "react";
import { Abandoned, createPace, type Pace } from "#files/pace.ts";
import { problemOf } from "#files/problem.ts";
import type { GridName, PlaneChoice } from "#files/volume.ts";
import type { LocalText } from "#i18n/locale.ts";
import { type Frame, firstFrame } from "./frame.ts";
import { assign, type Part, type Parts, readPart, withPlane } from "./part.ts";
import { type Given, type Reading, readGiven, type Source } from "./sources.ts";

export interface Opening {
  readonly sources: readonly Source[];
  readonly parts: Parts;
  readonly frame: Frame;
  readonly problems: readonly LocalText[];
  readonly notes: readonly LocalText[];
  /** Something is being read. */
  readonly busy: boolean;
  /** Reads more files; their arrays go to the boards they seem to be meant for. */
  readonly add: (given: readonly Given[]) => void;
  /** Takes an array for a board, or none. */
  readonly choose: (grid: GridName, source: Source | null) => void;
  readonly change: (grid: GridName, change: Partial<Part>) => void;
  readonly setPlane: (grid: GridName, plane: PlaneChoice) => void;
  readonly setFrame: (change: Partial<Frame>) => void;
}

interface Data {
  readonly sources: readonly Source[];
  readonly parts: Parts;
  readonly problems: readonly LocalText[];
  readonly notes: readonly LocalText[];
}

const nothing: Data = { sources: [], parts: { truth: null, prediction: null }, problems: [], notes: [] };

/** @param onScene - called with a scene file, which is taken as a whole; returns what is wrong with it */
export function useOpening(onScene: (name: string, text: string) => LocalText | null): Opening {
  const [data, setData] = useState(nothing);
  const [frame, setFrame] = useState(firstFrame);
  const [pending, setPending] = useState(0);
  const present = useRef(data);
  present.current = data;
  const closing = useRef(new AbortController());
  useEffect(() => {
    const closed = new AbortController();
    closing.current = closed;
    return () => closed.abort();
  }, []);
  const queue = useRef<Promise<void>>(Promise.resolve());

  /** One piece of work after the other: files that come while others are read wait for their turn. */
  const run = useCallback((name: string, job: (pace: Pace) => Promise<Partial<Data>>, own?: AbortSignal) => {
    const signal = own ? AbortSignal.any([own, closing.current.signal]) : closing.current.signal;
    async function work(): Promise<void> {
      if (signal.aborted) return;
      try {
        const change = await job(createPace(signal));
        if (!signal.aborted) {
          present.current = { ...present.current, ...change };
          setData((before) => ({ ...before, ...change }));
        }
      } catch (thrown) {
        if (thrown instanceof Abandoned || signal.aborted) return;
        const problem = problemOf(name, thrown);
        setData((before) => ({ ...before, problems: [problem] }));
      }
    }
    setPending((count) => count + 1);
    queue.current = queue.current.then(work).finally(() => setPending((count) => count - 1));
  }, []);

  const add = useCallback(
    (given: readonly Given[]) =>
      run(given[0]?.name ?? "", async (pace) => {
        const reading = await readGiven(given, pace);
        return added(present.current, reading, onScene, pace);
      }),
    [run, onScene],
  );

  const choose = useCallback(
    (grid: GridName, source: Source | null) =>
      run(source?.label ?? "", async (pace) => {
        const part = source && (await readPart(grid, source, pace));
        return { parts: { ...present.current.parts, [grid]: part }, problems: [] };
      }),
    [run],
  );

  /** Of planes that a slider passes by only the newest is looked at. */
  const planes = useRef<AbortController | null>(null);
  const setPlane = useCallback(
    (grid: GridName, plane: PlaneChoice) => {
      planes.current?.abort();
      planes.current = new AbortController();
      run(
        "",
        async (pace) => {
          const part = present.current.parts[grid];
          if (part === null) return {};
          return { parts: { ...present.current.parts, [grid]: await withPlane(part, plane, pace) } };
        },
        planes.current.signal,
      );
    },
    [run],
  );

  const change = useCallback((grid: GridName, changed: Partial<Part>) => {
    setData((before) => {
      const part = before.parts[grid];
      return part === null ? before : { ...before, parts: { ...before.parts, [grid]: { ...part, ...changed } } };
    });
  }, []);

  const changeFrame = useCallback((changed: Partial<Frame>) => setFrame((before) => ({ ...before, ...changed })), []);
  return { ...data, frame, busy: pending > 0, add, choose, change, setPlane, setFrame: changeFrame };
}

/** The data with what was read: bad files leave the rest as it is. */
async function added(
  before: Data,
  { sources, problems, notes, scenes }: Reading,
  onScene: (name: string, text: string) => LocalText | null,
  pace: Pace,
): Promise<Partial<Data>> {
  const found = [...problems];
  let { parts } = before;
  try {
    parts = await assign(sources, parts, pace);
  } catch (thrown) {
    if (thrown instanceof Abandoned) throw thrown;
    found.push(problemOf(sources[0]?.label ?? "", thrown));
  }
  for (const { name, text } of scenes) {
    const problem = onScene(name, text);
    if (problem !== null) found.push(problem);
  }
  return { sources: [...before.sources, ...sources], parts, problems: found, notes };
}
