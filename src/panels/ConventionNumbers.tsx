/** A convention's value and how far it is from the textbook's: the cells that move with the brush. */
import type { ReactNode } from "react";
import { conventionTexts } from "#i18n/conventions.ts";
import type { LocalText } from "#i18n/locale.ts";
import { lossTable } from "#i18n/losses.ts";
import type { Reason } from "#losses/evaluation.ts";
import { usePlayground } from "#store/hooks.ts";
import type { PlaygroundState } from "#store/state.ts";
import { formatValue } from "#ui/format.ts";
import { formatSmall } from "#ui/formatFine.ts";
import { useText } from "#ui/locale.tsx";
import { WhyUndefined } from "./WhyUndefined.tsx";

interface ConventionNumbersProps {
  readonly name: LocalText;
  /** Where the answer stands among the asides. */
  readonly place?: number;
  /** In its stead: the loss whose present value it is. */
  readonly presentOf?: string;
  /** Where the textbook's answer stands; null for the textbook itself. */
  readonly textbook: number | null;
}

/** undefined: not yet there; null: undefined. */
function valueAt({ asides }: PlaygroundState, place: number): number | null | undefined {
  const result = asides?.trials[place];
  if (result === undefined) return undefined;
  return "value" in result ? result.value : null;
}

/** Why a trial has no value. */
export function reasonAt({ asides }: PlaygroundState, place: number): Reason | undefined {
  const result = asides?.trials[place];
  return result !== undefined && "reason" in result ? result.reason : undefined;
}

/** Signed; a word where there is no difference at all. */
function differenceText(difference: number, same: string): string {
  if (difference === 0) return same;
  return `${difference > 0 ? "+" : ""}${formatSmall(difference)}`;
}

export function ConventionNumbers({ name, place = -1, presentOf, textbook }: ConventionNumbersProps): ReactNode {
  const t = useText();
  const value = usePlayground((state) =>
    presentOf === undefined ? valueAt(state, place) : state.values?.losses[presentOf],
  );
  const reason = usePlayground((state) =>
    presentOf === undefined ? reasonAt(state, place) : state.values?.reasons[presentOf],
  );
  const standard = usePlayground((state) => (textbook === null ? undefined : valueAt(state, textbook)));
  return (
    <>
      <td className="convention-cell convention-value" data-value={value ?? ""}>
        {value === undefined && "…"}
        {value === null && <WhyUndefined name={name} reason={reason} label={t(lossTable.undefined)} />}
        {value != null && formatValue(value)}
      </td>
      <td className="convention-cell convention-difference">
        {value != null && standard != null && differenceText(value - standard, t(conventionTexts.same))}
      </td>
    </>
  );
}
