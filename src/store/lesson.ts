/** The step of a lesson that is open: what was answered, which goals are met, which help was given. A store of its own, which loads with the lessons. */
import { createStore } from "zustand/vanilla";
import { countComponents } from "#grid/components.ts";
import { copyGrids, type Grids } from "#grid/field.ts";
import type { LocalText } from "#i18n/locale.ts";
import type { MapKind } from "#losses/evaluation.ts";
import type { SceneContent } from "#scene/scene.ts";
import { limitTo } from "./limits.ts";
import { playground, unlimited } from "./playground.ts";
import { openScene } from "./sceneChanges.ts";
import type { Limits } from "./state.ts";
import { endStroke } from "./strokes.ts";

export interface LessonSession {
  readonly lesson: string;
  /** From 0. */
  readonly step: number;
  /** How many steps the lesson has. */
  readonly steps: number;
  /** By question, from 1; missing: not answered. */
  readonly answers: Readonly<Record<number, number>>;
  /** Values kept from earlier steps. */
  readonly saved: Readonly<Record<number, number>>;
  /** A goal each. */
  readonly ticked: readonly boolean[];
  /** All goals were met at once since the step was opened. */
  readonly solved: boolean;
  /** Hints that are shown, 0 to 3. */
  readonly hints: number;
  /** The solution was played in this step. */
  readonly helped: boolean;
  readonly playing: boolean;
  /** What is said to a usual mistake that has just been made. */
  readonly remark: LocalText | null;
  /** The grids as the step began. */
  readonly begun: Grids;
}

export const lessonSession = createStore<LessonSession | null>(() => null);

/** A per-pixel map that a goal asks for. */
export interface WantedMap {
  readonly loss: string;
  readonly kind: MapKind;
}

export interface LessonMaps {
  readonly wanted: readonly WantedMap[];
  /** The scene they are of. */
  readonly revision: number;
  /** In the order of `wanted`; null where undefined. */
  readonly maps: readonly (Float32Array | Float64Array | null)[];
}

/** What goals ask for beyond the values; filled by the page. */
export const lessonMaps = createStore<LessonMaps>(() => ({ wanted: [], revision: 0, maps: [] }));

/**
 * Opens a step: its scene, if it has one, as one step of history that undo does not go behind.
 *
 * @param content - null: the step goes on with what is there
 */
export function beginStep(
  session: Omit<LessonSession, "begun">,
  content: SceneContent | null,
  { locks, tools }: Pick<Limits, "locks" | "tools">,
): void {
  endStroke();
  limitTo(unlimited);
  if (content !== null) openScene(content);
  const { past, grids, tool } = playground.getState();
  const allowed = tools === null || tools.includes(tool) ? {} : { tool: tools[0] ?? tool };
  limitTo({ locks, tools, floor: past.at(-1) ?? null });
  playground.setState(allowed);
  lessonSession.setState({ ...session, begun: copyGrids(grids) }, true);
}

/** Changes what is known of the open step; nothing where none is open. */
export function updateSession(part: Partial<LessonSession>): void {
  const session = lessonSession.getState();
  if (session !== null) lessonSession.setState({ ...session, ...part }, true);
}

/** Leaves the lesson: everything may be changed again. */
export function endLesson(): void {
  limitTo(unlimited);
  lessonMaps.setState({ wanted: [], revision: 0, maps: [] });
  lessonSession.setState(null, true);
}

/** Cells that differ from the step's beginning, in either grid. */
export function editsSince(begun: Grids): number {
  const { grids } = playground.getState();
  if (grids.height !== begun.height || grids.width !== begun.width) return grids.height * grids.width;
  let edits = 0;
  for (let cell = 0; cell < grids.truth.length; cell++) {
    if (grids.truth[cell] !== begun.truth[cell] || grids.prediction[cell] !== begun.prediction[cell]) edits += 1;
  }
  return edits;
}

/** Pieces of the predicted foreground. */
export function predictedComponents(): number {
  const { grids, settings } = playground.getState();
  return countComponents(grids, (cell) => (grids.prediction[cell] as number) > settings.threshold);
}
