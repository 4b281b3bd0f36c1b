/** A link as a QR code, or why there is none. */
import { type ReactNode, useMemo } from "react";
import { share } from "#i18n/share.ts";
import { useText } from "#ui/locale.tsx";
import { qrCodeOf } from "./qr.ts";

export function QrCode({ link }: { readonly link: string }): ReactNode {
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
