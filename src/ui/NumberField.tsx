/** A number typed into a field: taken on Enter or when left; a bad one gets a message and changes nothing. */
import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { fieldText, parseNumber } from "./numbers.ts";
import "./numberField.css";

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  /** Decides how many decimals are shown. */
  readonly step: number;
  /** The message for what cannot be taken (null: no number at all), or null where the value is fine. */
  readonly check: (value: number | null) => string | null;
  readonly onCommit: (value: number) => void;
  readonly className?: string;
  readonly disabled?: boolean;
}

interface Draft {
  readonly text: string;
  readonly problem: string | null;
  /** The value it was typed over: a draft is dropped when the value changes from elsewhere. */
  readonly over: number;
}

export function NumberField({ label, value, step, check, onCommit, className, disabled }: NumberFieldProps): ReactNode {
  const [typed, setTyped] = useState<Draft | null>(null);
  const message = useId();
  const draft = typed?.over === value ? typed : null;

  function commit(): void {
    if (draft === null) return;
    const number = parseNumber(draft.text);
    const problem = check(number);
    if (problem !== null || number === null) {
      setTyped({ ...draft, problem });
      return;
    }
    setTyped(null);
    if (number !== value) onCommit(number);
  }

  function onBlur(): void {
    if (draft?.text.trim() === "") setTyped(null);
    else commit();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "Enter") commit();
    if (event.key === "Escape") setTyped(null);
  }

  return (
    <span className={className ? `number-field ${className}` : "number-field"}>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        disabled={disabled}
        aria-label={label}
        aria-invalid={draft?.problem != null}
        aria-describedby={draft?.problem != null ? message : undefined}
        value={draft?.text ?? fieldText(value, step)}
        onChange={(event) => setTyped({ text: event.target.value, problem: null, over: value })}
        onBlur={onBlur}
        onKeyDown={onKeyDown}
      />
      {draft?.problem != null && (
        <span id={message} className="number-field-problem" role="alert">
          {draft.problem}
        </span>
      )}
    </span>
  );
}
