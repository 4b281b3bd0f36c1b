/** Chooses what a chart is drawn against: threshold, shape, every parameter of every loss. */
import type { ReactNode } from "react";
import { curveTexts } from "#i18n/curves.ts";
import { MathSymbol } from "#panels/MathSymbol.tsx";
import { Chooser, type OptionGroup } from "./Chooser.tsx";
import { variableGroups } from "./studyVariable.ts";

interface VariableChooserProps {
  readonly label: ReactNode;
  readonly name?: string;
  readonly className: string;
  /** Ids that have a chart already. */
  readonly taken: readonly string[];
  readonly onChoose: (id: string) => void;
}

function groupsWithout(taken: readonly string[]): readonly OptionGroup[] {
  return variableGroups().flatMap(({ name, variables }) => {
    const options = variables
      .filter(({ id }) => !taken.includes(id))
      .map(({ id, name: option, tex, symbol }) => ({
        id,
        name: option,
        symbol: <MathSymbol tex={tex} />,
        words: [symbol],
      }));
    return options.length === 0 ? [] : [{ name, options }];
  });
}

export function VariableChooser({ taken, ...rest }: VariableChooserProps): ReactNode {
  return (
    <Chooser {...rest} search={curveTexts.search} nothing={curveTexts.nothing} groups={() => groupsWithout(taken)} />
  );
}
