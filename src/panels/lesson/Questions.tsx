/** What a step asks: a number to type, or one of several answers. */
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { useStore } from "zustand";
import { guide } from "#i18n/lessons.ts";
import type { LessonStep, Question } from "#lessons/define.ts";
import { lessonSession } from "#store/lesson.ts";
import { useText } from "#ui/locale.tsx";
import { parseNumber } from "#ui/numbers.ts";
import { giveAnswer } from "./session.ts";
import { Words } from "./Words.tsx";

interface AskedProps<K extends Question["kind"]> {
  readonly question: Extract<Question, { readonly kind: K }>;
  /** From 1. */
  readonly number: number;
  readonly answer: number | undefined;
}

function NumberQuestion({ question, number, answer }: AskedProps<"number">): ReactNode {
  const t = useText();
  const id = useId();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState(false);
  // An answer that was played is shown; one that was taken back is forgotten.
  const [over, setOver] = useState(answer);
  if (over !== answer) {
    setOver(answer);
    setText(answer === undefined ? "" : String(answer));
  }
  function submit(event: FormEvent): void {
    event.preventDefault();
    const value = parseNumber(text);
    setProblem(value === null);
    if (value === null) return;
    setOver(value);
    giveAnswer(number, value);
  }
  return (
    <form className="lesson-question" onSubmit={submit} data-question={number}>
      <label htmlFor={id}>
        <Words text={t(question.ask)} />
      </label>
      <span className="lesson-answer">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          aria-invalid={problem}
          onChange={({ target }) => {
            setText(target.value);
            setProblem(false);
          }}
        />
        <button type="submit" className="button button-framed">
          {t(guide.check)}
        </button>
      </span>
      {problem && (
        <p role="alert" className="lesson-problem">
          {t(guide.badNumber)}
        </p>
      )}
    </form>
  );
}

function ChoiceQuestion({ question, number, answer }: AskedProps<"choice">): ReactNode {
  const t = useText();
  const group = useId();
  return (
    <fieldset className="lesson-question" data-question={number}>
      <legend>
        <Words text={t(question.ask)} />
      </legend>
      {question.options.map((option, k) => (
        <label key={option.en} className="lesson-option">
          <input
            type="radio"
            name={group}
            value={k + 1}
            checked={answer === k + 1}
            onChange={() => giveAnswer(number, k + 1)}
          />
          <span>
            <Words text={t(option)} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

export function Questions({ step }: { readonly step: LessonStep }): ReactNode {
  const answers = useStore(lessonSession, (session) => session?.answers);
  return step.questions?.map((question, k) => {
    const asked = { number: k + 1, answer: answers?.[k + 1] };
    return question.kind === "number" ? (
      <NumberQuestion key={question.ask.en} question={question} {...asked} />
    ) : (
      <ChoiceQuestion key={question.ask.en} question={question} {...asked} />
    );
  });
}
