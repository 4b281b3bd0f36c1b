/** What the conventions of a loss are: of each the formula as it becomes, what differs from the textbook, where it can be read. */
import { type ReactNode, useCallback, useMemo } from "react";
import { formulaTex } from "#expression/tex.ts";
import { conventionTexts } from "#i18n/conventions.ts";
import type { LossDefinition, Part } from "#losses/define.ts";
import { usePlayground } from "#store/hooks.ts";
import { useText } from "#ui/locale.tsx";
import { reasonAt } from "./ConventionNumbers.tsx";
import { type Convention, conventionsOf, settingOf, type Trials } from "./conventions.ts";
import { applyMarks, markNames, markTex } from "./formulaMarks.ts";
import { ReasonText } from "./ReasonText.tsx";
import { Tex } from "./Tex.tsx";

const noParts: Readonly<Record<string, Part>> = {};

interface FormulaProps {
  readonly loss: LossDefinition;
  readonly convention: Convention;
}

/** The formula with what these parameters fold out of it. */
function ConventionFormula({ loss, convention }: FormulaProps): ReactNode {
  const parts = loss.parts ?? noParts;
  const tex = useMemo(() => {
    const names = markNames(parts);
    const mark = (part: string, text: string) => markTex(names, part, text);
    const values = settingOf(loss, convention.params);
    return `\\displaystyle ${formulaTex(loss.expression, { parameters: loss.parameters, parts, values, mark })}`;
  }, [loss, parts, convention]);
  const onRender = useCallback((element: HTMLElement) => applyMarks(element, parts), [parts]);
  return (
    <div className="about-formula">
      <Tex tex={tex} onRender={onRender} />
    </div>
  );
}

interface AboutProps extends FormulaProps {
  readonly trials: Trials;
}

function About({ loss, convention, trials }: AboutProps): ReactNode {
  const t = useText();
  const { id, name, note, source, params } = convention;
  const place = trials.placeOf(loss.id, params);
  const reason = usePlayground((state) => reasonAt(state, place));
  return (
    <li className="about" data-about={id}>
      <h3 className="about-name">{t(name)}</h3>
      <ConventionFormula loss={loss} convention={convention} />
      <p className="about-note">{t(note)}</p>
      {reason !== undefined && (
        <div className="about-reason">
          <ReasonText reason={reason} />
        </div>
      )}
      {source !== "" && (
        <p className="about-source">
          <span className="sr-only">{t(conventionTexts.source)}: </span>
          {source}
        </p>
      )}
    </li>
  );
}

export function ConventionList({ loss, trials }: Omit<AboutProps, "convention">): ReactNode {
  return (
    <ul>
      {conventionsOf(loss).map((convention) => (
        <About key={convention.id} loss={loss} convention={convention} trials={trials} />
      ))}
    </ul>
  );
}
