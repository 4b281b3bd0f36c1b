/** The Share dialog: the scene as a link, a QR code, or a file, and the way back from a file; or as an embed for a course page. */
import { type ReactNode, useEffect, useId, useState } from "react";
import { embedBuilder } from "#i18n/embedBuilder.ts";
import type { LocalText } from "#i18n/locale.ts";
import { share } from "#i18n/share.ts";
import { FileButton } from "#ui/FileButton.tsx";
import { useText } from "#ui/locale.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { useModal } from "#ui/useModal.ts";
import { EmbedBuilder, type EmbedBuilderProps } from "./embed/EmbedBuilder.tsx";
import { openSceneFile } from "./openSceneFile.ts";
import { ShareLink } from "./ShareLink.tsx";
import { saveSceneFile } from "./saveSceneFile.ts";
import "./share.css";

interface ShareDialogProps {
  /** The link of the scene; null where it is too large for one. */
  readonly link: string | null;
  readonly embed: EmbedBuilderProps;
  /** Called when the dialog has been closed. */
  readonly onClose: () => void;
}

type Tab = "link" | "embed";

export function ShareDialog({ link, embed, onClose }: ShareDialogProps): ReactNode {
  const t = useText();
  const id = useId();
  const { dialog, close, presses } = useModal();
  const [tab, setTab] = useState<Tab>("link");
  // A file that is dropped goes to the page, as anywhere else.
  useEffect(() => {
    window.addEventListener("drop", close);
    return () => window.removeEventListener("drop", close);
  }, [close]);

  return (
    <dialog ref={dialog} className="share" data-tab={tab} aria-labelledby={id} onClose={onClose} {...presses}>
      <div className="share-sheet">
        <div className="share-title">
          <h2 id={id}>{t(share.title)}</h2>
          <Segmented<Tab>
            legend={t(embedBuilder.tabs)}
            choices={[
              { value: "link", label: t(embedBuilder.linkTab) },
              { value: "embed", label: t(embedBuilder.embedTab) },
            ]}
            value={tab}
            onChange={setTab}
          />
        </div>
        {tab === "link" ? <LinkOrFile link={link} close={close} /> : <EmbedBuilder {...embed} />}
        <button type="button" className="button button-framed share-close" onClick={close}>
          {t(share.close)}
        </button>
      </div>
    </dialog>
  );
}

interface LinkOrFileProps {
  readonly link: string | null;
  readonly close: () => void;
}

function LinkOrFile({ link, close }: LinkOrFileProps): ReactNode {
  const t = useText();
  const [problem, setProblem] = useState<LocalText | null>(null);

  async function open(file: File): Promise<void> {
    const refused = await openSceneFile(file);
    setProblem(refused);
    if (refused === null) close();
  }

  function save(): void {
    try {
      saveSceneFile();
    } catch {
      setProblem(share.saveFailed);
    }
  }

  return (
    <>
      <ShareLink link={link} />
      <h3 className="share-head">{t(share.file)}</h3>
      <p className="quiet">{t(share.fileHelp)}</p>
      <div className="share-files">
        <button type="button" className="button button-framed" onClick={save}>
          {t(share.save)}
        </button>
        <FileButton label={t(share.open)} accept=".json,application/json" onFile={open} />
      </div>
      <p role="alert" className="share-problem">
        {problem && t(problem)}
      </p>
    </>
  );
}
