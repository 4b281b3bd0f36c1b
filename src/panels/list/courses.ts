/** The courses of all losses: what their values were lately, drawn beside those in sight at 10 Hz at most. */

import type { SceneContent } from "#scene/scene.ts";
import { playground } from "#store/playground.ts";
import { coursePaths, lengthened, type Point } from "./course.ts";

const EVERY_MS = 100;
/** After the numbers themselves are on screen. */
const DRAW_AFTER_MS = 20;
/** The box of the line in px, as losses.css has it. */
const courseBox = { width: 60, height: 12 };

const courses = new Map<string, readonly Point[]>();
const calm = typeof matchMedia === "function" ? matchMedia("(prefers-reduced-motion: reduce)") : null;
let scene: SceneContent | null = null;
let last = Number.NEGATIVE_INFINITY;
let recording: ReturnType<typeof setTimeout> | undefined;
let drawing: ReturnType<typeof setTimeout> | undefined;

/** Takes down the present values, now or when a tenth of a second has gone since the last time. */
export function recordCourses(): void {
  if (recording === undefined) recording = setTimeout(record, Math.max(0, last + EVERY_MS - performance.now()));
}

function record(): void {
  recording = undefined;
  last = performance.now();
  const { values, opened } = playground.getState();
  // Another scene: what was before has nothing to do with it.
  if (opened !== scene) courses.clear();
  scene = opened;
  if (values === null) return;
  for (const [id, value] of Object.entries(values.losses)) {
    courses.set(id, lengthened(courses.get(id) ?? [], { revision: values.revision, value }));
  }
  drawCourses();
}

/** Draws the courses soon; while painting only of rows in sight, and not at all for who wants no motion. */
export function drawCourses(): void {
  if (drawing === undefined) drawing = setTimeout(draw, DRAW_AFTER_MS);
}

function draw(): void {
  drawing = undefined;
  const { shown, painting, baselineRevision } = playground.getState();
  if (painting && calm?.matches) return;
  for (const id of painting ? shown.losses : courses.keys()) {
    const { before, since } = coursePaths(courses.get(id) ?? [], baselineRevision, courseBox.width, courseBox.height);
    const [faint, strong] = document.querySelectorAll(`[data-loss="${id}"] .losses-course > path`);
    faint?.setAttribute("d", before);
    strong?.setAttribute("d", since);
  }
}
