/** One loss in the list. Each row reads only its own numbers, so that a stroke touches nothing else. */
import { type CSSProperties, memo, type ReactNode } from "react";
import { pinLabel } from "#i18n/losses.ts";
import type { LossCore } from "#losses/define.ts";
import { chooseLoss, togglePinned } from "#store/actions.ts";
import { usePlayground } from "#store/hooks.ts";
import { isPutOff, numbersOfRow } from "#store/rows.ts";
import { formatValue } from "#ui/format.ts";
import { useText } from "#ui/locale.tsx";
import type { LossListParts } from "./lossList.ts";
import { seriesColor } from "./series.ts";
import { UndefinedValue } from "./UndefinedValue.tsx";

/**
 * |value| against a fixed scale of 0…1; hollow where negative, with a mark where it goes beyond. The filling is moved, not
 * widened: that needs no layout, so the bars' motion takes nothing from the next stroke of the brush.
 */
function Bar({ value }: { readonly value: number | null | undefined }): ReactNode {
  const size = Math.min(1, Math.abs(value ?? 0));
  const kind = (value ?? 0) < 0 ? "losses-bar losses-bar-negative" : "losses-bar";
  return (
    <span className="losses-track" aria-hidden="true">
      <span className={kind}>
        <span className="losses-fill" style={{ translate: `${(size - 1) * 100}%` }} />
      </span>
      {Math.abs(value ?? 0) > 1 && <span className="losses-beyond">›</span>}
    </span>
  );
}

interface LossRowProps {
  readonly loss: LossCore;
  /** Folded away or filtered out. */
  readonly hidden: boolean;
  readonly parts: LossListParts | null;
}

function LossRowView({ loss, hidden, parts }: LossRowProps): ReactNode {
  const t = useText();
  const value = usePlayground((state) => numbersOfRow(state, loss.id).values?.losses[loss.id]);
  const reason = usePlayground((state) => numbersOfRow(state, loss.id).values?.reasons[loss.id]);
  const putOff = usePlayground((state) => isPutOff(state, loss.id));
  const pin = usePlayground((state) => state.settings.losses.indexOf(loss.id));
  const chosen = usePlayground((state) => state.settings.view.loss === loss.id);
  const style = { "--series": seriesColor(pin) } as CSSProperties;
  return (
    <tr
      data-loss={loss.id}
      hidden={hidden}
      aria-busy={putOff}
      className={chosen ? "losses-row losses-chosen" : "losses-row"}
      aria-label={t(loss.name)}
      style={style}
    >
      <td className="losses-cell">
        <button
          type="button"
          className="losses-pin"
          aria-pressed={pin >= 0}
          aria-label={t(pinLabel(loss.shortName))}
          title={t(pinLabel(loss.shortName))}
          onClick={() => togglePinned(loss.id)}
        />
      </td>
      <th scope="row" className="losses-cell">
        {/* Its ::after covers the row, so that the whole row is a target. */}
        <button
          type="button"
          className="losses-name"
          title={t(loss.name)}
          aria-current={chosen ? "true" : undefined}
          onClick={() => chooseLoss(loss.id)}
        >
          {t(loss.shortName)}
        </button>
      </th>
      <td className="losses-cell">
        {parts && <parts.Course />}
        <Bar value={value} />
      </td>
      <td className="losses-cell losses-value" data-value={value ?? ""}>
        {value === null ? (
          <UndefinedValue name={loss.shortName} reason={reason} />
        ) : (
          value !== undefined && formatValue(value)
        )}
      </td>
      <td className="losses-cell losses-change">{parts && <parts.Change loss={loss.id} inRow />}</td>
    </tr>
  );
}

export const LossRow = memo(LossRowView);
