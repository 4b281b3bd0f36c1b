/** A slider of the brush with its value. */
import type { ReactNode } from "react";

interface BrushSliderProps {
  readonly label: string;
  readonly help: string;
  /** Why it does nothing now. */
  readonly reason: string | null;
  readonly range: readonly [min: number, max: number, step: number];
  readonly value: number;
  readonly text: string;
  readonly onChange: (value: number) => void;
}

export function BrushSlider({ label, help, reason, range, value, text, onChange }: BrushSliderProps): ReactNode {
  const [min, max, step] = range;
  return (
    <label className="tools-slider" title={reason ?? help} data-idle={reason !== null}>
      <span>{label}</span>
      <input
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        disabled={reason !== null}
        aria-valuetext={text}
        aria-description={reason ?? help}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
      <output>{text}</output>
    </label>
  );
}
