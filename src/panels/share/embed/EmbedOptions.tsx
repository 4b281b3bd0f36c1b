/** The choices of an embed: lesson or scene, parts, locks, language, colours, size. */
import { type ReactNode, useState } from "react";
import { embedBuilder, hideTexts, lockTexts, panelTexts } from "#i18n/embedBuilder.ts";
import type { Locale, LocalText } from "#i18n/locale.ts";
import { lessons } from "#lessons/index.ts";
import { useText } from "#ui/locale.tsx";
import { NumberField } from "#ui/NumberField.tsx";
import { type EmbedChoices, firstChoices, toggled } from "./choices.ts";
import { EmbedSelect } from "./EmbedSelect.tsx";

interface EmbedOptionsProps {
  readonly choices: EmbedChoices;
  /** The height that fits, CSS pixels. */
  readonly fitting: number;
  readonly onChange: (choices: EmbedChoices) => void;
}

interface ChecksProps<T extends string> {
  readonly legend: LocalText;
  readonly texts: Readonly<Record<T, LocalText>>;
  readonly checked: readonly T[];
  readonly onChange: (checked: readonly T[]) => void;
}

function Checks<T extends string>({ legend, texts, checked, onChange }: ChecksProps<T>): ReactNode {
  const t = useText();
  const all = Object.keys(texts) as T[];
  return (
    <fieldset className="builder-checks">
      <legend>{t(legend)}</legend>
      {all.map((name) => (
        <label key={name} className="builder-check">
          <input
            type="checkbox"
            checked={checked.includes(name)}
            onChange={() => onChange(toggled(all, checked, name))}
          />
          {t(texts[name])}
        </label>
      ))}
    </fieldset>
  );
}

function within(value: number | null, least: number, most: number): boolean {
  return value !== null && Number.isInteger(value) && value >= least && value <= most;
}

export function EmbedOptions({ choices, fitting, onChange }: EmbedOptionsProps): ReactNode {
  const t = useText();
  /** The height while somebody types another: the preview, still growing, does not take the field out of their hands. */
  const [held, setHeld] = useState<number | null>(null);
  const change = (part: Partial<EmbedChoices>): void => onChange({ ...choices, ...part });
  const { lesson, panels, locks, hidden, lang, theme, background, home, width, height } = choices;
  return (
    <>
      <EmbedSelect
        label={embedBuilder.lesson}
        value={lesson ?? ""}
        options={[
          ["", t(embedBuilder.noLesson)],
          ...lessons.map(({ id, title }) => [id, `${id} ${t(title)}`] as const),
        ]}
        onChange={(id) => change({ lesson: id || null, panels: id ? null : (panels ?? firstChoices.panels) })}
      />
      {lesson !== null && (
        <label className="builder-check">
          <input
            type="checkbox"
            checked={panels === null}
            onChange={(event) => change({ panels: event.target.checked ? null : firstChoices.panels })}
          />
          {t(embedBuilder.asLesson)}
        </label>
      )}
      {panels !== null && (
        <Checks
          legend={embedBuilder.panels}
          texts={panelTexts}
          checked={panels}
          // Without any, the address would mean the usual ones.
          onChange={(chosen) => chosen.length > 0 && change({ panels: chosen })}
        />
      )}
      <Checks
        legend={embedBuilder.locks}
        texts={lockTexts}
        checked={locks}
        onChange={(chosen) => change({ locks: chosen })}
      />
      <Checks
        legend={embedBuilder.hidden}
        texts={hideTexts}
        checked={hidden}
        onChange={(chosen) => change({ hidden: chosen })}
      />
      <div className="builder-fields">
        <EmbedSelect<Locale | "">
          label={embedBuilder.language}
          value={lang ?? ""}
          options={[
            ["", t(embedBuilder.readersLanguage)],
            ["en", "English"],
            ["zh-CN", "简体中文"],
          ]}
          onChange={(value) => change({ lang: value || null })}
        />
        <EmbedSelect
          label={embedBuilder.theme}
          value={theme}
          options={(["auto", "light", "dark"] as const).map((each) => [each, t(embedBuilder.themes[each])])}
          onChange={(value) => change({ theme: value })}
        />
        <div className="builder-field">
          <span aria-hidden="true">{t(embedBuilder.width)}</span>
          <NumberField
            label={t(embedBuilder.width)}
            value={width}
            step={1}
            check={(value) => (within(value, 280, 1600) ? null : t(embedBuilder.badWidth))}
            onCommit={(value) => change({ width: value })}
          />
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it listens to the field in it. */}
        <div className="builder-field" onFocus={() => setHeld(fitting)} onBlur={() => setHeld(null)}>
          <span aria-hidden="true">{t(embedBuilder.height)}</span>
          <NumberField
            label={t(embedBuilder.height)}
            value={height ?? held ?? fitting}
            step={1}
            check={(value) => (within(value, 120, 4000) ? null : t(embedBuilder.badHeight))}
            onCommit={(value) => change({ height: value })}
          />
        </div>
        <EmbedSelect
          label={embedBuilder.background}
          value={background}
          options={(["paper", "transparent"] as const).map((each) => [each, t(embedBuilder.backgrounds[each])])}
          onChange={(value) => change({ background: value })}
        />
      </div>
      <label className="builder-check">
        <input
          type="checkbox"
          checked={height === null}
          onChange={(event) => change({ height: event.target.checked ? null : fitting })}
        />
        {t(embedBuilder.fit(fitting))}
      </label>
      <label className="builder-check">
        <input type="checkbox" checked={home} onChange={(event) => change({ home: event.target.checked })} />
        {t(embedBuilder.home)}
      </label>
    </>
  );
}
