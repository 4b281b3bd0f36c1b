/** A chart's numbers as a table that opens and can be copied. */
import { type ReactNode, useState } from "react";
import { chart, copiedRows } from "#i18n/panels.ts";
import { notify } from "#store/actions.ts";
import { formatValue } from "#ui/format.ts";
import { useText } from "#ui/locale.tsx";
import { fieldText } from "#ui/numbers.ts";
import { type DataTable, separatedText } from "./csv.ts";

interface ChartDataProps {
  /** Made only while the table is open. */
  readonly table: () => DataTable;
  /** Of the first column: decides its decimals. */
  readonly step?: number;
  /** Whether the table brings its own buttons for copying. */
  readonly copies?: boolean;
  /** Where it opens: `chart-data` over the plot. */
  readonly className?: string;
}

/** Puts a table on the clipboard, and says so. */
export async function copyTable(table: DataTable, separator: "," | "\t"): Promise<void> {
  try {
    await navigator.clipboard.writeText(separatedText(table, separator));
    notify("info", copiedRows(table.rows.length));
  } catch {
    notify("problem", chart.copyFailed);
  }
}

function Table({ table, step = 1e-9, copies }: ChartDataProps): ReactNode {
  const t = useText();
  const made = table();
  const { columns, rows } = made;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by keys too
    <div className="chart-data-panel" tabIndex={0}>
      {copies && (
        <div className="chart-data-tools">
          <button type="button" className="button button-framed" onClick={() => copyTable(made, ",")}>
            {t(chart.copyCsv)}
          </button>
          <button type="button" className="button button-framed" onClick={() => copyTable(made, "\t")}>
            {t(chart.copyTsv)}
          </button>
        </div>
      )}
      <table className="chart-data-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className="chart-data-head">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([at, ...values], row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows stay in their order, and x may come twice
            <tr key={row}>
              <th scope="row" className="chart-data-cell">
                {at == null ? "—" : fieldText(at, step)}
              </th>
              {values.map((value, index) => (
                <td key={columns[index + 1]} className="chart-data-cell">
                  {value === null ? "—" : formatValue(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function ChartData(props: ChartDataProps): ReactNode {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <details
      className={props.className ?? "chart-data"}
      aria-label={t(chart.data)}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="chart-data-summary">{t(chart.data)}</summary>
      {open && <Table {...props} />}
    </details>
  );
}
