/**
 * Goals: a layer of comparisons with `and`, `or`, `not` over the expression language, whose names are facts instead of pixels,
 * e.g. `metric.recall == 1 and bce > 0.0818`. What is compared is parsed and evaluated by the expression language itself.
 */
import { evaluate } from "#expression/evaluate.ts";
import { explainProblem } from "#expression/explainProblem.ts";
import type { Node } from "#expression/node.ts";
import { parse } from "#expression/parse.ts";
import { goalProblems } from "#i18n/lessonProblems.ts";
import { both } from "#i18n/locale.ts";
import { cellSets, type Fact, type FactValue, lossNamed, type MapNeed, namedFact } from "./facts.ts";
import { type GoalProblem, GoalRefusal, type GoalToken, goalTokens } from "./goalTokens.ts";

export interface Goal {
  readonly source: string;
  /** Every fact it asks about. */
  readonly facts: readonly Fact[];
  readonly maps: readonly MapNeed[];
  /** Whether it is met; null where something it asks about is undefined. */
  readonly met: (value: FactValue) => boolean | null;
}

export type GoalResult =
  | { readonly ok: true; readonly goal: Goal }
  | { readonly ok: false; readonly problem: GoalProblem };

type Test = (value: FactValue) => boolean | null;
type Measure = (value: FactValue) => number | null;

/** Longest goal, in characters. */
const maxLength = 500;
/** Deepest nesting of groups. */
const maxDepth = 20;
/** How far apart numbers may be that are equal: what the GPU adds up in another order. */
const slack = 1e-6;

const comparisons: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b,
  "==": (a, b) => Math.abs(a - b) <= slack,
  "!=": (a, b) => Math.abs(a - b) > slack,
};
/** Functions of the expression language that need no pixels. */
const functions = new Set(["log", "exp", "sqrt", "abs", "cosh", "tanh", "step", "min", "max", "clip"]);
const words = new Set(["and", "or", "not"]);

/** Parses a goal. Never throws. */
export function parseGoal(source: string): GoalResult {
  return guarded(source, (parser) => {
    const met = parser.goal();
    return { ok: true, goal: { source, facts: parser.facts, maps: mapsOf(parser.facts), met } };
  });
}

export type MeasureResult =
  | { readonly ok: true; readonly measure: { readonly facts: readonly Fact[]; readonly of: Measure } }
  | { readonly ok: false; readonly problem: GoalProblem };

/** Parses what a goal compares, by itself: a value that is saved or shown. Never throws. */
export function parseMeasure(source: string): MeasureResult {
  return guarded(source, (parser) => {
    const of = parser.measure();
    return { ok: true, measure: { facts: parser.facts, of } };
  });
}

function guarded<T>(source: string, read: (parser: GoalParser) => T): T | { ok: false; problem: GoalProblem } {
  try {
    return read(new GoalParser(source));
  } catch (error) {
    if (error instanceof GoalRefusal) return { ok: false, problem: error.problem };
    throw error;
  }
}

function mapsOf(facts: readonly Fact[]): readonly MapNeed[] {
  return facts.flatMap((fact): MapNeed[] => {
    if (fact.kind === "share") return [{ loss: fact.loss, kind: "loss" }];
    return fact.kind === "logitGradient" ? [{ loss: fact.loss, kind: "logit-gradient" }] : [];
  });
}

class GoalParser {
  readonly facts: Fact[] = [];
  private readonly tokens: readonly GoalToken[];
  private at = 0;
  private depth = 0;

  constructor(source: string) {
    if (source.length > maxLength) throw new GoalRefusal(maxLength, goalProblems.tooLong(maxLength));
    const { tokens, strangeAt } = goalTokens(source);
    if (strangeAt !== null) throw new GoalRefusal(strangeAt, goalProblems.strange(source.charAt(strangeAt)));
    this.tokens = tokens;
  }

  goal(): Test {
    const test = this.any();
    this.end();
    return test;
  }

  measure(): Measure {
    const measure = this.operand();
    this.end();
    return measure;
  }

  private end(): void {
    const rest = this.peek();
    if (rest.kind !== "end") throw new GoalRefusal(rest.position, goalProblems.unexpected(rest.text));
  }

  private any(): Test {
    let left = this.all();
    while (this.takes("or")) {
      const [a, b] = [left, this.all()];
      left = (value) => either(a(value), b(value));
    }
    return left;
  }

  private all(): Test {
    let left = this.single();
    while (this.takes("and")) {
      const [a, b] = [left, this.single()];
      left = (value) => negated(either(negated(a(value)), negated(b(value))));
    }
    return left;
  }

  private single(): Test {
    if (++this.depth > maxDepth) throw new GoalRefusal(this.peek().position, goalProblems.tooDeep);
    const test = this.takes("not") ? this.negation() : this.isGroup() ? this.group() : this.comparison();
    this.depth--;
    return test;
  }

  private negation(): Test {
    const inner = this.single();
    return (value) => negated(inner(value));
  }

  /** Whether a bracket holds comparisons, not numbers. */
  private isGroup(): boolean {
    if (this.peek().text !== "(") return false;
    let open = 0;
    for (let k = this.at; k < this.tokens.length; k++) {
      const { text } = this.tokens[k] as GoalToken;
      if (text === "(") open++;
      else if (text === ")" && --open === 0) return false;
      else if (Object.hasOwn(comparisons, text) || words.has(text)) return true;
    }
    return false;
  }

