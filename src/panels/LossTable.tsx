/** The list of losses: live values, the change since the last stroke, pins for the chart; a row is chosen by click. */
import type { ReactNode } from "react";
import { families, lossTable } from "#i18n/losses.ts";
import { usePlayground } from "#store/hooks.ts";
import { useText } from "#ui/locale.tsx";
import { LossRow } from "./LossRow.tsx";
import { type LossGroup, useLossList } from "./lossList.ts";
import "./losses.css";

function Group({ family, rows, away }: LossGroup): ReactNode {
  const t = useText();
  const { hidden, parts } = useLossList();
  return (
    <tbody hidden={away}>
      {family !== "all" && (
        <tr>
          <th className="losses-family" scope="rowgroup" colSpan={5}>
            {parts ? <parts.Family family={family} /> : t(families[family])}
          </th>
        </tr>
      )}
      {rows.map((loss) => (
        <LossRow key={loss.id} loss={loss} hidden={hidden.has(loss.id)} parts={parts} />
      ))}
    </tbody>
  );
}

export function LossTable(): ReactNode {
  const t = useText();
  const { groups, parts } = useLossList();
  const painting = usePlayground((state) => state.painting);
  return (
    <div className={`losses${painting ? " losses-painting" : ""}${parts ? "" : " losses-plain"}`}>
      <div className="losses-top">
        <h2>{t(lossTable.title)}</h2>
        {parts && <parts.Tools />}
      </div>
      <div className="losses-scroll">
        <table className="losses-table" aria-label={t(lossTable.title)}>
          <colgroup>
            <col className="losses-col-pin" />
            <col />
            <col className="losses-col-bar" />
            <col className="losses-col-value" />
            <col className="losses-col-change" />
          </colgroup>
          <thead className="losses-heads">{parts && <parts.Heads />}</thead>
          {groups.map((group) => (
            <Group key={group.family} {...group} />
          ))}
        </table>
      </div>
    </div>
  );
}
