/**
 * Lessons from outside: `.segloss-lesson.json`, written by teachers without code. Checked field by field, as strictly as a scene; what is
 * wrong is told with its line. Texts are Markdown and stay text: nothing in them becomes markup or code.
 *
 * @see doc/lesson-format.md
 */
import { lessonFileProblems as problems } from "#i18n/lessonFile.ts";
import { both, type LocalText } from "#i18n/locale.ts";
import { cores as losses } from "#losses/core.ts";
import { inDomain } from "#losses/domain.ts";
import { openingScene } from "#scene/builtIn/opening.ts";
import { parseScene } from "#scene/parse.ts";
import {
  type Act,
  type Lesson,
  type LessonPanel,
  type LessonScene,
  type LessonStep,
  type Lock,
  lessonPanels,
  locks,
  type Question,
} from "./define.ts";
import { parseGoal, parseMeasure } from "./goal.ts";
import { brokenLine, linesOf } from "./lineOf.ts";

export interface ReadLesson {
  /** null where nothing of it can be shown. */
  readonly lesson: { readonly lesson: Lesson; readonly texts: Readonly<Record<string, LocalText>> } | null;
  /** Each with the line it is in. */
  readonly problems: readonly LocalText[];
}

/** Largest file, in characters. */
const largest = 1_000_000;
const mostSteps = 40;

type Path = readonly (string | number)[];

/** Reads a lesson. Whatever the text is, nothing is thrown. @param name - of the file, for what is said */
export function readLessonFile(name: string, text: string): ReadLesson {
  if (text.length > largest) return { lesson: null, problems: [problems.tooLarge(name, largest)] };
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return { lesson: null, problems: [notJson(name, text)] };
  }
  return new Reader(name, text).lesson(input);
}

function notJson(name: string, text: string): LocalText {
  const line = brokenLine(text);
  return line === null ? problems.notJson(name) : problems.at(line, problems.notJson(name));
}

class Reader {
  private readonly found: LocalText[] = [];
  private readonly name: string;
  private readonly text: string;
  private lines: ReturnType<typeof linesOf> | null = null;

  constructor(name: string, text: string) {
    this.name = name;
    this.text = text;
  }

  lesson(input: unknown): ReadLesson {
    if (!isRecord(input) || input.seglossLesson !== 1)
      return { lesson: null, problems: [problems.notALesson(this.name)] };
    const title = this.local(input.title, ["title"]);
    const given = Array.isArray(input.steps) ? input.steps : null;
    if (given === null || given.length === 0) this.refuse(["steps"], problems.noSteps);
    if (given !== null && given.length > mostSteps) this.refuse(["steps"], problems.tooManySteps(mostSteps));
    const texts: Record<string, LocalText> = {};
    const steps = (given ?? []).slice(0, mostSteps).flatMap((step, k) => {
      const read = this.step(step, ["steps", k], k);
      if (read === null) return [];
      texts[read.step.id] = read.text;
      return [read.step];
    });
    if (title === null || steps.length === 0) return { lesson: null, problems: this.found };
    const lesson: Lesson = {
      id: "own",
      title,
      aim: this.optional(input.aim, ["aim"]) ?? title,
      minutes: typeof input.minutes === "number" && input.minutes > 0 ? Math.round(input.minutes) : 5,
      after: [],
      papers: [],
      steps,
    };
    return { lesson: { lesson, texts }, problems: this.found };
  }

  private step(input: unknown, path: Path, k: number): { readonly step: LessonStep; readonly text: LocalText } | null {
    if (!isRecord(input)) return this.refuse(path, problems.notAStep);
    const before = this.found.length;
    const title = this.local(input.title, [...path, "title"]);
    const text = this.local(input.text, [...path, "text"]);
    const goals = this.list(input.goals, [...path, "goals"], (each, at) => this.goal(each, at));
    if (goals.length === 0 && this.found.length === before) this.refuse([...path, "goals"], problems.noGoals);
    const hints = this.list(input.hints, [...path, "hints"], (each, at) => this.local(each, at));
    if (hints.length !== 3) this.refuse([...path, "hints"], problems.threeHints(hints.length));
    const scene = input.scene === undefined ? undefined : this.scene(input.scene, [...path, "scene"]);
    const questions = this.list(input.questions, [...path, "questions"], (each, at) => this.question(each, at));
    const wrong = this.list(input.wrong, [...path, "wrong"], (each, at) => this.wrong(each, at));
    const saves = this.saves(input.saves, [...path, "saves"]);
    const solution = this.list(input.solution, [...path, "solution"], (each, at) => this.act(each, at));
    const step: LessonStep = {
      id: `step-${k + 1}`,
      title: title ?? both("", ""),
      goals,
      hints: hints as unknown as LessonStep["hints"],
      questions,
      wrong,
      saves,
      solution,
      mistake: [],
      locks: this.words<Lock>(input.locks, locks, [...path, "locks"]),
      panels: this.words<LessonPanel>(input.panels, lessonPanels, [...path, "panels"]),
      ...(scene === undefined || scene === null ? {} : { scene }),
    };
    return this.found.length > before || title === null || text === null ? null : { step, text };
  }

  private goal(input: unknown, path: Path): LessonStep["goals"][number] | null {
    if (!isRecord(input)) return this.refuse(path, problems.notAGoal);
    const text = this.local(input.text, [...path, "text"]);
    const that = this.condition(input.that, [...path, "that"]);
    return text === null || that === null ? null : { that, text, ...(input.stays === true ? { stays: true } : {}) };
  }

