/** Opens a teacher's own lesson from a file. */
import type { ReactNode } from "react";
import { lessonTexts } from "#i18n/lessons.ts";
import { FileButton } from "#ui/FileButton.tsx";
import { useText } from "#ui/locale.tsx";
import { openLessonFile } from "./ownLesson.ts";

export function OwnLesson(): ReactNode {
  const t = useText();
  return (
    <div className="own-lesson">
      <FileButton label={t(lessonTexts.ownLesson)} accept=".json,application/json" onFile={openLessonFile} />
      <span className="quiet">{t(lessonTexts.ownLessonHelp)}</span>
    </div>
  );
}
