/** The chosen loss and its value in one line: stays in sight on a phone while painting. */
import type { ReactNode } from "react";
import { lossTable } from "#i18n/losses.ts";
import { lossById } from "#losses/index.ts";
import { usePlayground } from "#store/hooks.ts";
import { formatValue } from "#ui/format.ts";
import { useText } from "#ui/locale.tsx";
import { useLossList } from "./lossList.ts";
import "./chosenValue.css";

export function ChosenValue(): ReactNode {
  const t = useText();
  const id = usePlayground((state) => state.settings.view.loss);
  const value = usePlayground((state) => state.values?.losses[id]);
  const { parts } = useLossList();
  const loss = lossById(id);
  if (loss === undefined) return null;
  return (
    <p className="chosen-value">
      <span className="chosen-value-name">{t(loss.shortName)}</span>
      <b className="chosen-value-number">
        {value === null ? t(lossTable.undefined) : value !== undefined && formatValue(value)}
      </b>
      <span className="chosen-value-change">{parts && <parts.Change loss={id} />}</span>
    </p>
  );
}
