/** The chart's numbers as a table that opens over the plot and can be copied. */
import { type ReactNode, useState } from "react";
import { chart, copiedRows } from "#i18n/panels.ts";
import { notify } from "#store/actions.ts";
import { formatValue } from "#ui/format.ts";
import { useText } from "#ui/locale.tsx";
import { fieldText } from "#ui/numbers.ts";
import type { ChartLine, Variable } from "./chartModel.ts";
import { type DataTable, separatedText } from "./csv.ts";

interface ChartDataProps {
  readonly variable: Variable;
  readonly x: readonly number[];
  readonly lines: readonly ChartLine[];
}

async function copy(table: DataTable, separator: "," | "\t"): Promise<void> {
  try {
    await navigator.clipboard.writeText(separatedText(table, separator));
    notify("info", copiedRows(table.rows.length));
  } catch {
    notify("problem", chart.copyFailed);
  }
}

function Table({ variable, x, lines }: ChartDataProps): ReactNode {
  const t = useText();
  const columns = [variable.symbol, ...lines.map((line) => t(line.name))];
  const rows = x.map((at, index) => [at, ...lines.map((line) => line.values[index] ?? null)]);
  return (
    <div className="chart-data-panel">
      <div className="chart-data-tools">
        <button type="button" className="button button-framed" onClick={() => copy({ columns, rows }, ",")}>
          {t(chart.copyCsv)}
        </button>
        <button type="button" className="button button-framed" onClick={() => copy({ columns, rows }, "\t")}>
          {t(chart.copyTsv)}
        </button>
      </div>
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
          {rows.map(([at, ...values]) => (
            <tr key={at}>
              <th scope="row" className="chart-data-cell">
                {fieldText(at ?? 0, variable.step)}
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
    <details className="chart-data" aria-label={t(chart.data)} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="chart-data-summary">{t(chart.data)}</summary>
      {open && <Table {...props} />}
    </details>
  );
}
