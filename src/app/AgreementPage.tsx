/** How closely losses and metrics agree with other libraries' own numbers: the table that the build computes from the vectors. */
import { type ReactNode, useEffect, useState } from "react";
import { agreement } from "#i18n/agreement.ts";
import { definitionById as lossById } from "#losses/definitions.ts";
import { definitionById as metricById } from "#metrics/definitions.ts";
import { formatScientific } from "#ui/format.ts";
import { useText } from "#ui/locale.tsx";
import { showTitle } from "./documentState.ts";
import "./agreement.css";
import { siteJson } from "./siteFile.ts";

interface Row {
  readonly id: string;
  readonly kind: "loss" | "metric";
  readonly entry: string;
  readonly source: string;
  readonly grids: number;
  readonly value: number;
  readonly gradient: number | null;
}

type Loaded = readonly Row[] | "loading" | "failed";

function isRow(given: unknown): given is Row {
  if (typeof given !== "object" || given === null) return false;
  const { id, entry, source, value } = given as Readonly<Record<string, unknown>>;
  return [id, entry, source].every((text) => typeof text === "string") && typeof value === "number";
}

async function load(): Promise<Loaded> {
  try {
    const list = await siteJson("agreement.json");
    return Array.isArray(list) ? list.filter(isRow) : "failed";
  } catch {
    return "failed";
  }
}

/** 0 where nothing differs; else the order of magnitude is what counts. */
function difference(x: number): string {
  return x === 0 ? "0" : formatScientific(x, 0);
}

function AgreementRow({ row, first }: { readonly row: Row; readonly first: boolean }): ReactNode {
  const t = useText();
  const name = row.kind === "loss" ? lossById(row.id)?.name : metricById(row.id)?.name;
  const shown = name ? t(name) : row.id;
  return (
    <tr data-entry={row.entry}>
      <th scope="row">
        {/* Said again for a screen reader, which reads one row at a time. */}
        <span className={first ? undefined : "sr-only"}>
          {row.kind === "loss" && first ? <a href={`#/losses/${row.id}`}>{shown}</a> : shown}
        </span>
      </th>
      <td lang="en" className="agreement-source">
        <b>{row.entry}</b> {row.source}
      </td>
      <td className="agreement-number">{row.grids}</td>
      <td className="agreement-number">{difference(row.value)}</td>
      <td className="agreement-number">{row.gradient === null ? t(agreement.none) : difference(row.gradient)}</td>
    </tr>
  );
}

function Rows({ kind, rows }: { readonly kind: Row["kind"]; readonly rows: readonly Row[] }): ReactNode {
  const t = useText();
  const own = rows.filter((row) => row.kind === kind);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={5} className="agreement-kind">
          {t(kind === "loss" ? agreement.losses : agreement.metrics)}
        </th>
      </tr>
      {own.map((row, at) => (
        <AgreementRow key={row.entry} row={row} first={own[at - 1]?.id !== row.id} />
      ))}
    </tbody>
  );
}

export function AgreementPage(): ReactNode {
  const t = useText();
  const [rows, setRows] = useState<Loaded>("loading");
  useEffect(() => {
    let shown = true;
    showTitle(agreement.pageTitle);
    load().then((loaded) => {
      if (shown) setRows(loaded);
    });
    return () => {
      shown = false;
      showTitle();
    };
  }, []);
  return (
    <main className="agreement">
      <h1>{t(agreement.title)}</h1>
      <p>{t(agreement.intro)}</p>
      <p className="quiet">{t(agreement.rule)}</p>
      {rows === "loading" && <p className="quiet">{t(agreement.loading)}</p>}
      {rows === "failed" && <p role="alert">{t(agreement.failed)}</p>}
      {typeof rows !== "string" && (
        <div className="agreement-scroll">
          <table className="agreement-table">
            <thead>
              <tr>
                <th scope="col">{t(agreement.subject)}</th>
                <th scope="col">{t(agreement.reference)}</th>
                <th scope="col" className="agreement-number">
                  {t(agreement.grids)}
                </th>
                <th scope="col" className="agreement-number">
                  {t(agreement.value)}
                </th>
                <th scope="col" className="agreement-number">
                  {t(agreement.gradient)}
                </th>
              </tr>
            </thead>
            <Rows kind="loss" rows={rows} />
            <Rows kind="metric" rows={rows} />
          </table>
        </div>
      )}
      <p>
        <a href="#/losses">{t(agreement.back)}</a>
      </p>
    </main>
  );
}
