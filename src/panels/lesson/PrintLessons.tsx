/** All lessons on paper, with answers: for teachers. */

import type { ReactNode } from "react";
import { boards } from "#i18n/boards.ts";
import { actTexts, guide, lessonTexts, printTexts } from "#i18n/lessons.ts";
import { both, type LocalText } from "#i18n/locale.ts";
import type { Act, Lesson, LessonStep, Question } from "#lessons/define.ts";
import { lessons } from "#lessons/index.ts";
import { shortNameOf } from "#panels/lossName.ts";
import { useText } from "#ui/locale.tsx";
import { LessonText } from "./LessonText.tsx";
import { MiniBoard } from "./MiniBoards.tsx";
import { Papers } from "./Papers.tsx";
import { contentOf } from "./sceneContent.ts";
import { Words } from "./Words.tsx";
import "./lesson.css";
import "./certificate.css";

/** Cells beyond this many are counted, not named. */
const mostNamed = 6;

function actText(act: Act, questions: readonly Question[]): LocalText {
  if (act.do === "answer") {
    const question = questions[act.question - 1];
    const option = question?.kind === "choice" ? question.options[act.value - 1] : undefined;
    const [en, chinese] = option ? [option.en, option["zh-CN"]] : [String(act.value), String(act.value)];
    return both(actTexts.answer(act.question, en).en, actTexts.answer(act.question, chinese)["zh-CN"]);
  }
  if (act.do === "param") {
    return actTexts.param(shortNameOf(act.loss), act.param, String(act.value));
  }
  if (act.do === "threshold") return actTexts.threshold(String(act.value));
  if (act.do === "scene") return actTexts.scene;
  const named = act.cells.map(([row, col]) => actTexts.cell(row, col));
  const many = actTexts.cells(act.cells.length);
  const few = named.length <= mostNamed;
  const en = few ? named.map((text) => text.en).join("; ") : many.en;
  const chinese = few ? named.map((text) => text["zh-CN"]).join("、") : many["zh-CN"];
  const { en: english } = actTexts.paint(boards[act.grid], en, String(act.value));
  return both(english, actTexts.paint(boards[act.grid], chinese, String(act.value))["zh-CN"]);
}

function Answer({ step }: { readonly step: LessonStep }): ReactNode {
  const t = useText();
  return (
    <div className="print-answer">
      <h4>{t(guide.goals)}</h4>
      <ul>
        {step.goals.map(({ that, text }) => (
          <li key={that}>
            <Words text={t(text)} /> <code>{that}</code>
          </li>
        ))}
      </ul>
      <h4>{t(printTexts.answer)}</h4>
      <ul>
        {step.solution.map((act) => (
          <li key={JSON.stringify(act)}>
            <Words text={t(actText(act, step.questions ?? []))} />
          </li>
        ))}
      </ul>
      <h4>{t(printTexts.hints)}</h4>
      <ol>
        {step.hints.map((hint) => (
          <li key={hint.en}>
            <Words text={t(hint)} />
          </li>
        ))}
      </ol>
      {step.wrong && step.wrong.length > 0 && (
        <>
          <h4>{t(printTexts.wrong)}</h4>
          <ul>
            {step.wrong.map(({ when, say }) => (
              <li key={when}>
                <Words text={t(say)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Step({
  lesson,
  step,
  number,
}: {
  readonly lesson: Lesson;
  readonly step: LessonStep;
  readonly number: number;
}): ReactNode {
  const t = useText();
  const grids = step.scene && contentOf(step.scene).grids;
  return (
    <section className="print-step">
      <h3>{`${number}. ${t(step.title)}`}</h3>
      {grids && (
        <div className="mini-boards">
          <MiniBoard grids={grids} name="truth" />
          <MiniBoard grids={grids} name="prediction" />
        </div>
      )}
      <LessonText lesson={lesson} step={step.id} revealed />
      {step.questions?.map((question) => (
        <div key={question.ask.en}>
          <p>
            <Words text={t(question.ask)} />
          </p>
          {question.kind === "choice" && (
            <ol>
              {question.options.map((option) => (
                <li key={option.en}>
                  <Words text={t(option)} />
                </li>
              ))}
            </ol>
          )}
        </div>
      ))}
      <Answer step={step} />
    </section>
  );
}

export function PrintLessons(): ReactNode {
  const t = useText();
  return (
    <main className="print-lessons">
      <p className="crumbs no-print">
        <a href="#/lessons">{t(guide.all)}</a>{" "}
        <button type="button" className="button button-framed" onClick={() => window.print()}>
          {t(printTexts.print)}
        </button>
      </p>
      <h1>{t(printTexts.title)}</h1>
      {lessons.map((lesson) => (
        <article key={lesson.id} className="print-lesson">
          <h2>{`${lesson.id} ${t(lesson.title)}`}</h2>
          <p className="lesson-aim">{t(lesson.aim)}</p>
          <p className="quiet">{t(lessonTexts.minutes(lesson.minutes))}</p>
          <Papers papers={lesson.papers} />
          {lesson.steps.map((step, k) => (
            <Step key={step.id} lesson={lesson} step={step} number={k + 1} />
          ))}
        </article>
      ))}
    </main>
  );
}
