import { beforeEach, expect, test } from "vitest";
import type { CurveQuestion, StudyAnswer } from "#losses/studies.ts";
import { dropStudy, receiveStudy, studies, wantStudy } from "./studies.ts";

const curve = (variable: string): CurveQuestion => ({ kind: "curve", variable, losses: ["dice"] });
const answer: StudyAnswer = { kind: "curve", revision: 3, variable: "blur", x: [0, 1], series: { dice: [0, 1] } };

beforeEach(() => studies.setState({}, true));

test("the same question again is the same study; another keeps the last answer in sight", () => {
  wantStudy("a", curve("blur"));
  const { a: first } = studies.getState();
  wantStudy("a", curve("blur"));
  expect(studies.getState().a).toBe(first);
  receiveStudy("a", first?.question as CurveQuestion, { answer, progress: null });
  wantStudy("a", curve("dilate"));
  expect(studies.getState().a).toMatchObject({ question: { variable: "dilate" }, answer });
});

test("what comes for a question that nobody asks any more is dropped", () => {
  wantStudy("a", curve("blur"));
  const question = studies.getState().a?.question as CurveQuestion;
  wantStudy("a", curve("dilate"));
  receiveStudy("a", question, { answer });
  expect(studies.getState().a?.answer).toBeNull();
  dropStudy("a");
  receiveStudy("a", question, { answer });
  expect(studies.getState()).toEqual({});
});
