/** A page to print that says which lessons were finished. */
import { type ReactNode, useId, useState } from "react";
import { useStore } from "zustand";
import { certificateTexts, guide } from "#i18n/lessons.ts";
import { lessons } from "#lessons/index.ts";
import { lessonProgress } from "#store/lessonProgress.ts";
import { useLocale, useText } from "#ui/locale.tsx";
import "./certificate.css";

export function Certificate(): ReactNode {
  const t = useText();
  const locale = useLocale();
  const id = useId();
  const [name, setName] = useState("");
  const progress = useStore(lessonProgress);
  const done = lessons.flatMap((lesson) => {
    const { finished, solved } = progress[lesson.id] ?? {};
    if (!finished || !solved) return [];
    const alone = lesson.steps.filter((step) => solved[step.id] === "alone").length;
    return [{ lesson, alone, when: new Date(finished).toLocaleDateString(locale, { dateStyle: "long" }) }];
  });
  return (
    <main className="certificate">
      <p className="crumbs no-print">
        <a href="#/lessons">{t(guide.all)}</a>
      </p>
      <div className="certificate-tools no-print">
        <label htmlFor={id}>{t(certificateTexts.name)}</label>
        <input
          id={id}
          type="text"
          autoComplete="name"
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <button
          type="button"
          className="button button-framed"
          disabled={done.length === 0}
          onClick={() => window.print()}
        >
          {t(certificateTexts.print)}
        </button>
      </div>
      <article className="certificate-sheet">
        <h1>{t(certificateTexts.title)}</h1>
        {done.length === 0 ? (
          <p>{t(certificateTexts.none)}</p>
        ) : (
          <>
            <p className="certificate-name">{name.trim() === "" ? t(certificateTexts.someone) : name}</p>
            <p>{t(certificateTexts.statement)}</p>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t(certificateTexts.lesson)}</th>
                  <th scope="col">{t(certificateTexts.steps)}</th>
                  <th scope="col">{t(certificateTexts.when)}</th>
                </tr>
              </thead>
              <tbody>
                {done.map(({ lesson, alone, when }) => (
                  <tr key={lesson.id}>
                    <th scope="row">
                      {lesson.id} {t(lesson.title)}
                    </th>
                    <td>{`${alone} / ${lesson.steps.length}`}</td>
                    <td>{when}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p className="quiet">{t(certificateTexts.honest)}</p>
          </>
        )}
      </article>
    </main>
  );
}
