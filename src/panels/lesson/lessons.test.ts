/** Every step of every lesson: its solution solves it, its mistake does not; its texts exist in both languages. */
import { readdirSync, readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { Engine } from "#compute/engine.ts";
import { createExtras } from "#compute/extras.ts";
import { opened } from "#compute/testing.ts";
import { locales } from "#i18n/locale.ts";
import { checksOf } from "#lessons/checks.ts";
import type { Act, Lesson } from "#lessons/define.ts";
import { parseMeasure } from "#lessons/goal.ts";
import { lessons } from "#lessons/index.ts";
import { definitionById } from "#losses/definitions.ts";
import { openingScene } from "#scene/builtIn/opening.ts";
import { parseScene } from "#scene/parse.ts";
import { lessonMaps, lessonSession } from "#store/lesson.ts";
import { forgetProgress, progressOf } from "#store/lessonProgress.ts";
import { initialState, playground } from "#store/playground.ts";
import { toolById } from "#tools/index.ts";
import { closeLesson, openStep, perform } from "./session.ts";

/** Evaluates the scene as the page would, maps for the goals included. */
function settle(): void {
  const { grids, settings, revision } = playground.getState();
  const engine = new Engine(createExtras());
  const { params, threshold } = settings;
  const { values } = engine.update({ ...opened(grids, { params, threshold }), revision });
  playground.setState({ values });
  const { wanted } = lessonMaps.getState();
  const maps = wanted.map(({ loss, kind }) => {
    try {
      return engine.pixels(loss, kind).data;
    } catch {
      return null;
    }
  });
  if (wanted.length > 0) lessonMaps.setState({ revision, maps });
}

function carryOut(acts: readonly Act[]): void {
  settle();
  for (const act of acts) {
    perform(act);
    settle();
  }
}

function open(lesson: Lesson, step: number): void {
  // As a learner comes to it: the steps before are solved, in their order.
  for (let before = 0; before < step; before++) {
    openStep(lesson, before);
    carryOut(lesson.steps[before]?.solution ?? []);
  }
  openStep(lesson, step);
}

beforeEach(() => {
  closeLesson();
  playground.setState(initialState(), true);
  forgetProgress(null);
});

const steps = lessons.flatMap((lesson) => lesson.steps.map((step, k) => [lesson.id, step.id, lesson, k] as const));

test.each(steps)("%s, %s: the solution solves it", (_id, _step, lesson, k) => {
  open(lesson, k);
  settle();
  expect(lessonSession.getState()?.solved, "it is not solved from the start").toBe(false);
  carryOut(lesson.steps[k]?.solution ?? []);
  const session = lessonSession.getState();
  expect(session?.ticked).toEqual(lesson.steps[k]?.goals.map(() => true));
  expect(session?.solved).toBe(true);
  expect(progressOf(lesson.id).solved[lesson.steps[k]?.id ?? ""]).toBe("alone");
});

test.each(steps)("%s, %s: the mistake does not", (_id, _step, lesson, k) => {
  open(lesson, k);
  expect(lesson.steps[k]?.mistake.length).toBeGreaterThan(0);
  carryOut(lesson.steps[k]?.mistake ?? []);
  expect(lessonSession.getState()?.solved).toBe(false);
});

test.each(steps)(
  "%s, %s: goals can be read, tools and scenes exist, and each wrong answer has its word",
  (_id, _step, lesson, k) => {
    const step = lesson.steps[k] as Lesson["steps"][number];
    expect(step.goals.length).toBeGreaterThan(0);
    expect(checksOf(step).goals).toHaveLength(step.goals.length);
    for (const tool of step.tools ?? []) expect(toolById(tool), tool).toBeDefined();
    if (step.scene) {
      const { problems } = parseScene(step.scene, { mode: "open", present: openingScene.draw() });
      expect(problems).toEqual([]);
    }
    const texts = [
      step.title,
      ...step.hints,
      ...step.goals.map(({ text }) => text),
      ...(step.wrong ?? []).map(({ say }) => say),
    ];
    for (const question of step.questions ?? []) {
      texts.push(question.ask, ...(question.kind === "choice" ? question.options : []));
    }
    for (const text of texts) for (const locale of locales) expect(text[locale].trim()).not.toBe("");
  },
);

describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))("the texts of %s", (id, lesson) => {
  const folder = readdirSync("src/lessons").find((name) => name.startsWith(`${id}-`)) ?? "";
  const texts = locales.map((locale) => readFileSync(`src/lessons/${folder}/${locale}.mdx`, "utf8"));

  test("have a part for every step, in both languages", () => {
    for (const text of texts) {
      const parts = [...text.matchAll(/<Step id="([^"]+)">/g)].map(([, part]) => part);
      expect(parts).toEqual(lesson.steps.map((step) => step.id));
    }
  });

  test("show the same values and formulas, which exist", () => {
    const [first, second] = texts.map((text) => ({
      values: [...text.matchAll(/<Value of="([^"]+)"/g)].map(([, of = ""]) => of).sort(),
      formulas: [...text.matchAll(/<Formula loss="([^"]+)"/g)].map(([, loss = ""]) => loss).sort(),
    }));
    expect(first).toEqual(second);
    for (const of of first?.values ?? []) expect(parseMeasure(of).ok, of).toBe(true);
    for (const loss of first?.formulas ?? []) expect(definitionById(loss), loss).toBeDefined();
  });

  test("say Chinese in Chinese", () => {
    expect(texts[1]?.match(/[\u4e00-\u9fff]/g)?.length ?? 0).toBeGreaterThan(100);
    expect(texts[0]?.match(/[\u4e00-\u9fff]/g)).toBeNull();
  });
});

test("the curriculum has thirteen lessons, each of three steps at least and with a paper to read", () => {
  expect(lessons.map(({ id }) => id)).toEqual(Array.from({ length: 13 }, (_, k) => String(k + 1).padStart(2, "0")));
  for (const { steps: own, papers, minutes } of lessons) {
    expect(own.length).toBeGreaterThanOrEqual(3);
    expect(papers.length).toBeGreaterThan(0);
    expect(minutes).toBeGreaterThanOrEqual(3);
    expect(minutes).toBeLessThanOrEqual(8);
  }
});
