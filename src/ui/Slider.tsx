/** A native range slider over a scale of values; a drag or a held key is one gesture. */
import type { KeyboardEvent, ReactNode } from "react";
import { useGesture } from "./gesture.ts";
import { lastPosition, positionOf, type SliderRange, valueAt } from "./sliderScale.ts";

interface SliderProps {
  readonly label: string;
  /** How a screen reader says the value. */
  readonly valueText: string;
  readonly range: SliderRange;
  readonly value: number;
  readonly onChange: (value: number, gesture: string) => void;
  readonly disabled?: boolean;
}

export function Slider({ label, valueText, range, value, onChange, disabled }: SliderProps): ReactNode {
  const gesture = useGesture();

  function onKeyDown(event: KeyboardEvent): void {
    if (!event.repeat) gesture.begin();
  }

  return (
    <input
      className="slider"
      type="range"
      min={0}
      max={lastPosition(range)}
      step={1}
      disabled={disabled}
      value={positionOf(value, range)}
      aria-label={label}
      aria-valuetext={valueText}
      onPointerDown={gesture.begin}
      onKeyDown={onKeyDown}
      onChange={(event) => onChange(valueAt(event.target.valueAsNumber, range), gesture.name())}
    />
  );
}
