/** Two or three losses side by side; rows in which they differ are marked. */
import { type ReactNode, useMemo } from "react";
import { formulaTex } from "#expression/tex.ts";
import { families } from "#i18n/losses.ts";
import { lossPage } from "#i18n/lossPage.ts";
import { comparison, properties, unknownNames } from "#i18n/reference.ts";
import type { LossDefinition } from "#losses/define.ts";
import { definitionById } from "#losses/definitions.ts";
import type { LossProperty } from "#losses/pages/define.ts";
import { pageById } from "#losses/pages/index.ts";
import { Tex } from "#panels/Tex.tsx";
import { usePlayground } from "#store/hooks.ts";
import { paramsOf } from "#store/selectors.ts";
import { useText } from "#ui/locale.tsx";
import { listAddress, type ReferenceQuery } from "./query.ts";
import { ValueNow } from "./ValueNow.tsx";

function SmallFormula({ loss }: { readonly loss: LossDefinition }): ReactNode {
  const values = usePlayground((state) => paramsOf(state, loss.id));
  const tex = useMemo(
    () => formulaTex(loss.expression, { parameters: loss.parameters, parts: loss.parts ?? {}, values }),
    [loss, values],
  );
  return <Tex tex={tex} display />;
}

interface RowProps {
  readonly head: string;
  readonly losses: readonly LossDefinition[];
  readonly differs?: boolean;
  readonly cell: (loss: LossDefinition) => ReactNode;
}

function Row({ head, losses, differs = false, cell }: RowProps): ReactNode {
  const t = useText();
  return (
    <tr className={differs ? "comparison-differs" : undefined}>
      <th scope="row">
        {head}
        {differs && <span className="sr-only"> {t(comparison.differs)}</span>}
      </th>
      {losses.map((loss) => (
        <td key={loss.id}>{cell(loss)}</td>
      ))}
    </tr>
  );
}

interface ComparisonProps {
  readonly query: ReferenceQuery;
  readonly parameters: URLSearchParams;
}

export function Comparison({ query, parameters }: ComparisonProps): ReactNode {
  const t = useText();
  const losses = (query.compare ?? []).flatMap((id) => definitionById(id) ?? []);
  const has = (loss: LossDefinition, property: LossProperty): boolean =>
    pageById(loss.id)?.properties.includes(property) === true;
  const said = (part: "rewards" | "punishes" | "use" | "fails") => (loss: LossDefinition) => {
    const page = pageById(loss.id);
    return page && t(page[part]);
  };
  return (
    <main className="reference">
      <header className="reference-head">
        <h1>{t(comparison.title)}</h1>
        {query.unknown.length > 0 && <p role="alert">{t(unknownNames(query.unknown))}</p>}
        {losses.length < 2 && <p>{t(comparison.few)}</p>}
        <p>
          <a href={listAddress(parameters, { compare: null, picked: losses.map(({ id }) => id) })}>
            {t(comparison.change)}
          </a>
        </p>
      </header>
      {losses.length > 0 && (
        <div className="reference-scroll">
          <table className="reference-table comparison">
            <thead>
              <tr>
                <th scope="col">{t(comparison.aspect)}</th>
                {losses.map(({ id, name }) => (
                  <th key={id} scope="col">
                    <a href={`#/losses/${id}`}>{t(name)}</a>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <Row head={t(comparison.formula)} losses={losses} cell={(loss) => <SmallFormula loss={loss} />} />
              <Row head={t(comparison.value)} losses={losses} cell={(loss) => <ValueNow loss={loss} />} />
              <Row head={t(comparison.family)} losses={losses} cell={({ family }) => t(families[family])} />
              <Row head={t(lossPage.rewards)} losses={losses} cell={said("rewards")} />
              <Row head={t(lossPage.punishes)} losses={losses} cell={said("punishes")} />
              <Row head={t(lossPage.use)} losses={losses} cell={said("use")} />
              <Row head={t(lossPage.fails)} losses={losses} cell={said("fails")} />
            </tbody>
            <tbody>
              <tr>
                <th scope="rowgroup" colSpan={losses.length + 1} className="comparison-group">
                  {t(comparison.differences)} <span className="quiet">{t(comparison.marked)}</span>
                </th>
              </tr>
              {(Object.keys(properties) as LossProperty[]).map((property) => (
                <Row
                  key={property}
                  head={t(properties[property].name)}
                  losses={losses}
                  differs={new Set(losses.map((loss) => has(loss, property))).size > 1}
                  cell={(loss) => t(has(loss, property) ? comparison.yes : comparison.no)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </main>
  );
}
