/** Where files are chosen and numbers pasted. */
import { type ReactNode, useRef, useState } from "react";
import { pastedName } from "#i18n/files.ts";
import { openDialog } from "#i18n/openDialog.ts";
import { useText } from "#ui/locale.tsx";
import type { Given } from "./sources.ts";

const accepted = ".png,.jpg,.jpeg,.webp,.npy,.npz,.nii,.gz,.csv,.tsv,.txt,.json,image/png,image/jpeg,image/webp";

interface ChooserProps {
  readonly onGiven: (given: readonly Given[]) => void;
  /** Told whether there is text that nobody has read yet. */
  readonly onTyped: (typed: boolean) => void;
}

export function Chooser({ onGiven, onTyped }: ChooserProps): ReactNode {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState("");
  return (
    <div className="open-chooser">
      <div className="open-choose">
        <button type="button" className="button button-framed" onClick={() => input.current?.click()}>
          {t(openDialog.choose)}
        </button>
        <span className="quiet">{t(openDialog.orDrop)}</span>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept={accepted}
          aria-label={t(openDialog.choose)}
          onChange={(event) => {
            onGiven(Array.from(event.target.files ?? [], (file) => ({ name: file.name, blob: file })));
            // The same file may be chosen again after it was mended.
            event.target.value = "";
          }}
        />
      </div>
      <details className="open-paste">
        <summary>{t(openDialog.paste)}</summary>
        <textarea
          className="open-text"
          rows={4}
          spellCheck={false}
          aria-label={t(openDialog.pasteLabel)}
          placeholder={"0, 0.5, 1\n0, 0.25, 0"}
          value={pasted}
          onChange={({ target }) => {
            setPasted(target.value);
            onTyped(target.value.trim() !== "");
          }}
        />
        <button
          type="button"
          className="button button-framed"
          disabled={pasted.trim() === ""}
          onClick={() => onGiven([{ name: t(pastedName), blob: new Blob([pasted]) }])}
        >
          {t(openDialog.pasteTake)}
        </button>
      </details>
    </div>
  );
}
