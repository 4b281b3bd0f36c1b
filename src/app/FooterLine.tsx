/** The line under the page: where the numbers come from, browsers, licences, feedback, version. */
import type { ReactNode } from "react";
import { footer } from "#i18n/menus.ts";
import { useText } from "#ui/locale.tsx";
import { BackendLine } from "./BackendLine.tsx";
import "./footerLine.css";

export function FooterLine(): ReactNode {
  const t = useText();
  return (
    <>
      <BackendLine />
      <span className="footer-browsers">{t(footer.browsers)}</span>
      <span className="footer-links">
        <a className="footer-link" href="#/licences">
          {t(footer.licences)}
        </a>
        <a className="footer-link" href={__FEEDBACK_URL__} target="_blank" rel="noreferrer">
          {t(footer.feedback)}
        </a>
        <span>{__VERSION__}</span>
      </span>
    </>
  );
}
