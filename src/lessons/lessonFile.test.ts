import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readLessonFile } from "./lessonFile.ts";
import { lineOf } from "./lineOf.ts";

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
  expect(lineOf(text, ["a"])).toBe(2);
  expect(lineOf(text, ["b", 1, "c"])).toBe(5);
  expect(lineOf(text, ["b", 7])).toBe(3);
  expect(lineOf(text, ["nothing"])).toBe(1);
});
