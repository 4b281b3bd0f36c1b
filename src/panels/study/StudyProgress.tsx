/** How far a long study is, and a way out of it. Its room is always there, so that nothing jumps. */
import { type ReactNode, useEffect, useState } from "react";
import { studyPage } from "#i18n/study.ts";
import { useText } from "#ui/locale.tsx";

/** Milliseconds after which somebody wonders. */
const patience = 250;

interface StudyProgressProps {
  readonly progress: number | null;
  readonly problem: string | null;
  /** Missing where it cannot be stopped. */
  readonly onCancel?: () => void;
}

export function StudyProgress({ progress, problem, onCancel }: StudyProgressProps): ReactNode {
  const t = useText();
  const busy = progress !== null;
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!busy) return setLong(false);
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, [busy]);
  return (
    <div className="study-progress" role="status">
      {busy && long && (
        <>
          <span>{t(studyPage.working)}</span>
          <progress value={progress} aria-label={t(studyPage.working)} />
          {onCancel && (
            <button type="button" className="button" onClick={onCancel}>
              {t(studyPage.cancel)}
            </button>
          )}
        </>
      )}
      {!busy && problem}
    </div>
  );
}
