/** The three boards: ground truth, prediction and their difference, of equal size on one baseline. */
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { GridName } from "#grid/field.ts";
import { boards, truthDetail } from "#i18n/boards.ts";
import { usePlayground } from "#store/hooks.ts";
import { useText } from "#ui/locale.tsx";
import { Board } from "./Board.tsx";
import { DifferenceHead, DifferenceLegend } from "./Difference.tsx";
import { useLateParts } from "./lateParts.ts";
import { PredictionDetail, PredictionLegend, TruthLegend } from "./legends.tsx";
import { mountBoards } from "./mount.ts";
import "./boards.css";

/** On a phone the board that was painted last is the large one. */
export function Boards(): ReactNode {
  const t = useText();
  const late = useLateParts();
  const section = useRef<HTMLElement>(null);
  const [large, setLarge] = useState<GridName>("prediction");
  const height = usePlayground((state) => state.grids.height);
  const width = usePlayground((state) => state.grids.width);

  useEffect(() => {
    if (section.current) return mountBoards(section.current, setLarge);
  }, []);

  const size = { height, width };
  return (
    <section ref={section} className="boards" data-large={large} aria-label={t(boards.section)}>
      <div className="boards-grid">
        <Board
          name="truth"
          title={t(boards.truth)}
          size={size}
          head={<small className="board-detail">{t(truthDetail(height, width))}</small>}
          legend={<TruthLegend />}
          onEnlarge={large === "truth" ? null : () => setLarge("truth")}
        />
        <Board
          name="prediction"
          title={t(boards.prediction)}
          size={size}
          head={<PredictionDetail />}
          legend={<PredictionLegend />}
          onEnlarge={large === "prediction" ? null : () => setLarge("prediction")}
        />
        <Board
          name="difference"
          title={t(boards.difference)}
          size={size}
          head={<DifferenceHead />}
          legend={<DifferenceLegend />}
          note={late && <late.MapNote />}
        />
      </div>
      <p className="sr-only" role="status" />
    </section>
  );
}
