/** The list of losses: live values, the change since the last stroke, pins for the chart; a row is chosen by click. */
import { type ReactNode, useMemo } from "react";
import { families, lossTable } from "#i18n/losses.ts";
import type { LossCore, LossFamily } from "#losses/define.ts";
import { losses } from "#losses/index.ts";
import { usePlayground } from "#store/hooks.ts";
import { useText } from "#ui/locale.tsx";
import { LossRow } from "./LossRow.tsx";
import "./losses.css";

/** The losses family by family, in the order of the catalogue. */
function byFamily(list: readonly LossCore[]): readonly (readonly [LossFamily, readonly LossCore[]])[] {
  const groups = new Map<LossFamily, LossCore[]>();
  for (const loss of list) groups.set(loss.family, [...(groups.get(loss.family) ?? []), loss]);
  return [...groups];
}

export function LossTable(): ReactNode {
  const t = useText();
  const groups = useMemo(() => byFamily(losses), []);
  const painting = usePlayground((state) => state.painting);
  return (
    <div className={painting ? "losses losses-painting" : "losses"}>
      <table className="losses-table" aria-label={t(lossTable.title)}>
        <colgroup>
          <col className="losses-col-pin" />
          <col />
          <col className="losses-col-bar" />
          <col className="losses-col-value" />
          <col className="losses-col-change" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" colSpan={2} className="losses-head losses-head-name" title={t(lossTable.pinHint)}>
              <h2 className="losses-title">{t(lossTable.title)}</h2>
            </th>
            <th scope="col" className="losses-head">
              <span className="sr-only">{t(lossTable.bar)}</span>
            </th>
            <th scope="col" className="losses-head losses-head-number">
              {t(lossTable.now)}
            </th>
            <th scope="col" className="losses-head losses-head-number" title={t(lossTable.strokeHelp)}>
              {t(lossTable.stroke)}
            </th>
          </tr>
        </thead>
        {groups.map(([family, members]) => (
          <tbody key={family}>
            <tr>
              <th className="losses-family" scope="rowgroup" colSpan={5}>
                {t(families[family])}
              </th>
            </tr>
            {members.map((loss) => (
              <LossRow key={loss.id} loss={loss} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
