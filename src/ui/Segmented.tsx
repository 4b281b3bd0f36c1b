/** A row of choices of which one holds: native radio buttons dressed as one segmented control. */
import { type ReactNode, useId } from "react";
import "./segmented.css";

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: ReactNode;
  /** What a screen reader says, where the label is a symbol. */
  readonly name?: string;
}

interface SegmentedProps<T extends string> {
  /** Names the group for a screen reader. */
  readonly legend: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

export function Segmented<T extends string>({ legend, choices, value, onChange }: SegmentedProps<T>): ReactNode {
  const group = useId();
  return (
    <fieldset className="segmented">
      <legend className="sr-only">{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className="segmented-choice" title={choice.name}>
          <input
            className="segmented-input"
            type="radio"
            name={group}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
            aria-label={choice.name}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
