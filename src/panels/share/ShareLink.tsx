/** The link of the scene in the Share dialog: to copy, and as a QR code. */
import { type ReactNode, useRef, useState } from "react";
import type { LocalText } from "#i18n/locale.ts";
import { noLink, share } from "#i18n/share.ts";
import { useText } from "#ui/locale.tsx";
import { copyField } from "./copyField.ts";
import { QrCode } from "./QrCode.tsx";

/** @param link - null where the scene is too large for one */
export function ShareLink({ link }: { readonly link: string | null }): ReactNode {
  const t = useText();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<LocalText | null>(null);
  if (link === null) return <p>{t(noLink)}</p>;

  return (
    <>
      <div className="share-link">
        <input
          ref={(element) => {
            field.current = element;
            // What a dialog looks for when it opens; React's own autoFocus comes before that.
            element?.setAttribute("autofocus", "");
          }}
          className="share-field"
          aria-label={t(share.link)}
          value={link}
          readOnly
        />
        <button
          type="button"
          className="button button-primary"
          onClick={async () => {
            if (field.current) setSaid((await copyField(field.current)) ? share.copied : share.notCopied);
          }}
        >
          {t(share.copy)}
        </button>
      </div>
      <p className="quiet" role="status">
        {t(said ?? share.carries(link.length))}
      </p>
      <QrCode link={link} />
    </>
  );
}
