import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readLessonFile } from "./lessonFile.ts";
import { brokenLine, linesOf } from "./lineOf.ts";

const example = readFileSync("doc/example.segloss-lesson.json", "utf8");

function problemsOf(text: string): string[] {
  return readLessonFile("mine.json", text).problems.map(({ en }) => en);
}

/** The example with something else in a place of it. */
function changed(from: string, to: string): string {
  expect(example).toContain(from);
  return example.replace(from, to);
}

test("the worked example of the documentation is a lesson without a fault", () => {
  const { lesson, problems } = readLessonFile("example", example);
  expect(problems).toEqual([]);
  expect(lesson?.lesson.steps).toHaveLength(2);
  expect(lesson?.lesson.steps[1]?.scene).toBeUndefined();
  expect(lesson?.texts["step-1"]?.["zh-CN"]).toContain("病灶");
});

test.each([
  ["abs(answer(1) - 0.2) < 0.005", "abs(answr(1) - 0.2) < 0.005", "answr", /The goal .*answr.* is not known/],
  ['"kind": "number"', '"kind": "essay"', "essay", /A question is/],
  ["[0, 1, 1, 1, 1, 0],", "[0, 1, 1, 1, 0],", "truth", /equally long/],
  ['"losses": ["dice"]', '"losses": ["dcie"]', "dcie", /dcie/],
  ['"truth", "prediction"]', '"truth", "pediction"]', "pediction", /"pediction" is not known; there are truth/],
  ['"zh-CN": "先猜"', '"zh": "先猜"', "先猜", /A text is one string/],
  ['"do": "answer"', '"do": "dance"', "dance", /An act is/],
  [
    '"en": "1 − 16/20", "zh-CN": "1 − 16/20" }',
    '"en": "x", "zh-CN": "x" }, "a fourth"',
    "hints",
    /three hints; here are 4/,
  ],
  ['"saves": { "1": "dice" }', '"saves": { "1": "dice <" }', "dice <", /The goal/],
] as const)("%s as %s is told with the line it is in", (from, to, inLine, message) => {
  const text = changed(from, to);
  const found = problemsOf(text);
  const told = found.find((problem) => message.test(problem)) ?? "";
  const line = Number(/^Line (\d+): /.exec(told)?.[1]);
  expect(text.split("\n")[line - 1], found.join(" ")).toContain(inLine);
});

test("what is no lesson is refused whole", () => {
  for (const text of [
    "",
    "{",
    "[]",
    "null",
    '{"seglossLesson": 2}',
    '{"seglossLesson": 1}',
    '{"seglossLesson":1,"title":"x","steps":[]}',
  ]) {
    const read = readLessonFile("x.json", text);
    expect(read.lesson).toBeNull();
    expect(read.problems.length).toBeGreaterThan(0);
  }
  expect(problemsOf(`{"seglossLesson":1,"x":"${"a".repeat(1_000_000)}"}`)[0]).toMatch(/more than 1000000 characters/);
});

test("where a text stops being JSON is told by its line", () => {
  const cut = example.split("\n").slice(0, 9).join("\n");
  expect(problemsOf(cut)[0]).toMatch(/^Line 9: “mine.json” cannot be read/);
  const comma = example.replace('"seglossLesson": 1,', '"seglossLesson": 1,,');
  const line = example.split("\n").findIndex((each) => each.includes("seglossLesson")) + 1;
  expect(problemsOf(comma)[0]).toMatch(new RegExp(`^Line ${line}: `));
  expect(brokenLine("[1,\n2\n")).toBe(3);
  expect(brokenLine('{"a": 1}')).toBeNull();
});

test.each([
  [{ do: "threshold", value: 1.5 }, /A threshold is a number from 0 to 1/],
  [{ do: "param", loss: "tversky", param: "alpha", value: -1 }, /-1 is outside the range of tversky.alpha/],
  [{ do: "paint", grid: "prediction", cells: [[0, 1]], value: 1 }, /from 1/],
  [{ do: "paint", grid: "prediction", cells: [[1, 1]], value: 7 }, /from 0 to 1/],
])("the act %j is refused", (act, message) => {
  const lesson = JSON.parse(example);
  lesson.steps[0].solution = [act];
  expect(problemsOf(JSON.stringify(lesson))[0]).toMatch(message);
});

test("never throws, whatever is done to a lesson, and every problem is said in both languages", () => {
  const step = fc.record({ at: fc.nat(example.length - 1), cut: fc.nat(60), put: fc.string({ maxLength: 8 }) });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
      let text = example;
      for (const { at, cut, put } of steps) text = text.slice(0, at) + put + text.slice(at + cut);
      for (const problem of readLessonFile("x.json", text).problems) expect(problem["zh-CN"]).not.toBe("");
    }),
    { numRuns: process.env.FUZZ ? 20_000 : 1000 },
  );
  fc.assert(
    fc.property(fc.json(), (text) => {
      readLessonFile("x.json", text);
    }),
  );
});

test("the line of a field, through strings with brackets and escapes", () => {
  const text = '{\n "a": "}\\"{",\n "b": [\n  1,\n  {"c": 2}\n ]\n}';
  expect(linesOf(text)(["a"])).toBe(2);
  expect(linesOf(text)(["b", 1, "c"])).toBe(5);
  expect(linesOf(text)(["b", 7])).toBe(3);
  expect(linesOf(text)(["nothing"])).toBe(1);
});
