/** After the last step: what was done, what to read, where to go on. */
import { type ReactNode, useEffect, useRef } from "react";
import { useStore } from "zustand";
import { guide, lessonTexts } from "#i18n/lessons.ts";
import type { Lesson } from "#lessons/define.ts";
import { lessons } from "#lessons/index.ts";
import { begin, lessonProgress } from "#store/lessonProgress.ts";
import { useText } from "#ui/locale.tsx";
import { Papers } from "./Papers.tsx";
import "./lesson.css";

interface LessonEndProps {
  readonly lesson: Lesson;
  readonly hrefOf: (step: number) => string;
  /** Nothing leads out of the lesson. */
  readonly alone?: boolean;
}

export function LessonEnd({ lesson, hrefOf, alone = false }: LessonEndProps): ReactNode {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const { solved } = useStore(lessonProgress, (progress) => progress[lesson.id] ?? begin);
  useEffect(() => heading.current?.focus(), []);
  const left = lesson.steps.map(({ id }, k) => ({ id, k })).filter(({ id }) => solved[id] === undefined);
  const next = lessons[lessons.findIndex(({ id }) => id === lesson.id) + 1];
  return (
    <section className="card lesson lesson-end" data-lesson={lesson.id} aria-label={t(guide.label)}>
      {!alone && (
        <p className="crumbs">
          <a href="#/lessons">{t(guide.all)}</a>
        </p>
      )}
      <h2 ref={heading} tabIndex={-1} className="lesson-title">
        {t(left.length === 0 ? guide.finishedTitle : lesson.title)}
      </h2>
      <p>{t(left.length === 0 ? guide.finished : guide.left(left.length))}</p>
      <p className="lesson-aim">{t(lesson.aim)}</p>
      <h3>{t(guide.reading)}</h3>
      <Papers papers={lesson.papers} />
      <nav className="lesson-nav">
        <a className="button button-framed" href={hrefOf(left[0]?.k ?? 0)}>
          {t(left.length === 0 ? lessonTexts.again : guide.back)}
        </a>
        {next && !alone && (
          <a className="button lesson-next" href={`#/lessons/${next.id}`}>
            {t(guide.nextLesson)}
          </a>
        )}
      </nav>
    </section>
  );
}
