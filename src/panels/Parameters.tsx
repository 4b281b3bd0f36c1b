/** The parameters of a loss or metric: a slider and a typed value each, a checkbox for a switch. */
import type { ReactNode } from "react";
import type { LocalText } from "#i18n/locale.ts";
import { badNumber, domainProblems, formula } from "#i18n/panels.ts";
import type { Parameter } from "#losses/define.ts";
import { inDomain } from "#losses/domain.ts";
import { useLocked, usePlayground } from "#store/hooks.ts";
import { resetParams, setParam } from "#store/parameters.ts";
import { paramsOf } from "#store/selectors.ts";
import { useText } from "#ui/locale.tsx";
import { NumberField } from "#ui/NumberField.tsx";
import { fieldText } from "#ui/numbers.ts";
import { Popover } from "#ui/Popover.tsx";
import { Slider } from "#ui/Slider.tsx";
import { MathSymbol } from "./MathSymbol.tsx";

/** What a parameter's line needs; a metric's has no help. */
type Shown = Omit<Parameter, "help"> & { readonly help?: LocalText };

interface Owner {
  readonly id: string;
  readonly parameters: Readonly<Record<string, Shown>>;
}

interface ParameterProps {
  readonly owner: string;
  readonly param: string;
  readonly parameter: Shown;
  readonly value: number;
  readonly locked: boolean;
}

/** Symbol and name; pressing them tells what turning the parameter does. */
function ParameterName({ parameter }: { readonly parameter: Shown }): ReactNode {
  const t = useText();
  const { tex, name, help, step } = parameter;
  const label = (
    <>
      <MathSymbol tex={tex} />
      <span className="parameter-label">{t(name)}</span>
    </>
  );
  if (help === undefined) return <span className="parameter-name parameter-plain">{label}</span>;
  return (
    <Popover className="parameter-name" label={label}>
      {() => (
        <div className="parameter-help">
          <p>{t(help)}</p>
          <p className="quiet">
            {t(formula.defaultValue)} {fieldText(parameter.default, step)}
          </p>
        </div>
      )}
    </Popover>
  );
}

function NumberParameter({ owner, param, parameter, value, locked }: ParameterProps): ReactNode {
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
        onChange={(next, gesture) => setParam(owner, param, next, gesture)}
        disabled={locked}
      />
      <NumberField
        label={name}
        value={value}
        step={parameter.step}
        check={check}
        onCommit={(next) => setParam(owner, param, next)}
        disabled={locked}
      />
    </div>
  );
}

function SwitchParameter({ owner, param, parameter, value, locked }: ParameterProps): ReactNode {
  const t = useText();
  return (
    <div className="parameter">
      <ParameterName parameter={parameter} />
      <input
        className="parameter-check"
        type="checkbox"
        aria-label={t(parameter.name)}
        checked={value === 1}
        disabled={locked}
        onChange={(event) => setParam(owner, param, event.target.checked ? 1 : 0)}
      />
    </div>
  );
}

export function Parameters({ owner }: { readonly owner: Owner }): ReactNode {
  const t = useText();
  const values = usePlayground((state) => paramsOf(state, owner.id));
  const changed = usePlayground((state) => state.settings.params[owner.id] !== undefined);
  const locked = useLocked("params");
  const entries = Object.entries(owner.parameters);
  if (entries.length === 0) return null;
  return (
    <fieldset className="parameters">
      <legend className="sr-only">{t(formula.parameters)}</legend>
      {entries.map(([param, parameter]) => {
        const props = { owner: owner.id, param, parameter, value: values[param] ?? parameter.default, locked };
        return parameter.domain === "switch" ? (
          <SwitchParameter key={param} {...props} />
        ) : (
          <NumberParameter key={`${owner.id}.${param}`} {...props} />
        );
      })}
      {changed && !locked && (
        <button type="button" className="linklike parameters-reset quiet" onClick={() => resetParams(owner.id)}>
          {t(formula.reset)}
        </button>
      )}
    </fieldset>
  );
}
