/** A loss in tables: its parameters, and what libraries and papers set them to. */
import { type ReactNode, useState } from "react";
import { domains, parameterTable, presetSet, presetTable, useLabel } from "#i18n/lossPage.ts";
import type { LossDefinition, Preset } from "#losses/define.ts";
import { departures, follows } from "#panels/conventions.ts";
import { exactText, parameterLine, valueText } from "#panels/parameterText.ts";
import { Tex } from "#panels/Tex.tsx";
import { chooseLoss } from "#store/actions.ts";
import { usePlayground } from "#store/hooks.ts";
import { setParams } from "#store/parameters.ts";
import { paramsOf } from "#store/selectors.ts";
import { useText } from "#ui/locale.tsx";

export function ParameterTable({ loss }: { readonly loss: LossDefinition }): ReactNode {
  const t = useText();
  const values = usePlayground((state) => paramsOf(state, loss.id));
  return (
    <div className="reference-scroll">
      <table className="reference-table">
        <thead>
          <tr>
            {[
              parameterTable.symbol,
              parameterTable.name,
              parameterTable.usual,
              parameterTable.now,
              parameterTable.range,
            ].map((head) => (
              <th key={head.en} scope="col">
                {t(head)}
              </th>
            ))}
            <th scope="col">{t(parameterTable.does)}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(loss.parameters).map(([key, parameter]) => (
            <tr key={key}>
              <td>
                <Tex tex={parameter.tex} />
              </td>
              <th scope="row">
                {t(parameter.name)} <code className="reference-key">{key}</code>
              </th>
              <td>{t(valueText(parameter, parameter.default))}</td>
              <td>{t(valueText(parameter, values[key] ?? parameter.default))}</td>
              <td>
                {t(domains[parameter.domain])}
                {parameter.domain !== "switch" && (
                  <span className="quiet reference-slider">
                    {" "}
                    {exactText(parameter.min)} – {exactText(parameter.max)}
                  </span>
                )}
              </td>
              <td>{t(parameter.help)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface PresetRowProps {
  readonly loss: LossDefinition;
  readonly preset: Preset;
  readonly onUse: (name: string) => void;
}

function PresetRow({ loss, preset, onUse }: PresetRowProps): ReactNode {
  const t = useText();
  const used = usePlayground((state) => follows(loss, preset.params, paramsOf(state, loss.id)));
  const chosen = usePlayground((state) => state.settings.view.loss === loss.id);
  const set = departures(loss, preset.params).flatMap(([key, value]) => {
    const parameter = loss.parameters[key];
    return parameter ? [t(parameterLine(parameter, value))] : [];
  });
  function use(): void {
    setParams(loss.id, preset.params);
    if (!chosen) chooseLoss(loss.id);
    onUse(preset.name);
  }
  return (
    <tr data-preset={preset.id}>
      <th scope="row" lang="en">
        {preset.name}
      </th>
      <td>{t(preset.note)}</td>
      <td>{set.length > 0 ? set.join(", ") : t(presetTable.defaults)}</td>
      <td lang="en" className="reference-source">
        {preset.source}
      </td>
      <td>
        <button
          type="button"
          className="button button-framed reference-use"
          aria-label={t(useLabel(preset.name))}
          aria-pressed={used}
          onClick={use}
        >
          {t(used ? presetTable.used : presetTable.use)}
        </button>
      </td>
    </tr>
  );
}

/** Presets with what differs, where it can be read, and a button that sets the playground to them. */
export function PresetTable({ loss }: { readonly loss: LossDefinition }): ReactNode {
  const t = useText();
  const [used, setUsed] = useState<string | null>(null);
  return (
    <>
      <div className="reference-scroll">
        <table className="reference-table">
          <thead>
            <tr>
              <th scope="col">{t(presetTable.whose)}</th>
              <th scope="col">{t(presetTable.differs)}</th>
              <th scope="col">{t(presetTable.settings)}</th>
              <th scope="col">{t(presetTable.source)}</th>
              <th scope="col" aria-label={t(presetTable.use)} />
            </tr>
          </thead>
          <tbody>
            {(loss.presets ?? []).map((preset) => (
              <PresetRow key={preset.id} loss={loss} preset={preset} onUse={setUsed} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="sr-only" role="status">
        {used !== null && t(presetSet(used))}
      </p>
    </>
  );
}
