/** What stands in the place of a panel that failed. */
import type { ReactNode } from "react";
import { failure } from "#i18n/menus.ts";
import { useText } from "#ui/locale.tsx";

export function PanelFailure({ onRetry }: { readonly onRetry: () => void }): ReactNode {
  const t = useText();
  return (
    <div className="panel-failed" role="alert">
      <p>{t(failure.panel)}</p>
      <button type="button" className="button button-framed" onClick={onRetry}>
        {t(failure.retry)}
      </button>
    </div>
  );
}
