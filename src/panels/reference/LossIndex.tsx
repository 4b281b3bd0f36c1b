/** The list of all losses: searched, filtered by family and property, two or three picked for a comparison. */
import type { ReactNode } from "react";
import { families } from "#i18n/losses.ts";
import { countFound, list, pickLabel, properties, reference } from "#i18n/reference.ts";
import type { LossDefinition, LossFamily } from "#losses/define.ts";
import { definitionById } from "#losses/definitions.ts";
import type { LossProperty } from "#losses/pages/define.ts";
import { useText } from "#ui/locale.tsx";
import { foundLosses, listAddress, mostCompared, type ReferenceQuery, readQuery, toggled } from "./query.ts";
import { ValueNow } from "./ValueNow.tsx";

interface IndexProps {
  readonly parameters: URLSearchParams;
}

/** The address follows without a step of history for every letter. */
function go(parameters: URLSearchParams, change: Partial<ReferenceQuery>): void {
  window.history.replaceState(null, "", listAddress(parameters, change));
  window.dispatchEvent(new HashChangeEvent("hashchange"));
}

interface ChipProps {
  readonly name: string;
  readonly help?: string;
  readonly on: boolean;
  readonly onClick: () => void;
}

function Chip({ name, help, on, onClick }: ChipProps): ReactNode {
  return (
    <button type="button" className="chip" aria-pressed={on} title={help} onClick={onClick}>
      {name}
    </button>
  );
}

function Filters({ parameters }: IndexProps): ReactNode {
  const t = useText();
  const query = readQuery(parameters);
  return (
    <div className="filters">
      <input
        type="search"
        className="filters-search"
        aria-label={t(list.search)}
        placeholder={t(list.placeholder)}
        value={query.q}
        onChange={(event) => go(parameters, { q: event.target.value })}
      />
      <fieldset className="filters-group">
        <legend>{t(list.family)}</legend>
        {(Object.keys(families) as LossFamily[]).map((family) => (
          <Chip
            key={family}
            name={t(families[family])}
            on={query.families.includes(family)}
            onClick={() => go(parameters, { families: toggled(query.families, family) })}
          />
        ))}
      </fieldset>
      <fieldset className="filters-group">
        <legend>{t(list.property)}</legend>
        {(Object.keys(properties) as LossProperty[]).map((property) => (
          <Chip
            key={property}
            name={t(properties[property].name)}
            help={t(properties[property].help)}
            on={query.has.includes(property)}
            onClick={() => go(parameters, { has: toggled(query.has, property) })}
          />
        ))}
      </fieldset>
      <details className="filters-explained">
        <summary>{t(list.explained)}</summary>
        <dl>
          {Object.values(properties).map(({ name, help }) => (
            <div key={name.en}>
              <dt>{t(name)}</dt>
              <dd>{t(help)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}

function Entry({ loss, parameters }: IndexProps & { readonly loss: LossDefinition }): ReactNode {
  const t = useText();
  const { picked } = readQuery(parameters);
  const isPicked = picked.includes(loss.id);
  return (
    <li className="entry" data-entry={loss.id}>
      <input
        type="checkbox"
        className="entry-pick"
        aria-label={t(pickLabel(loss.name))}
        title={t(pickLabel(loss.name))}
        checked={isPicked}
        disabled={!isPicked && picked.length >= mostCompared}
        onChange={() => go(parameters, { picked: toggled(picked, loss.id) })}
      />
      <div className="entry-text">
        <a className="entry-name" href={`#/losses/${loss.id}`}>
          {t(loss.name)}
        </a>
        <p className="quiet">{t(loss.summary)}</p>
      </div>
      <ValueNow loss={loss} />
    </li>
  );
}

function CompareBar({ parameters }: IndexProps): ReactNode {
  const t = useText();
  const { picked } = readQuery(parameters);
  if (picked.length === 0) return null;
  const names = picked.flatMap((id) => definitionById(id)?.name ?? []).map(t);
  return (
    <section className="compare-bar card" aria-label={t(list.compareBar)}>
      <span>{names.join(" · ")}</span>
      <span className="quiet">
        {picked.length < 2 && t(list.compareHint)}
        {picked.length === mostCompared && t(list.compareFull)}
      </span>
      {picked.length > 1 && (
        <a className="button button-framed" href={listAddress(parameters, { compare: picked, picked: [] })}>
          {t(list.compare)}
        </a>
      )}
      <button type="button" className="button" onClick={() => go(parameters, { picked: [] })}>
        {t(list.unpick)}
      </button>
    </section>
  );
}

export function LossIndex({ parameters }: IndexProps): ReactNode {
  const t = useText();
  const query = readQuery(parameters);
  const found = foundLosses(query).flatMap(({ id }) => definitionById(id) ?? []);
  const all = foundLosses({ ...query, q: "", families: [], has: [] }).length;
  return (
    <main className="reference">
      <header className="reference-head">
        <h1>{t(reference.title)}</h1>
        <p className="reference-summary">{t(reference.intro)}</p>
        <p>
          <a href="#/agreement">{t(reference.agreement)}</a>
        </p>
      </header>
      <Filters parameters={parameters} />
      <p className="quiet" role="status">
        {t(countFound(found.length, all))}
        {found.length < all && (
          <>
            {" "}
            <button type="button" className="linklike" onClick={() => go(parameters, { q: "", families: [], has: [] })}>
              {t(list.clear)}
            </button>
          </>
        )}
      </p>
      <section aria-label={t(list.results)}>
        {found.length === 0 && (
          <div className="reference-empty card">
            <h2>{t(list.emptyTitle)}</h2>
            <p className="quiet">{t(list.emptyText)}</p>
          </div>
        )}
        {(Object.keys(families) as LossFamily[]).map((family) => {
          const members = found.filter((loss) => loss.family === family);
          return members.length === 0 ? null : (
            <div key={family}>
              <h2 className="reference-family">{t(families[family])}</h2>
              <ul className="entries">
                {members.map((loss) => (
                  <Entry key={loss.id} loss={loss} parameters={parameters} />
                ))}
              </ul>
            </div>
          );
        })}
      </section>
      <CompareBar parameters={parameters} />
    </main>
  );
}
