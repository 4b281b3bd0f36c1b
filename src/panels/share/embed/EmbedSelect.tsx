/** A choice in the builder of embeds: a labelled native select. */
import { type ReactNode, useId } from "react";
import type { LocalText } from "#i18n/locale.ts";
import { useText } from "#ui/locale.tsx";

interface EmbedSelectProps<T extends string> {
  readonly label: LocalText;
  readonly value: T;
  readonly options: readonly (readonly [value: T, text: string])[];
  readonly onChange: (value: T) => void;
}

export function EmbedSelect<T extends string>({ label, value, options, onChange }: EmbedSelectProps<T>): ReactNode {
  const t = useText();
  const id = useId();
  return (
    <div className="builder-field">
      <label htmlFor={id}>{t(label)}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as T)}>
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