  private wrong(input: unknown, path: Path): { readonly when: string; readonly say: LocalText } | null {
    if (!isRecord(input)) return this.refuse(path, problems.notAGoal);
    const say = this.local(input.say, [...path, "say"]);
    const when = this.condition(input.when, [...path, "when"]);
    return say === null || when === null ? null : { when, say };
  }

  private condition(input: unknown, path: Path): string | null {
    if (typeof input !== "string") return this.refuse(path, problems.notText);
    const read = parseGoal(input);
    return read.ok ? input : this.refuse(path, problems.goal(input, read.problem.message));
  }

  private saves(input: unknown, path: Path): Record<number, string> {
    const saved: Record<number, string> = {};
    for (const [key, value] of Object.entries(isRecord(input) ? input : {})) {
      const read = typeof value === "string" ? parseMeasure(value) : null;
      if (!/^[1-9]\d*$/.test(key) || read === null) this.refuse([...path, key], problems.notText);
      else if (!read.ok) this.refuse([...path, key], problems.goal(String(value), read.problem.message));
      else saved[Number(key)] = String(value);
    }
    return saved;
  }

  private question(input: unknown, path: Path): Question | null {
    if (!isRecord(input)) return this.refuse(path, problems.notAQuestion);
    const ask = this.local(input.ask, [...path, "ask"]);
    if (input.kind === "number") return ask === null ? null : { kind: "number", ask };
    if (input.kind !== "choice") return this.refuse([...path, "kind"], problems.notAQuestion);
    const options = this.list(input.options, [...path, "options"], (each, at) => this.local(each, at));
    if (options.length < 2) return this.refuse([...path, "options"], problems.fewOptions);
    return ask === null ? null : { kind: "choice", ask, options };
  }

  private act(input: unknown, path: Path): Act | null {
    if (!isRecord(input)) return this.refuse(path, problems.notAnAct);
    const number = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
    const share = (value: unknown): value is number => number(value) && value >= 0 && value <= 1;
    if (input.do === "answer" && number(input.question) && number(input.value)) {
      return { do: "answer", question: input.question, value: input.value };
    }
    if (input.do === "threshold") {
      return share(input.value) ? { do: "threshold", value: input.value } : this.refuse(path, problems.notAShare);
    }
    if (input.do === "scene") {
      const scene = this.scene(input.scene, [...path, "scene"]);
      return scene && { do: "scene", scene };
    }
    if (input.do === "param" && typeof input.param === "string" && number(input.value)) {
      const known = losses.find(({ id }) => id === input.loss);
      if (!known || !Object.hasOwn(known.parameters, input.param)) {
        return this.refuse(path, problems.unknownLoss(`${String(input.loss)}.${input.param}`));
      }
      const parameter = known.parameters[input.param];
      if (parameter && !inDomain(parameter, input.value)) {
        return this.refuse([...path, "value"], problems.outsideDomain(`${known.id}.${input.param}`, input.value));
      }
      return { do: "param", loss: known.id, param: input.param, value: input.value };
    }
    const cells = Array.isArray(input.cells) ? input.cells : [];
    const places = cells.filter(
      (cell): cell is [number, number] =>
        Array.isArray(cell) && cell.length === 2 && cell.every((place) => Number.isInteger(place) && place > 0),
    );
    const { grid } = input;
    if (
      input.do === "paint" &&
      (grid === "truth" || grid === "prediction") &&
      share(input.value) &&
      places.length > 0 &&
      places.length === cells.length
    ) {
      return { do: "paint", grid, cells: places, value: input.value };
    }
    return this.refuse(path, problems.notAnAct);
  }

  private scene(input: unknown, path: Path): LessonScene | null {
    const { problems: refused } = parseScene(input, { mode: "open", present: openingScene.draw() });
    for (const { path: field, message } of refused) this.refuse([...path, ...field.split(".").slice(0, 1)], message);
    return refused.length === 0 ? (input as LessonScene) : null;
  }

  /** A text: one for both languages, or one for each. */
  private local(input: unknown, path: Path): LocalText | null {
    if (typeof input === "string" && input.trim() !== "") return both(input, input);
    if (!isRecord(input)) return this.refuse(path, problems.notText);
    const { en, "zh-CN": chinese } = input;
    if (typeof en !== "string" || typeof chinese !== "string" || en === "" || chinese === "") {
      return this.refuse(path, problems.missingTranslation);
    }
    return both(en, chinese);
  }

  private optional(input: unknown, path: Path): LocalText | null {
    return input === undefined ? null : this.local(input, path);
  }

  private list<T>(input: unknown, path: Path, read: (each: unknown, path: Path) => T | null): T[] {
    if (input === undefined) return [];
    if (!Array.isArray(input)) {
      this.refuse(path, problems.notAList);
      return [];
    }
    return input.flatMap((each, k) => read(each, [...path, k]) ?? []);
  }

  private words<T extends string>(input: unknown, known: readonly T[], path: Path): readonly T[] {
    return this.list(input, path, (each, at) => {
      const word = known.find((one) => one === each);
      return word ?? this.refuse(at, problems.unknownWord(String(each), known));
    });
  }

  private refuse(path: Path, message: LocalText): null {
    this.lines ??= linesOf(this.text);
    this.found.push(problems.at(this.lines(path), message));
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
