/** The list of keys, in a native dialog. */
import { type ReactNode, useEffect, useRef } from "react";
import { keyRows, keysDialog } from "#i18n/tools.ts";
import { useText } from "#ui/locale.tsx";
import { keysDialogId, openKeysIfWished } from "./openKeys.ts";
import "./keysDialog.css";

export function KeysDialog(): ReactNode {
  const t = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(openKeysIfWished, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a native dialog; the click is one beside it.
    <dialog
      ref={dialog}
      id={keysDialogId}
      className="keys"
      aria-labelledby={`${keysDialogId}-title`}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <div className="keys-sheet">
        <h2 id={`${keysDialogId}-title`}>{t(keysDialog.title)}</h2>
        <p className="keys-intro">{t(keysDialog.intro)}</p>
        <dl className="keys-list">
          {keyRows.map(({ keys, does }) => (
            <div key={does.en} className="keys-row">
              <dt>
                {keys.map((key) => (
                  <kbd key={key.en}>{t(key)}</kbd>
                ))}
              </dt>
              <dd>{t(does)}</dd>
            </div>
          ))}
        </dl>
        <button type="button" className="button button-framed keys-close" onClick={() => dialog.current?.close()}>
          {t(keysDialog.close)}
        </button>
      </div>
    </dialog>
  );
}
