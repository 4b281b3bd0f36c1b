/** What `#/losses…` shows: the list, a comparison, the page of a loss, or help where there is none of that name. */
import { type ReactNode, useEffect } from "react";
import type { LocalText } from "#i18n/locale.ts";
import { lossPageTitle, noSuchLoss, noSuchLossTitle, reference } from "#i18n/reference.ts";
import { definitionById } from "#losses/definitions.ts";
import { closestLosses, lossNamed } from "#losses/pages/lookup.ts";
import { useText } from "#ui/locale.tsx";
import { Comparison } from "./Comparison.tsx";
import { LossIndex } from "./LossIndex.tsx";
import { LossReference } from "./LossReference.tsx";
import { readQuery } from "./query.ts";
import "./reference.css";

function NoSuchLoss({ name }: { readonly name: string }): ReactNode {
  const t = useText();
  const near = closestLosses(name).flatMap((id) => definitionById(id) ?? []);
  return (
    <main className="reference">
      <h1>{t(noSuchLossTitle(name))}</h1>
      <p>{t(near.length > 0 ? noSuchLoss.closest : noSuchLoss.none)}</p>
      <ul>
        {near.map(({ id, name: known }) => (
          <li key={id}>
            <a href={`#/losses/${id}`}>{t(known)}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href="#/losses">{t(noSuchLoss.all)}</a>
      </p>
    </main>
  );
}

interface ReferencePagesProps {
  /** The loss asked for, by any of its names; null for the list. */
  readonly name: string | null;
  readonly parameters: URLSearchParams;
  /** Called with what the window is to be called, and with nothing when the page goes. */
  readonly onTitle: (title?: LocalText) => void;
}

export function ReferencePages({ name, parameters, onTitle }: ReferencePagesProps): ReactNode {
  const loss = name === null ? undefined : definitionById(lossNamed(name) ?? "");
  const title = name === null ? reference.pageTitle : loss ? lossPageTitle(loss.name) : noSuchLoss.pageTitle;
  useEffect(() => {
    onTitle(title);
    return () => onTitle();
  }, [title, onTitle]);
  useEffect(() => {
    if (name !== null) window.scrollTo(0, 0);
  }, [name]);
  if (name !== null) return loss ? <LossReference key={loss.id} loss={loss} /> : <NoSuchLoss name={name} />;
  const query = readQuery(parameters);
  return query.compare === null ? (
    <LossIndex parameters={parameters} />
  ) : (
    <Comparison query={query} parameters={parameters} />
  );
}
