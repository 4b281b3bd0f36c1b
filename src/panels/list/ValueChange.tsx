/** How a loss has changed since the last stroke began: down is good, up is bad, and never by colour alone. */
import type { ReactNode } from "react";
import { changeWords, unchanged } from "#i18n/lossList.ts";
import { usePlayground } from "#store/hooks.ts";
import { numbersOfRow } from "#store/rows.ts";
import type { Numbers } from "#store/state.ts";
import { formatValue } from "#ui/format.ts";
import { useText } from "#ui/locale.tsx";

/** Below this a change would be shown as zeros. */
const VISIBLE = 0.00005;

interface ValueChangeProps {
  readonly loss: string;
  /** Stands in the loss's row, and waits with it while the row is out of sight. */
  readonly inRow?: boolean;
}

/** @returns null where the loss has or had no value */
export function changeOf({ values, baseline }: Numbers, loss: string): number | null {
  const before = baseline[loss];
  const now = values?.losses[loss];
  return before == null || now == null ? null : now - before;
}

export function ValueChange({ loss, inRow = false }: ValueChangeProps): ReactNode {
  const t = useText();
  const change = usePlayground((state) => changeOf(inRow ? numbersOfRow(state, loss) : state, loss));
  if (change === null) return null;
  if (Math.abs(change) < VISIBLE) {
    return (
      <span className="change">
        <span aria-hidden="true">·</span>
        <span className="sr-only">{t(unchanged)}</span>
      </span>
    );
  }
  const up = change > 0;
  const size = formatValue(Math.abs(change));
  return (
    <span className={up ? "change change-up" : "change change-down"}>
      <span aria-hidden="true">
        <span className="change-arrow">{up ? "▲" : "▼"}</span> {size}
      </span>
      <span className="sr-only">{t(changeWords(size, up))}</span>
    </span>
  );
}
