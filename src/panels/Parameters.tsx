/** The parameters of a loss: a slider and a typed value each, a checkbox for a switch. */
import type { ReactNode } from "react";
import { badNumber, domainProblems, formula } from "#i18n/panels.ts";
import type { LossDefinition, Parameter } from "#losses/define.ts";
import { inDomain } from "#losses/domain.ts";
import { usePlayground } from "#store/hooks.ts";
import { resetParams, setParam } from "#store/parameters.ts";
import { paramsOf } from "#store/selectors.ts";
import { useText } from "#ui/locale.tsx";
import { NumberField } from "#ui/NumberField.tsx";
import { fieldText } from "#ui/numbers.ts";
import { Popover } from "#ui/Popover.tsx";
import { Slider } from "#ui/Slider.tsx";
import { MathSymbol } from "./MathSymbol.tsx";

interface ParameterProps {
  readonly loss: string;
  readonly param: string;
  readonly parameter: Parameter;
  readonly value: number;
}

/** Symbol and name; pressing them tells what turning the parameter does. */
function ParameterName({ parameter }: { readonly parameter: Parameter }): ReactNode {
  const t = useText();
  return (
    <Popover
      className="parameter-name"
      label={
        <>
          <MathSymbol tex={parameter.tex} />
          <span className="parameter-label">{t(parameter.name)}</span>
        </>
      }
    >
      {() => (
        <div className="parameter-help">
          <p>{t(parameter.help)}</p>
          <p className="quiet">
            {t(formula.defaultValue)} {fieldText(parameter.default, parameter.step)}
          </p>
        </div>
      )}
    </Popover>
  );
}

function NumberParameter({ loss, param, parameter, value }: ParameterProps): ReactNode {
  const t = useText();
  const name = t(parameter.name);

  function check(typed: number | null): string | null {
    if (typed === null) return t(badNumber);
    return inDomain(parameter, typed) ? null : t(domainProblems[parameter.domain]);
  }

  return (
    <div className="parameter">
      <ParameterName parameter={parameter} />
      <Slider
        label={name}
        valueText={fieldText(value, parameter.step)}
        range={parameter}
        value={value}
        onChange={(next, gesture) => setParam(loss, param, next, gesture)}
      />
      <NumberField
        label={name}
        value={value}
        step={parameter.step}
        check={check}
        onCommit={(next) => setParam(loss, param, next)}
      />
    </div>
  );
}

function SwitchParameter({ loss, param, parameter, value }: ParameterProps): ReactNode {
  const t = useText();
  return (
    <div className="parameter">
      <ParameterName parameter={parameter} />
      <input
        className="parameter-check"
        type="checkbox"
        aria-label={t(parameter.name)}
        checked={value === 1}
        onChange={(event) => setParam(loss, param, event.target.checked ? 1 : 0)}
      />
    </div>
  );
}

export function Parameters({ loss }: { readonly loss: LossDefinition }): ReactNode {
  const t = useText();
  const values = usePlayground((state) => paramsOf(state, loss.id));
  const changed = usePlayground((state) => state.settings.params[loss.id] !== undefined);
  const entries = Object.entries(loss.parameters);
  if (entries.length === 0) return <p className="quiet parameters-none">{t(formula.noParameters)}</p>;
  return (
    <fieldset className="parameters">
      <legend className="sr-only">{t(formula.parameters)}</legend>
      {entries.map(([param, parameter]) => {
        const props = { loss: loss.id, param, parameter, value: values[param] ?? parameter.default };
        return parameter.domain === "switch" ? (
          <SwitchParameter key={param} {...props} />
        ) : (
          <NumberParameter key={`${loss.id}.${param}`} {...props} />
        );
      })}
      {changed && (
        <button type="button" className="linklike parameters-reset quiet" onClick={() => resetParams(loss.id)}>
          {t(formula.reset)}
        </button>
      )}
    </fieldset>
  );
}
