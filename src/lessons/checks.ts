/** The goals of a step, ready to be asked: parsed once a lesson. */
import type { LessonStep } from "./define.ts";
import type { Fact, MapNeed } from "./facts.ts";
import { type Goal, parseGoal, parseMeasure } from "./goal.ts";

export interface StepChecks {
  readonly goals: readonly Goal[];
  /** As the step's `wrong`. */
  readonly wrong: readonly Goal[];
  readonly saves: readonly {
    readonly number: number;
    readonly of: (value: (fact: Fact) => number | null) => number | null;
  }[];
  readonly maps: readonly MapNeed[];
}

const known = new WeakMap<LessonStep, StepChecks>();

/** @throws Error where a goal cannot be read: lessons from outside are checked before, ours by a test */
export function checksOf(step: LessonStep): StepChecks {
  const found = known.get(step) ?? read(step);
  known.set(step, found);
  return found;
}

function read(step: LessonStep): StepChecks {
  const goals = step.goals.map(({ that }) => goal(that));
  const wrong = (step.wrong ?? []).map(({ when }) => goal(when));
  const saves = Object.entries(step.saves ?? {}).map(([number, source]) => {
    const result = parseMeasure(source);
    if (!result.ok) throw new Error(`${source}: ${result.problem.message.en}`);
    return { number: Number(number), of: result.measure.of };
  });
  const maps = new Map([...goals, ...wrong].flatMap((each) => each.maps).map((need) => [JSON.stringify(need), need]));
  return { goals, wrong, saves, maps: [...maps.values()] };
}

function goal(source: string): Goal {
  const result = parseGoal(source);
  if (!result.ok) throw new Error(`${source}: ${result.problem.message.en}`);
  return result.goal;
}
