/** The heads of the columns: each sorts the list, and the first returns to the families. */
import type { ReactNode } from "react";
import { useStore } from "zustand";
import type { LocalText } from "#i18n/locale.ts";
import { families } from "#i18n/losses.ts";
import { familySize, lossListTexts } from "#i18n/lossList.ts";
import type { LossFamily } from "#losses/define.ts";
import { byFamily } from "#panels/lossList.ts";
import { useText } from "#ui/locale.tsx";
import { foldable, type SortKey } from "./arrange.ts";
import { listState, sortBy, toggleFamily } from "./listState.ts";

interface SortProps {
  readonly by: SortKey;
  readonly label: LocalText;
  /** What pressing it does. */
  readonly name: LocalText;
}

function Sort({ by, label, name }: SortProps): ReactNode {
  const t = useText();
  const order = useStore(listState, (state) => state.order);
  const active = order.by === by;
  const arrow = order.descending ? "↓" : "↑";
  return (
    <button type="button" className="losses-sort" aria-pressed={active} title={t(name)} onClick={() => sortBy(by)}>
      {t(label)}
      {by !== "family" && <span className="losses-sort-arrow">{active ? arrow : ""}</span>}
    </button>
  );
}

/** What a screen reader says of a column. */
function useSorted(by: SortKey): "ascending" | "descending" | undefined {
  const order = useStore(listState, (state) => state.order);
  if (order.by !== by) return undefined;
  return order.descending ? "descending" : "ascending";
}

export function ListHeads(): ReactNode {
  const t = useText();
  return (
    <tr>
      <th
        scope="col"
        colSpan={3}
        className="losses-head losses-head-name"
        aria-sort={useSorted("name")}
        title={t(lossListTexts.course)}
      >
        <Sort by="family" label={lossListTexts.families} name={lossListTexts.sortByFamily} />
        <Sort by="name" label={lossListTexts.name} name={lossListTexts.sortByName} />
      </th>
      <th scope="col" className="losses-head" aria-sort={useSorted("value")}>
        <Sort by="value" label={lossListTexts.now} name={lossListTexts.sortByValue} />
      </th>
      <th scope="col" className="losses-head" aria-sort={useSorted("change")}>
        <Sort by="change" label={lossListTexts.stroke} name={lossListTexts.sortByChange} />
      </th>
    </tr>
  );
}

/** The name of a family: folds it, but for the rows that are drawn or chosen. */
export function FamilyHead({ family }: { readonly family: LossFamily }): ReactNode {
  const t = useText();
  const folded = useStore(listState, (state) => state.folded.has(family));
  const folds = useStore(listState, foldable);
  const size = byFamily.find((group) => group.family === family)?.rows.length ?? 0;
  if (!folds) return t(families[family]);
  return (
    <button type="button" className="losses-fold" aria-expanded={!folded} onClick={() => toggleFamily(family)}>
      <svg className="losses-caret" viewBox="0 0 10 10" aria-hidden="true">
        <path d="M3 1.5L7 5L3 8.5" />
      </svg>
      {t(families[family])}
      <span className="losses-size" aria-hidden="true">
        {size}
      </span>
      <span className="sr-only">, {t(familySize(size))}</span>
    </button>
  );
}
