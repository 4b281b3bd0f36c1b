/** What is wrong with a teacher's lesson, line by line, and the way on: mend the file, or open what is left. */
import { type ReactNode, useEffect } from "react";
import { useStore } from "zustand";
import { guide, lessonTexts } from "#i18n/lessons.ts";
import { useText } from "#ui/locale.tsx";
import { fetchLesson } from "./fetchLesson.ts";
import { OwnLesson } from "./OwnLesson.tsx";
import { acceptOwnLesson, ownLessons } from "./ownLesson.ts";
import "./lessonIndex.css";

/** @param props.address where the lesson is; null: it came from a file */
export function OwnLessonCheck({ address }: { readonly address: string | null }): ReactNode {
  const t = useText();
  const own = useStore(ownLessons);
  const coming = address !== null && own?.address !== address;
  useEffect(() => {
    if (coming && address !== null) void fetchLesson(address);
  }, [coming, address]);
  const problems = coming ? [] : (own?.problems ?? []);
  const left = coming ? 0 : (own?.content?.lesson.steps.length ?? 0);
  return (
    <main className="lesson-index">
      <p className="crumbs">
        <a href="#/lessons">{t(guide.all)}</a>
      </p>
      <h1>{t(lessonTexts.ownTitle)}</h1>
      {coming && <p className="quiet">{t(lessonTexts.coming)}</p>}
      {!coming && own === null && <p>{t(lessonTexts.noneOpen)}</p>}
      {problems.length > 0 && <p>{t(lessonTexts.problems(own?.name ?? "", problems.length))}</p>}
      <ul role="alert" className="own-lesson-problems">
        {problems.map((problem) => (
          <li key={problem.en}>{t(problem)}</li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="button button-framed" onClick={acceptOwnLesson}>
          {t(lessonTexts.openLeft(left))}
        </button>
      )}
      <footer className="lesson-foot">
        <OwnLesson />
      </footer>
    </main>
  );
}
