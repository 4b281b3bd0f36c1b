/** What happens on the boards, said to a screen reader in the page's language. */
import type { LocalText } from "#i18n/locale.ts";
import { spoken } from "#i18n/spoken.ts";
import { playground } from "#store/playground.ts";
import { formatProbability } from "#ui/format.ts";
import type { Field } from "./field.ts";
import { clampCell, flatIndex, sameCell } from "./geometry.ts";
import type { Happening } from "./page.ts";
import type { StrokeRecord } from "./stroke.ts";

export interface Speech {
  say(text: LocalText): void;
  tell(what: Happening): void;
}

/** Speaks through a live region, which it owns. */
export function createSpeech(region: HTMLElement, field: Field): Speech {
  /** The same words twice are said twice: a trailing space makes them new. */
  function say(text: LocalText): void {
    const words = text[playground.getState().locale];
    region.textContent = region.textContent === words ? `${words}\u00a0` : words;
  }
  return { say, tell: (what) => say(wordsFor(what, field)) };
}

function wordsFor(what: Happening, field: Field): LocalText {
  if (what.type === "painted") return tellStroke(what.record, field);
  if (what.type === "size") return spoken.size(what.value);
  return what.type === "value" ? spoken.value(formatProbability(what.value)) : spoken[what.type];
}

/** What a stroke has painted. */
function tellStroke({ grid, first, last }: StrokeRecord, { grids }: Field): LocalText {
  if (!sameCell(first, last)) {
    const [from, to] = [clampCell(first, grids), clampCell(last, grids)];
    return spoken.along(from.row + 1, from.col + 1, to.row + 1, to.col + 1);
  }
  const value = grids[grid][flatIndex(first, grids)] ?? 0;
  const [row, col] = [first.row + 1, first.col + 1];
  return grid === "truth" ? spoken.truth(value, row, col) : spoken.probability(formatProbability(value), row, col);
}
