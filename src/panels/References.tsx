/** Where to read on: the loss's own page, and the papers it comes from. */
import type { ReactNode } from "react";
import { citation, formula } from "#i18n/panels.ts";
import type { LossDefinition } from "#losses/define.ts";
import { useText } from "#ui/locale.tsx";

export function References({ id, references }: LossDefinition): ReactNode {
  const t = useText();
  return (
    <p className="references quiet">
      <a href={`#/losses/${id}`}>{t(formula.page)}</a>
      {references.length > 0 && <span className="sr-only">{t(formula.references)}</span>}
      {references.map(({ authors, year, title, url }) => (
        <cite key={url} className="reference">
          <a href={url} target="_blank" rel="noreferrer" title={`${authors} (${year}). ${title}`}>
            {t(citation(authors, year))}
          </a>
        </cite>
      ))}
    </p>
  );
}
