/** The reference page of one loss: what it is, what it does, and a painting that shows it. */
import { type ReactNode, useId } from "react";
import { Boards } from "#boards/Boards.tsx";
import { families } from "#i18n/losses.ts";
import { demo, lossPage } from "#i18n/lossPage.ts";
import { properties, reference } from "#i18n/reference.ts";
import type { LossDefinition } from "#losses/define.ts";
import { definitionById, definitions } from "#losses/definitions.ts";
import type { LossPage } from "#losses/pages/define.ts";
import { pageById } from "#losses/pages/index.ts";
import { Formula } from "#panels/Formula.tsx";
import { chooseLoss } from "#store/actions.ts";
import { useLocale, useText } from "#ui/locale.tsx";
import { DerivativeFormulas, Papers, Symbols } from "./LossFormulas.tsx";
import { ParameterTable, PresetTable } from "./LossTables.tsx";
import { ValueNow } from "./ValueNow.tsx";

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly className?: string;
}

function Section({ title, children, className = "" }: SectionProps): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id} className={`reference-section ${className}`}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Prose({ page }: { readonly page: LossPage }): ReactNode {
  const t = useText();
  return (
    <div className="reference-prose">
      {(["rewards", "punishes", "use", "fails"] as const).map((part) => (
        <Section key={part} title={t(lossPage[part])}>
          <p>{t(page[part])}</p>
        </Section>
      ))}
    </div>
  );
}

function Properties({ page }: { readonly page: LossPage }): ReactNode {
  const t = useText();
  return (
    <ul className="properties" aria-label={t(lossPage.properties)}>
      {page.properties.map((property) => (
        <li key={property}>
          <a className="property" href={`#/losses?has=${property}`} title={t(properties[property].help)}>
            {t(properties[property].name)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Goes to the playground with the loss chosen. */
function open(id: string): void {
  chooseLoss(id);
  window.location.hash = "#/";
}

/** The playground's own boards: who paints here paints there. */
function Demo({ loss }: { readonly loss: LossDefinition }): ReactNode {
  const t = useText();
  return (
    <Section title={t(demo.title)} className="card reference-demo">
      <p className="quiet">{t(demo.help)}</p>
      <p className="reference-now">
        <span className="quiet">{t(loss.name)}</span> <ValueNow loss={loss} />
      </p>
      <Boards />
      <button type="button" className="button button-framed reference-open" onClick={() => open(loss.id)}>
        {t(lossPage.open)}
      </button>
    </Section>
  );
}

function Related({ ids, loss }: { readonly ids: readonly string[]; readonly loss: LossDefinition }): ReactNode {
  const t = useText();
  const known = ids.flatMap((id) => definitionById(id) ?? []);
  const beside = [loss.id, ...ids].slice(0, 3).join(",");
  return (
    <>
      <ul className="related">
        {known.map(({ id, name, summary }) => (
          <li key={id}>
            <a href={`#/losses/${id}`}>{t(name)}</a> <span className="quiet">{t(summary)}</span>
          </li>
        ))}
      </ul>
      <a href={`#/losses?compare=${beside}`}>{t(lossPage.compare)}</a>
    </>
  );
}

function Neighbours({ loss }: { readonly loss: LossDefinition }): ReactNode {
  const t = useText();
  const at = definitions.indexOf(loss);
  return (
    <nav className="neighbours" aria-label={t(lossPage.neighbours)}>
      {[definitions[at - 1], definitions[at + 1]].map((other, k) =>
        other ? (
          <a key={other.id} href={`#/losses/${other.id}`}>
            {k === 0 ? "← " : ""}
            {t(other.name)}
            {k === 1 ? " →" : ""}
          </a>
        ) : (
          <span key={k === 0 ? "first" : "last"} />
        ),
      )}
    </nav>
  );
}

export function LossReference({ loss }: { readonly loss: LossDefinition }): ReactNode {
  const t = useText();
  const locale = useLocale();
  const page = pageById(loss.id);
  return (
    <main className="reference" data-reference={loss.id}>
      <nav className="crumbs quiet" aria-label={t(reference.crumbs)}>
        <a href="#/losses">{t(reference.title)}</a> ·{" "}
        <a href={`#/losses?family=${loss.family}`}>{t(families[loss.family])}</a>
      </nav>
      <header className="reference-head">
        <h1>{t(loss.name)}</h1>
        <p className="reference-summary">{t(loss.summary)}</p>
        {page && (
          <p className="quiet reference-aliases">
            {t(lossPage.also)}
            {locale === "en" ? ": " : "："}
            <span data-untranslated>
              {locale === "en" ? "" : `${loss.name.en}、`}
              {page.aliases.join(locale === "en" ? ", " : "、")}
            </span>{" "}
            <code>{loss.id}</code>
          </p>
        )}
        {page && <Properties page={page} />}
      </header>
      <div className="reference-columns">
        <Section title={t(lossPage.formula)} className="card">
          <Formula loss={loss} />
        </Section>
        <Section title={t(lossPage.symbols)}>
          <Symbols loss={loss} />
        </Section>
      </div>
      <Demo loss={loss} />
      {page && <Prose page={page} />}
      <Section title={t(lossPage.derivative)}>
        <DerivativeFormulas loss={loss} />
      </Section>
      {Object.keys(loss.parameters).length > 0 && (
        <Section title={t(lossPage.parameters)}>
          <ParameterTable loss={loss} />
        </Section>
      )}
      {loss.presets && loss.presets.length > 0 && (
        <Section title={t(lossPage.presets)}>
          <PresetTable loss={loss} />
        </Section>
      )}
      {page?.facts && page.facts.length > 0 && (
        <Section title={t(lossPage.facts)}>
          <ul className="facts">
            {page.facts.map((fact) => (
              <li key={fact.en}>{t(fact)}</li>
            ))}
          </ul>
        </Section>
      )}
      {page && (
        <Section title={t(lossPage.related)}>
          <Related ids={page.related} loss={loss} />
        </Section>
      )}
      <Section title={t(lossPage.papers)}>
        <Papers loss={loss} />
      </Section>
      <Neighbours loss={loss} />
    </main>
  );
}
