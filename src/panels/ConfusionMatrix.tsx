/** The four counts in the colours and glyphs of the Difference board; pointing at one lights up its cells. */
import type { ReactNode } from "react";
import { classGlyphs } from "#i18n/boards.ts";
import { cells, metricsPanel } from "#i18n/panels.ts";
import { usePlayground } from "#store/hooks.ts";
import type { Role } from "#store/state.ts";
import { formatCount } from "#ui/format.ts";
import { useText } from "#ui/locale.tsx";
import { useHighlight } from "./highlight.ts";

function CountCell({ kind }: { readonly kind: Role }): ReactNode {
  const t = useText();
  const count = usePlayground((state) => state.values?.metrics[kind]);
  const lit = usePlayground((state) => state.highlight === kind);
  const highlight = useHighlight(kind);
  return (
    <td className="matrix-cell">
      <button
        type="button"
        className={lit ? "matrix-button matrix-lit" : "matrix-button"}
        data-role={kind}
        {...highlight}
      >
        <span className="matrix-glyph" aria-hidden="true">
          {classGlyphs[kind]}
        </span>
        <b className="matrix-count">{count == null ? "\u00a0" : formatCount(count)}</b>
        <span className="matrix-name">{t(cells[kind])}</span>
      </button>
    </td>
  );
}

export function ConfusionMatrix(): ReactNode {
  const t = useText();
  return (
    <table className="matrix" aria-label={t(metricsPanel.matrix)}>
      <thead>
        <tr>
          <td className="matrix-corner" />
          <th scope="col" className="matrix-column">
            {t(metricsPanel.predictedYes)}
          </th>
          <th scope="col" className="matrix-column">
            {t(metricsPanel.predictedNo)}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row" className="matrix-row">
            {t(metricsPanel.truthYes)}
          </th>
          <CountCell kind="tp" />
          <CountCell kind="fn" />
        </tr>
        <tr>
          <th scope="row" className="matrix-row">
            {t(metricsPanel.truthNo)}
          </th>
          <CountCell kind="fp" />
          <CountCell kind="tn" />
        </tr>
      </tbody>
    </table>
  );
}
