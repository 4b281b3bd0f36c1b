/** One click sets the chosen loss to what a library or a paper does; below, what differs from the textbook. */
import { type ReactNode, useId, useState, type WheelEvent } from "react";
import { conventionTexts, presetSet } from "#i18n/conventions.ts";
import { both, type LocalText } from "#i18n/locale.ts";
import type { LossDefinition } from "#losses/define.ts";
import { usePlayground } from "#store/hooks.ts";
import { paramsOf } from "#store/selectors.ts";
import { useText } from "#ui/locale.tsx";
import { ConventionChip } from "./ConventionChip.tsx";
import { type Convention, conventionsOf, departures, follows } from "./conventions.ts";
import { parameterLine } from "./parameterText.ts";
import "./presets.css";

interface PresetsProps {
  readonly loss: LossDefinition;
  readonly comparing: boolean;
  readonly onCompare: (comparing: boolean) => void;
}

/** What a convention sets, on one line. */
function settingLine(loss: LossDefinition, { params }: Convention): LocalText {
  const lines = departures(loss, params).flatMap(([name, value]) => {
    const parameter = loss.parameters[name];
    return parameter === undefined ? [] : [parameterLine(parameter, value)];
  });
  return both(lines.map((line) => line.en).join(", "), lines.map((line) => line["zh-CN"]).join("，"));
}

/** The last convention that the parameters equal: a library's rather than the textbook's where both do. */
function useFollowed(loss: LossDefinition): Convention | undefined {
  const values = usePlayground((state) => paramsOf(state, loss.id));
  return conventionsOf(loss)
    .filter(({ params }) => follows(loss, params, values))
    .at(-1);
}

/** Where the pills stand on one line that is too long, a wheel moves them. */
function scrollAlong({ currentTarget, deltaY }: WheelEvent<HTMLElement>): void {
  currentTarget.scrollLeft += deltaY;
}

export function Presets({ loss, comparing, onCompare }: PresetsProps): ReactNode {
  const t = useText();
  const title = useId();
  const [looked, setLooked] = useState<Convention | null>(null);
  const [said, setSaid] = useState<LocalText | null>(null);
  const followed = useFollowed(loss);
  const told = looked ?? followed;
  function onSet(convention: Convention): void {
    setSaid(presetSet(convention.name, t(settingLine(loss, convention))));
  }
  return (
    <section className="presets" aria-labelledby={title}>
      <div className="presets-row" onWheel={scrollAlong}>
        <h3 id={title} className="presets-title">
          {t(conventionTexts.presets)}
        </h3>
        {conventionsOf(loss).map((convention) => (
          <ConventionChip key={convention.id} loss={loss} convention={convention} onSet={onSet} onLook={setLooked} />
        ))}
      </div>
      <button
        type="button"
        className="button button-framed presets-compare"
        aria-label={t(conventionTexts.compare)}
        aria-expanded={comparing}
        onClick={() => onCompare(!comparing)}
      >
        <span>
          {t(conventionTexts.compareWord)}
          <span className="presets-compare-what">{t(conventionTexts.compareWhat)}</span>
        </span>
      </button>
      <p className="presets-note quiet">
        {told ? (
          <>
            <b className="presets-of">{t(told.name)}</b> {t(told.note)}
          </>
        ) : (
          t(conventionTexts.presentNote)
        )}
      </p>
      <p className="sr-only" role="status">
        {said !== null && t(said)}
      </p>
    </section>
  );
}
