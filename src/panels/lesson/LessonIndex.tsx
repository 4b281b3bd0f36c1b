/** `#/lessons`: every lesson with its aim, minutes, what should come before, what to read, and how far one has come. */
import { type ReactNode, useState } from "react";
import { useStore } from "zustand";
import { lessonTexts } from "#i18n/lessons.ts";
import type { Lesson } from "#lessons/define.ts";
import { lessons } from "#lessons/index.ts";
import { begin, forgetProgress, lessonProgress } from "#store/lessonProgress.ts";
import { useText } from "#ui/locale.tsx";
import { OwnLesson } from "./OwnLesson.tsx";
import { Papers } from "./Papers.tsx";
import "./lessonIndex.css";

function Entry({ lesson }: { readonly lesson: Lesson }): ReactNode {
  const t = useText();
  const { step, solved, finished } = useStore(lessonProgress, (progress) => progress[lesson.id] ?? begin);
  const count = lesson.steps.filter(({ id }) => solved[id] !== undefined).length;
  const begun = step > 0 || count > 0;
  const href = begun && finished === null ? `#/lessons/${lesson.id}?step=${step}` : `#/lessons/${lesson.id}`;
  return (
    <li className="lesson-entry" data-finished={finished !== null}>
      <a className="lesson-link" href={href} data-lesson={lesson.id}>
        <span className="lesson-number">{lesson.id}</span>
        <span className="lesson-name">{t(lesson.title)}</span>
        <span className="lesson-state">
          {finished !== null ? `✓ ${t(lessonTexts.done)}` : t(begun ? lessonTexts.resume : lessonTexts.start)}
        </span>
      </a>
      <p className="lesson-aim">{t(lesson.aim)}</p>
      <p className="lesson-facts">
        <span>{t(lessonTexts.minutes(lesson.minutes))}</span>
        {begun && <span>{t(lessonTexts.solvedOf(count, lesson.steps.length))}</span>}
        {lesson.after.length > 0 && (
          <span>
            {t(lessonTexts.after)}{" "}
            {lesson.after.map((id) => (
              <a key={id} href={`#/lessons/${id}`}>
                {id}
              </a>
            ))}
          </span>
        )}
      </p>
      <Papers papers={lesson.papers} />
    </li>
  );
}

function Forget(): ReactNode {
  const t = useText();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {t(lessonTexts.forget)}
      </button>
    );
  }
  return (
    <span className="lesson-forget" role="alertdialog" aria-label={t(lessonTexts.forgetSure)}>
      {t(lessonTexts.forgetSure)}
      <button
        type="button"
        className="button button-framed"
        onClick={() => {
          forgetProgress(null);
          setAsking(false);
        }}
      >
        {t(lessonTexts.forgetYes)}
      </button>
      <button type="button" className="button" onClick={() => setAsking(false)}>
        {t(lessonTexts.forgetNo)}
      </button>
    </span>
  );
}

/** @param props.unknown the lesson that was asked for and does not exist */
export function LessonIndex({ unknown }: { readonly unknown: string | null }): ReactNode {
  const t = useText();
  const any = useStore(lessonProgress, (progress) => Object.keys(progress).length > 0);
  return (
    <main className="lesson-index">
      <h1>{t(unknown === null ? lessonTexts.title : lessonTexts.unknown(unknown))}</h1>
      <p className="lesson-intro">{t(unknown === null ? lessonTexts.intro : lessonTexts.unknownHelp)}</p>
      <ol className="lesson-list">
        {lessons.map((lesson) => (
          <Entry key={lesson.id} lesson={lesson} />
        ))}
      </ol>
      <footer className="lesson-foot">
        <OwnLesson />
        <a className="button" href="#/lessons/print">
          {t(lessonTexts.print)}
        </a>
        <a className="button" href="#/lessons/certificate">
          {t(lessonTexts.certificate)}
        </a>
        {any && <Forget />}
      </footer>
    </main>
  );
}
