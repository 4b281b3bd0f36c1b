/** Opens a teacher's own lesson from a file; what is wrong with it is said line by line. */
import { type ReactNode, useState } from "react";
import { lessonTexts } from "#i18n/lessons.ts";
import type { LocalText } from "#i18n/locale.ts";
import { readLessonFile } from "#lessons/lessonFile.ts";
import { useText } from "#ui/locale.tsx";
import { takeOwnLesson } from "./ownLesson.ts";

export function OwnLesson(): ReactNode {
  const t = useText();
  const [problems, setProblems] = useState<readonly LocalText[]>([]);

  async function open(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const read = readLessonFile(file.name, await file.text());
    setProblems(read.problems);
    if (read.lesson === null) return;
    takeOwnLesson(read.lesson);
    if (read.problems.length === 0) window.location.hash = "#/lessons/own";
  }

  return (
    <div className="own-lesson">
      <label className="button button-framed own-lesson-open">
        {t(lessonTexts.ownLesson)}
        <input
          type="file"
          className="sr-only"
          accept=".json,application/json"
          onChange={({ target }) => {
            open(target.files?.[0]);
            // The same file may be chosen again once it is mended.
            target.value = "";
          }}
        />
      </label>
      <span className="quiet">{t(lessonTexts.ownLessonHelp)}</span>
      <div role="alert">
        {problems.length > 0 && (
          <ul className="own-lesson-problems">
            {problems.map((problem) => (
              <li key={problem.en}>{t(problem)}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
