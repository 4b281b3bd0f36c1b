/** A lesson as a package for learning platforms. */
import { type ReactNode, useState } from "react";
import { embedBuilder } from "#i18n/embedBuilder.ts";
import type { Locale, LocalText } from "#i18n/locale.ts";
import { download } from "#panels/download.ts";
import { useText } from "#ui/locale.tsx";

export interface PackageOptions {
  readonly lesson: string;
  /** null: the learner's own. */
  readonly lang: Locale | null;
  readonly onProgress: (done: number, all: number) => void;
}

/** @throws where a file of the playground cannot be fetched */
export type Pack = (options: PackageOptions) => Promise<Blob>;

interface PackageButtonProps {
  readonly lesson: string;
  readonly lang: Locale | null;
  readonly pack: Pack;
}

export function PackageButton({ lesson, lang, pack }: PackageButtonProps): ReactNode {
  const t = useText();
  const [said, setSaid] = useState<LocalText | null>(null);
  const [busy, setBusy] = useState(false);

  async function make(): Promise<void> {
    setBusy(true);
    try {
      const zip = await pack({
        lesson,
        lang,
        onProgress: (done, all) => setSaid(embedBuilder.scormWorking(done, all)),
      });
      download(`segloss-lesson-${lesson}-scorm12.zip`, zip);
      setSaid(embedBuilder.scormDone);
    } catch {
      setSaid(embedBuilder.scormFailed);
    }
    setBusy(false);
  }

  return (
    <div className="builder-package">
      <button type="button" className="button button-framed" disabled={busy} onClick={make}>
        {t(embedBuilder.scorm)}
      </button>
      <p className="quiet" role="status">
        {t(said ?? embedBuilder.scormHelp)}
      </p>
    </div>
  );
}
