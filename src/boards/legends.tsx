/** What stands beside and under the two painted boards: the brush, the swatches, the colour bar of the probability. */
import { type ReactNode, useMemo } from "react";
import { boards, predictionDetail } from "#i18n/boards.ts";
import { usePlayground } from "#store/hooks.ts";
import { toolById } from "#tools/index.ts";
import { formatProbability } from "#ui/format.ts";
import { useText } from "#ui/locale.tsx";
import { probabilityPalette } from "#ui/palette.ts";
import { ColourBar } from "./ColourBar.tsx";
import { useShownTheme } from "./useShownTheme.ts";

/** Closer than this to an end of the bar, the threshold's number would cover the end's. */
const CROWDED = 0.16;

/** "p, painting 0.80", or that the tool erases. */
export function PredictionDetail(): ReactNode {
  const t = useText();
  const value = usePlayground((state) => state.brush.value);
  const erases = usePlayground((state) => toolById(state.tool)?.erases === true);
  return (
    <small className="board-detail">{t(erases ? boards.erasing : predictionDetail(formatProbability(value)))}</small>
  );
}

export function TruthLegend(): ReactNode {
  const t = useText();
  return (
    <ul className="board-swatches">
      <li>
        <i className="board-swatch" data-truth="0" aria-hidden="true" />0
        <span className="board-word"> {t(boards.background)}</span>
      </li>
      <li>
        <i className="board-swatch" data-truth="1" aria-hidden="true" />1
        <span className="board-word"> {t(boards.foreground)}</span>
        <b className="board-number" data-count="foreground" />
      </li>
    </ul>
  );
}

export function PredictionLegend(): ReactNode {
  const t = useText();
  const theme = useShownTheme();
  const threshold = usePlayground((state) => state.settings.threshold);
  const palette = useMemo(() => probabilityPalette(theme), [theme]);
  return (
    <div className="board-scale">
      <ColourBar palette={palette} label={t(boards.probabilityScale)} />
      <i className="board-tick" style={{ left: `${100 * threshold}%` }} aria-hidden="true" />
      <div className="board-ends">
        <span style={{ visibility: threshold < CROWDED ? "hidden" : "visible" }}>0</span>
        <span className="board-at" style={{ left: `${100 * threshold}%` }} title={t(boards.threshold)}>
          <var>t</var> = {formatProbability(threshold)}
        </span>
        <span style={{ visibility: threshold > 1 - CROWDED ? "hidden" : "visible" }}>1</span>
      </div>
    </div>
  );
}
