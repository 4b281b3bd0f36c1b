/** Why a value is undefined here, and what libraries return in such a case. */
import type { ReactNode } from "react";
import { metricTexts } from "#i18n/metrics.ts";
import { reasonText } from "#i18n/reasons.ts";
import type { Reason } from "#losses/evaluation.ts";
import { useLocale, useText } from "#ui/locale.tsx";
import "./undefinedValue.css";

export function ReasonText({ reason = { code: "not-finite" } }: { readonly reason: Reason | undefined }): ReactNode {
  const t = useText();
  const locale = useLocale();
  const libraries = reason.code === "metric" ? reason.libraries : [];
  return (
    <div className="undefined-reason">
      <p>{reasonText(reason, locale)}</p>
      {libraries.length > 0 && (
        <>
          <p className="quiet">{t(metricTexts.librariesReturn)}</p>
          <dl className="answers">
            {libraries.map(({ library, answer }) => (
              <div key={library} className="answer">
                <dt>{library}</dt>
                <dd>{t(answer)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  );
}
