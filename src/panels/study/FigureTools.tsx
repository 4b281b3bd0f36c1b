/** What a figure gives away: its numbers on the clipboard and as a table, its picture as files. */
import type { ReactNode } from "react";
import { exportDialog } from "#i18n/exportDialog.ts";
import { chart } from "#i18n/panels.ts";
import { figureTexts } from "#i18n/study.ts";
import { ChartData, copyTable } from "#panels/ChartData.tsx";
import type { DataTable } from "#panels/csv.ts";
import { download } from "#panels/download.ts";
import { notify } from "#store/actions.ts";
import { useText } from "#ui/locale.tsx";
import type { FigureExport } from "./figure.ts";
import { svgPng } from "./svgPng.ts";
import "#panels/chart.css";
import "./study.css";

async function save(figure: FigureExport, ending: "png" | "svg"): Promise<void> {
  const name = `${figure.name}.${ending}`;
  try {
    const svg = figure.svg();
    download(name, ending === "png" ? await svgPng(svg) : new Blob([svg], { type: "image/svg+xml" }));
    notify("info", exportDialog.saved(name));
  } catch {
    notify("problem", exportDialog.failed);
  }
}

export function FigureTools({ figure }: { readonly figure: FigureExport }): ReactNode {
  const t = useText();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would say that these are answers to give
    <div className="figure-tools" role="group" aria-label={t(figureTexts.tools)}>
      <button type="button" className="figure-tool" onClick={() => copyTable(figure.table(), ",")}>
        {t(chart.copyCsv)}
      </button>
      <button type="button" className="figure-tool" onClick={() => save(figure, "png")}>
        {t(figureTexts.savePng)}
      </button>
      <button type="button" className="figure-tool" onClick={() => save(figure, "svg")}>
        {t(figureTexts.saveSvg)}
      </button>
    </div>
  );
}

interface FigureDataProps {
  readonly table: () => DataTable;
  /** Of the first column: decides its decimals. */
  readonly step?: number;
}

/** The numbers as a table, opened below the figure. */
export function FigureData(props: FigureDataProps): ReactNode {
  return <ChartData {...props} className="figure-data" />;
}
