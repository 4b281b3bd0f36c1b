/** The field that a list is searched with: it has the focus as soon as it is there. */
import { type ReactNode, useEffect, useRef } from "react";
import "./lossChips.css";

interface SearchFieldProps {
  readonly label: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Enter, where it does not end a word of an input method. */
  readonly onEnter: () => void;
}

export function SearchField({ label, query, onQuery, onEnter }: SearchFieldProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <input
      ref={field}
      type="text"
      inputMode="search"
      className="loss-adder-search"
      autoComplete="off"
      spellCheck={false}
      value={query}
      aria-label={label}
      placeholder={label}
      onChange={(event) => onQuery(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter" && !event.nativeEvent.isComposing) onEnter();
      }}
    />
  );
}
