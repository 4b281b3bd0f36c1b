/** The threshold as a slider and as a typed number. */
import type { ReactNode } from "react";
import { badNumber, metricsPanel } from "#i18n/panels.ts";
import { useLocked, usePlayground } from "#store/hooks.ts";
import { setThreshold } from "#store/parameters.ts";
import { useText } from "#ui/locale.tsx";
import { NumberField } from "#ui/NumberField.tsx";
import { fieldText } from "#ui/numbers.ts";
import { Slider } from "#ui/Slider.tsx";

const RANGE = { min: 0, max: 1, step: 0.01 } as const;

export function ThresholdControl(): ReactNode {
  const t = useText();
  const threshold = usePlayground((state) => state.settings.threshold);
  const locked = useLocked("threshold");

  function check(value: number | null): string | null {
    if (value === null) return t(badNumber);
    return value >= 0 && value <= 1 ? null : t(metricsPanel.thresholdProblem);
  }

  return (
    <div className="threshold">
      <var className="threshold-symbol">t</var>
      <Slider
        label={t(metricsPanel.threshold)}
        valueText={fieldText(threshold, RANGE.step)}
        range={RANGE}
        value={threshold}
        onChange={setThreshold}
        disabled={locked}
      />
      <NumberField
        label={t(metricsPanel.threshold)}
        value={threshold}
        step={RANGE.step}
        check={check}
        onCommit={(value) => setThreshold(value)}
        disabled={locked}
      />
    </div>
  );
}
