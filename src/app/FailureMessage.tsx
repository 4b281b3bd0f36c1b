/** What is shown where the page has failed: that the drawing is safe, a way on, the technical details. */
import type { ReactNode } from "react";
import { failure, footer } from "#i18n/menus.ts";
import { useText } from "#ui/locale.tsx";
import "./failure.css";

interface FailureMessageProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

export function FailureMessage({ error, onRetry }: FailureMessageProps): ReactNode {
  const t = useText();
  return (
    <main className="failure" role="alert">
      <h1 className="failure-title">{t(failure.title)}</h1>
      <p>{t(failure.text)}</p>
      <p className="failure-actions">
        <button type="button" className="button button-primary" onClick={onRetry}>
          {t(failure.retry)}
        </button>
        <a href={__FEEDBACK_URL__} target="_blank" rel="noreferrer">
          {t(footer.feedback)}
        </a>
      </p>
      <details>
        <summary>{t(footer.details)}</summary>
        <pre className="failure-detail">{error.stack ?? error.message}</pre>
      </details>
    </main>
  );
}
