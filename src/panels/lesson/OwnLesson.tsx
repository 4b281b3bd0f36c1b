/** Opens a teacher's own lesson from a file. */
import type { ReactNode } from "react";
import { lessonTexts } from "#i18n/lessons.ts";
import { useText } from "#ui/locale.tsx";
import { openLessonFile } from "./ownLesson.ts";

export function OwnLesson(): ReactNode {
  const t = useText();
  return (
    <div className="own-lesson">
      <label className="button button-framed own-lesson-open">
        {t(lessonTexts.ownLesson)}
        <input
          type="file"
          className="sr-only"
          accept=".json,application/json"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) void openLessonFile(file);
            // The same file may be chosen again once it is mended.
            target.value = "";
          }}
        />
      </label>
      <span className="quiet">{t(lessonTexts.ownLessonHelp)}</span>
    </div>
  );
}
