/** The link of the scene in the Share dialog: to copy, and as a QR code. */
import { type ReactNode, useMemo, useRef, useState } from "react";
import type { LocalText } from "#i18n/locale.ts";
import { noLink, share } from "#i18n/share.ts";
import { useText } from "#ui/locale.tsx";
import { qrCodeOf } from "./qr.ts";

/** Copies as browsers do now, or as they did before; where neither is allowed the text stays selected. */
async function copy(field: HTMLInputElement): Promise<LocalText> {
  field.focus();
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return share.copied;
  } catch {
    return document.execCommand("copy") ? share.copied : share.notCopied;
  }
}

function QrCode({ link }: { readonly link: string }): ReactNode {
  const t = useText();
  const code = useMemo(() => qrCodeOf(link), [link]);
  if (code === null) return <p className="quiet">{t(share.noQr)}</p>;
  return (
    <svg className="share-qr" viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={t(share.qr)}>
      <path fill="#fff" d={`M0 0h${code.size}v${code.size}H0z`} />
      <path fill="#000" shapeRendering="crispEdges" d={code.path} />
    </svg>
  );
}

/** @param link - null where the scene is too large for one */
export function ShareLink({ link }: { readonly link: string | null }): ReactNode {
  const t = useText();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<LocalText | null>(null);
  if (link === null) return <p>{t(noLink)}</p>;

  return (
    <>
      <div className="share-link">
        <input ref={field} className="share-field" aria-label={t(share.link)} value={link} readOnly />
        <button
          type="button"
          className="button button-primary"
          onClick={async () => field.current && setSaid(await copy(field.current))}
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
