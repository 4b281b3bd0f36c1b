/** What the inspector shows of the cursor's cell. */
import type { CellClass } from "#i18n/boards.ts";
import type { PlaygroundState } from "#store/state.ts";
import { formatProbability, PENDING } from "#ui/format.ts";
import { formatLogit, formatSmall } from "#ui/formatFine.ts";
import { classCode, classOfCode } from "./confusion.ts";
import { cellOf } from "./geometry.ts";

export interface Reading {
  /** Text by field; null where the loss is undefined here. */
  readonly texts: Readonly<Record<string, string | null>>;
  readonly kind: CellClass | null;
}

/** What there is to say about the cursor's cell; what is under way or missing is a dash. */
export function readCell(state: PlaygroundState): Reading {
  const { cursor, grids, settings, probe } = state;
  if (cursor === null || cursor >= grids.truth.length) return { texts: {}, kind: null };
  const { row, col } = cellOf(cursor, grids);
  const g = grids.truth[cursor] ?? 0;
  const p = grids.prediction[cursor] ?? 0;
  const here = probe && probe.cell === cursor && probe.loss === settings.view.loss ? probe : undefined;
  return {
    texts: {
      row: String(row + 1),
      col: String(col + 1),
      g: String(g),
      p: formatProbability(p),
      logit: formatLogit(Math.log(p / (1 - p))),
      adds: small(here?.contribution),
      gradient: small(here?.gradient),
      logitGradient: small(here?.logitGradient),
    },
    kind: classOfCode[classCode(g, p, settings.threshold)] ?? "tn",
  };
}

function small(x: number | null | undefined): string | null {
  if (x === null) return null;
  return x === undefined ? PENDING : formatSmall(x);
}
