/** The boards: ground truth, prediction and their difference, of equal size on one baseline. */
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { GridName } from "#grid/field.ts";
import { boards, truthDetail } from "#i18n/boards.ts";
import { usePlayground } from "#store/hooks.ts";
import type { BoardName } from "#store/state.ts";
import { useText } from "#ui/locale.tsx";
import { Board } from "./Board.tsx";
import { DifferenceHead, DifferenceLegend } from "./Difference.tsx";
import { useLateParts } from "./lateParts.ts";
import { PredictionDetail, PredictionLegend, TruthLegend } from "./legends.tsx";
import { mountBoards } from "./mount.ts";
import "./boards.css";

const all: readonly BoardName[] = ["truth", "prediction", "difference"];

interface BoardsProps {
  readonly shown?: readonly BoardName[];
}

/** On a phone the board that was painted last is the large one, where there are three. */
export function Boards({ shown = all }: BoardsProps): ReactNode {
  const t = useText();
  const late = useLateParts();
  const section = useRef<HTMLElement>(null);
  const [large, setLarge] = useState<GridName>("prediction");
  const height = usePlayground((state) => state.grids.height);
  const width = usePlayground((state) => state.grids.width);

  const names = shown.join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: other boards are other elements.
  useEffect(() => {
    if (section.current) return mountBoards(section.current, setLarge);
  }, [names]);

  const size = { height, width };
  const enlarge = (name: GridName) => (shown.length < all.length || large === name ? null : () => setLarge(name));
  return (
    <section ref={section} className="boards" data-large={large} data-shown={names} aria-label={t(boards.section)}>
      <div className="boards-grid">
        {shown.includes("truth") && (
          <Board
            name="truth"
            title={t(boards.truth)}
            size={size}
            head={<small className="board-detail">{t(truthDetail(height, width))}</small>}
            legend={<TruthLegend />}
            onEnlarge={enlarge("truth")}
          />
        )}
        {shown.includes("prediction") && (
          <Board
            name="prediction"
            title={t(boards.prediction)}
            size={size}
            head={<PredictionDetail />}
            legend={<PredictionLegend />}
            onEnlarge={enlarge("prediction")}
          />
        )}
        {shown.includes("difference") && (
          <Board
            name="difference"
            title={t(boards.difference)}
            size={size}
            head={<DifferenceHead />}
            legend={<DifferenceLegend />}
            note={late && <late.MapNote />}
          />
        )}
      </div>
      <p className="sr-only" role="status" />
    </section>
  );
}
