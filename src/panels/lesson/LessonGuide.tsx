/** The open lesson: its text, questions, goals, help, and the way on. */
import { type ReactNode, useEffect, useRef } from "react";
import { useStore } from "zustand";
import { guide } from "#i18n/lessons.ts";
import type { Lesson, LessonStep } from "#lessons/define.ts";
import { type LessonSession, lessonSession } from "#store/lesson.ts";
import { lessonProgress } from "#store/lessonProgress.ts";
import { useText } from "#ui/locale.tsx";
import { Goals } from "./Goals.tsx";
import { LessonText } from "./LessonText.tsx";
import { Questions } from "./Questions.tsx";
import { playSolution, restartStep, showHint, stopPlaying } from "./session.ts";
import { Words } from "./Words.tsx";
import "./lesson.css";

interface LessonGuideProps {
  readonly lesson: Lesson;
  /** Where another step, from 0, or the end is. */
  readonly hrefOf: (step: number) => string;
  /** Nothing leads out of the lesson. */
  readonly alone?: boolean;
}

/** The steps as dots: solved, present, to come. */
function Steps({ lesson, hrefOf }: LessonGuideProps): ReactNode {
  const t = useText();
  const present = useStore(lessonSession, (session) => session?.step);
  const solved = useStore(lessonProgress, (progress) => progress[lesson.id]?.solved);
  return (
    <ol className="lesson-steps">
      {lesson.steps.map(({ id, title }, k) => (
        <li key={id}>
          <a
            href={hrefOf(k)}
            aria-current={k === present ? "step" : undefined}
            data-solved={solved?.[id]}
            title={t(title)}
            aria-label={`${t(guide.step(k + 1, lesson.steps.length))}: ${t(title)}`}
          >
            {k + 1}
          </a>
        </li>
      ))}
    </ol>
  );
}

/** What is said to what was just done. */
function Feedback({ session }: { readonly session: LessonSession }): ReactNode {
  const t = useText();
  return (
    <div className="lesson-feedback" role="status">
      {session.solved && <p className="lesson-solved">{t(guide.solved)}</p>}
      {!session.solved && session.remark && (
        <p className="lesson-remark">
          <Words text={t(session.remark)} />
        </p>
      )}
      {session.helped && !session.playing && <p className="quiet">{t(guide.helped)}</p>}
    </div>
  );
}

function Help({ step, session }: { readonly step: LessonStep; readonly session: LessonSession }): ReactNode {
  const t = useText();
  const { hints, playing } = session;
  return (
    <div className="lesson-help">
      {step.hints.slice(0, hints).map((hint, k) => (
        <p key={hint.en} className="lesson-hint">
          <b>{t(guide.hintNumber(k + 1))}</b> <Words text={t(hint)} />
        </p>
      ))}
      <div className="lesson-buttons">
        {hints < step.hints.length && (
          <button type="button" className="button button-framed" onClick={showHint}>
            {t(guide.hint(step.hints.length - hints))}
          </button>
        )}
        <button
          type="button"
          className="button button-framed"
          onClick={() => (playing ? stopPlaying() : void playSolution())}
        >
          {t(playing ? guide.playing : guide.showMe)}
        </button>
        <button type="button" className="button" onClick={restartStep}>
          {t(guide.restart)}
        </button>
      </div>
    </div>
  );
}

export function LessonGuide({ lesson, hrefOf, alone = false }: LessonGuideProps): ReactNode {
  const t = useText();
  const session = useStore(lessonSession);
  const heading = useRef<HTMLHeadingElement>(null);
  const at = session?.lesson === lesson.id ? session.step : null;
  const first = useRef(true);
  // A new step is read from its beginning, by eyes and by screen readers.
  useEffect(() => {
    if (at === null) return;
    if (!first.current) heading.current?.focus();
    first.current = false;
  }, [at]);
  const step = at === null ? undefined : lesson.steps[at];
  if (at === null || step === undefined || session === null) return null;
  const last = at === lesson.steps.length - 1;
  return (
    <section className="card lesson" aria-label={t(guide.label)} data-lesson={lesson.id} data-step={at}>
      <header className="lesson-head">
        <p className="crumbs">
          {!alone && <a href="#/lessons">{t(guide.all)}</a>}
          <span className="quiet">{alone ? t(lesson.title) : `${lesson.id} · ${t(lesson.title)}`}</span>
        </p>
        <Steps lesson={lesson} hrefOf={hrefOf} />
      </header>
      <h2 ref={heading} tabIndex={-1} className="lesson-title">
        {t(step.title)}
      </h2>
      <LessonText lesson={lesson} step={step.id} revealed={session.solved} />
      <Questions key={step.id} step={step} />
      <Goals step={step} />
      <Feedback session={session} />
      <Help step={step} session={session} />
      <nav className="lesson-nav" aria-label={t(guide.step(at + 1, lesson.steps.length))}>
        {at > 0 ? (
          <a className="button button-framed" href={hrefOf(at - 1)}>
            {t(guide.back)}
          </a>
        ) : (
          <span />
        )}
        <a className={session.solved ? "button lesson-next" : "button button-framed"} href={hrefOf(at + 1)}>
          {t(last ? guide.finish : session.solved ? guide.next : guide.skip)}
        </a>
      </nav>
    </section>
  );
}
