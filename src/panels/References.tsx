/** Where a loss comes from: the papers as links. */
import type { ReactNode } from "react";
import { citation, formula } from "#i18n/panels.ts";
import type { Reference } from "#losses/define.ts";
import { useText } from "#ui/locale.tsx";

export function References({ references }: { readonly references: readonly Reference[] }): ReactNode {
  const t = useText();
  if (references.length === 0) return null;
  return (
    <p className="references quiet">
      <span className="sr-only">{t(formula.references)}</span>
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
