/** A convention as a row of the comparison: pressing it sets the loss; tinted where the loss is set so. */
import type { ReactNode } from "react";
import { setLossTo } from "#i18n/conventions.ts";
import type { LossDefinition } from "#losses/define.ts";
import { usePlayground } from "#store/hooks.ts";
import { setParams } from "#store/parameters.ts";
import { paramsOf } from "#store/selectors.ts";
import { useText } from "#ui/locale.tsx";
import { ConventionNumbers } from "./ConventionNumbers.tsx";
import { type Convention, departures, follows, type Trials } from "./conventions.ts";
import { MathSymbol } from "./MathSymbol.tsx";
import { valueText } from "./parameterText.ts";

interface DeparturesProps {
  readonly loss: LossDefinition;
  readonly values: Readonly<Record<string, number>>;
}

/** The parameters that differ from the textbook's; a switch that is on by its name alone. */
export function Departures({ loss, values }: DeparturesProps): ReactNode {
  const t = useText();
  const shown = departures(loss, values).map(([name, value]) => {
    const parameter = loss.parameters[name];
    if (parameter === undefined) return null;
    const text = t(valueText(parameter, value));
    if (parameter.domain === "switch")
      return (
        <span key={name} className="convention-param">
          {t(parameter.name)}
          {value === 0 && `: ${text}`}
        </span>
      );
    return (
      <span key={name} className="convention-param" title={t(parameter.name)}>
        <MathSymbol tex={parameter.tex} /> = {text}
      </span>
    );
  });
  return <span className="convention-params">{shown}</span>;
}

interface ConventionRowProps {
  readonly loss: LossDefinition;
  readonly convention: Convention;
  readonly trials: Trials;
}

export function ConventionRow({ loss, convention, trials }: ConventionRowProps): ReactNode {
  const t = useText();
  const set = usePlayground((state) => follows(loss, convention.params, paramsOf(state, loss.id)));
  const { id, name, note, params } = convention;
  return (
    <tr className={set ? "convention convention-set" : "convention"} data-convention={id} title={t(note)}>
      <th scope="row" className="convention-cell convention-what">
        {/* Its ::after covers the row, so that the whole row is a target. */}
        <button
          type="button"
          className="convention-name"
          aria-pressed={set}
          title={t(setLossTo(name))}
          onClick={() => setParams(loss.id, params)}
        >
          {t(name)}
        </button>
        <Departures loss={loss} values={params} />
      </th>
      <ConventionNumbers
        name={name}
        place={trials.placeOf(loss.id, params)}
        textbook={id === "textbook" ? null : trials.placeOf(loss.id, {})}
      />
    </tr>
  );
}