  private group(): Test {
    this.at++;
    const inner = this.any();
    const close = this.next();
    if (close.text !== ")") throw new GoalRefusal(close.position, goalProblems.unclosed);
    return inner;
  }

  private comparison(): Test {
    const left = this.operand();
    const sign = this.next();
    const compare = Object.hasOwn(comparisons, sign.text) ? comparisons[sign.text] : undefined;
    if (!compare) throw new GoalRefusal(sign.position, goalProblems.noComparison);
    const right = this.operand();
    const again = this.peek();
    if (Object.hasOwn(comparisons, again.text)) throw new GoalRefusal(again.position, goalProblems.chained);
    return (value) => {
      const [a, b] = [left(value), right(value)];
      return a === null || b === null ? null : compare(a, b);
    };
  }

  /** Everything up to a comparison, a word or a bracket that closes a group, handed to the expression language. */
  private operand(): Measure {
    const start = this.peek();
    const known = new Map<string, Fact>();
    let text = "";
    for (let open = 0; ; ) {
      const token = this.peek();
      if (token.kind === "end" || words.has(token.text) || Object.hasOwn(comparisons, token.text)) break;
      if (token.text === "(") open++;
      if (token.text === ")" && --open < 0) break;
      this.at++;
      const fact = token.kind === "name" ? this.factAt(token) : undefined;
      if (fact === undefined) {
        text += `${token.text} `;
        continue;
      }
      // Plain names stay as they are, so that what is said of a mistake says them too.
      const name = fact.kind === "loss" ? token.text : `fact${known.size}`;
      known.set(name, fact);
      text += `${name} `;
    }
    if (text === "") throw new GoalRefusal(start.position, goalProblems.nothingCompared);
    const parsed = parse(text, { pixels: new Set(), scalars: new Set(known.keys()) });
    if (!parsed.ok) {
      const { en, "zh-CN": chinese } = explainProblem(parsed.problem);
      throw new GoalRefusal(start.position, both(en, chinese));
    }
    this.facts.push(...known.values());
    return measureOf(parsed.parsed.root, known);
  }

  /** What a name stands for; undefined for a function of the expression language. */
  private factAt(token: GoalToken): Fact | undefined {
    if (this.peek().text === "(") {
      const fact = this.call(token);
      if (fact === undefined && !functions.has(token.text)) {
        throw new GoalRefusal(token.position, goalProblems.unknownName(token.text));
      }
      return fact;
    }
    const fact = namedFact(token.text);
    if (fact === undefined) throw new GoalRefusal(token.position, goalProblems.unknownName(token.text));
    return fact;
  }

  private call(token: GoalToken): Fact | undefined {
    const { text, position } = token;
    if (text === "answer" || text === "saved") {
      const [number] = this.arguments(1, token);
      return { kind: text, number: this.whole(number, token) };
    }
    if (text === "share") {
      const [name = "", set = ""] = this.arguments(2, token);
      const cells = cellSets.find((each) => each === set);
      if (cells === undefined) throw new GoalRefusal(position, goalProblems.unknownCells(set, cellSets));
      return { kind: "share", loss: this.loss(name, token), cells };
    }
    if (text === "logitGradient") {
      const [name = "", row, col] = this.arguments(3, token);
      return {
        kind: "logitGradient",
        loss: this.loss(name, token),
        row: this.whole(row, token),
        col: this.whole(col, token),
      };
    }
    return undefined;
  }

  private loss(name: string, { position }: GoalToken): string {
    const id = lossNamed(name);
    if (id === undefined) throw new GoalRefusal(position, goalProblems.unknownName(name));
    return id;
  }

  private whole(text: string | undefined, { position }: GoalToken): number {
    const number = Number(text);
    if (!Number.isInteger(number) || number < 1) throw new GoalRefusal(position, goalProblems.notWhole(text ?? ""));
    return number;
  }

  /** The words or numbers in the brackets after a name. */
  private arguments(count: number, { text, position }: GoalToken): readonly string[] {
    this.at++;
    const found: string[] = [];
    for (;;) {
      const token = this.next();
      if (token.kind !== "name" && token.kind !== "number") break;
      found.push(token.text);
      const after = this.next();
      if (after.text === ")" && found.length === count) return found;
      if (after.text !== ",") break;
    }
    throw new GoalRefusal(position, goalProblems.badArguments(text, count));
  }

  private takes(word: string): boolean {
    if (this.peek().text !== word) return false;
    this.at++;
    return true;
  }

  private peek(): GoalToken {
    return this.tokens[this.at] as GoalToken;
  }

  private next(): GoalToken {
    const token = this.peek();
    if (token.kind !== "end") this.at++;
    return token;
  }
}

/** null where a fact has no value. */
function measureOf(root: Node, known: ReadonlyMap<string, Fact>): Measure {
  return (value) => {
    const present: Record<string, number> = {};
    for (const [name, fact] of known) {
      const number = value(fact);
      if (number === null) return null;
      present[name] = number;
    }
    const result = evaluate(root, { name: (name) => present[name] ?? Number.NaN });
    return Number.isFinite(result) ? result : null;
  };
}

/** Of three values: what is undefined stays so unless the other decides. */
function either(a: boolean | null, b: boolean | null): boolean | null {
  if (a === true || b === true) return true;
  return a === null || b === null ? null : false;
}

function negated(a: boolean | null): boolean | null {
  return a === null ? null : !a;
}
