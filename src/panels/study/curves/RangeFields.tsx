/** Over which stretch a chart is drawn, and in how many points; what cannot be drawn is refused with its reason. */
import type { ReactNode } from "react";
import { curveTexts } from "#i18n/curves.ts";
import type { LocalText } from "#i18n/locale.ts";
import { badNumber } from "#i18n/panels.ts";
import { placeText } from "#panels/chartTicks.ts";
import { useText } from "#ui/locale.tsx";
import { NumberField } from "#ui/NumberField.tsx";
import { Popover } from "#ui/Popover.tsx";
import { type Range, rangeProblem, type StudyVariable } from "./studyVariable.ts";

interface RangeFieldsProps {
  readonly variable: StudyVariable;
  readonly range: Range;
  readonly onChange: (range: Range) => void;
}

export function RangeFields({ variable, range, onChange }: RangeFieldsProps): ReactNode {
  const t = useText();
  const { from, to, steps } = range;

  function field(part: keyof Range, label: LocalText): ReactNode {
    return (
      <span className="range-field">
        <span aria-hidden="true">{t(label)}</span>
        <NumberField
          label={t(label)}
          value={range[part]}
          step={part === "steps" ? 1 : variable.step}
          check={(value) => {
            const problem = value === null ? badNumber : rangeProblem({ ...range, [part]: value }, variable);
            return problem && t(problem);
          }}
          onCommit={(value) => onChange({ ...range, [part]: value })}
        />
      </span>
    );
  }

  const shown = `${placeText(from, variable.step)} … ${placeText(to, variable.step)}`;
  return (
    <Popover label={shown} name={`${t(curveTexts.range)}: ${shown}`} className="curve-range">
      {() => (
        <div className="range-fields">
          {field("from", curveTexts.from)}
          {field("to", curveTexts.to)}
          {field("steps", curveTexts.points)}
          <button
            type="button"
            className="linklike quiet"
            disabled={from === variable.range.from && to === variable.range.to && steps === variable.range.steps}
            onClick={() => onChange(variable.range)}
          >
            {t(curveTexts.usualRange)}
          </button>
        </div>
      )}
    </Popover>
  );
}
