/** One board: title, canvases, the layer of cells a screen reader meets, legend. What moves in it is mount.ts's. */
import type { ReactNode } from "react";
import type { Size } from "#grid/field.ts";
import { enlarge, boards as texts } from "#i18n/boards.ts";
import { usePlayground } from "#store/hooks.ts";
import type { BoardName } from "#store/state.ts";
import { PathIcon } from "#ui/Icon.tsx";
import { useText } from "#ui/locale.tsx";
import { letterBox } from "./geometry.ts";
import { useLateParts } from "./lateParts.ts";

interface BoardProps {
  readonly name: BoardName;
  readonly title: string;
  readonly size: Size;
  /** Beside the title. */
  readonly head: ReactNode;
  readonly legend: ReactNode;
  /** Over the cells, where these have nothing to show. */
  readonly note?: ReactNode;
  /** Makes it the large board of a phone; null where it is, missing where it cannot be. */
  readonly onEnlarge?: (() => void) | null;
}

export function Board({ name, title, size, head, legend, note, onEnlarge }: BoardProps): ReactNode {
  const t = useText();
  // The cells come late; until then the grid as a whole is the tab stop.
  const late = useLateParts();
  const locked = usePlayground((state) => state.limits.locks.some((lock) => lock === name));
  const box = letterBox(size);
  return (
    <figure className="board" data-board={name} data-locked={locked || undefined}>
      <figcaption className="board-head">
        <h2 className="board-title">{title}</h2>
        {head}
        {onEnlarge && (
          <button type="button" className="board-enlarge" onClick={onEnlarge} aria-label={t(enlarge(texts[name]))}>
            <PathIcon path="M11.5 4H16v4.5M16 4l-5 5M8.5 16H4v-4.5M4 16l5-5" />
          </button>
        )}
      </figcaption>
      <div className="board-square">
        <div className="board-window" style={{ width: `${box.width}%`, height: `${box.height}%` }}>
          {/* biome-ignore lint/a11y/useSemanticElements: a table of a thousand cells would be laid out as a table. */}
          <div
            className="board-field"
            role="grid"
            aria-label={title}
            aria-rowcount={size.height}
            aria-colcount={size.width}
            aria-readonly={locked || name === "difference"}
            aria-busy={!late}
            tabIndex={late ? -1 : 0}
          >
            <div className="board-layers" aria-hidden="true">
              <canvas className="board-cells" />
              {name === "difference" && <canvas className="board-signs" />}
              {name === "difference" && <canvas className="board-map" hidden />}
              <canvas className="board-tint" hidden />
            </div>
            {note}
            <div className="board-rows" />
            <div className="board-marks" aria-hidden="true">
              {name !== "difference" && <i className="board-ring" hidden />}
              <i className="board-cursor" hidden />
            </div>
          </div>
        </div>
      </div>
      <div className="board-legend">{legend}</div>
    </figure>
  );
}
