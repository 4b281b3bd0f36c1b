/** A square button with a line icon, or a wider one with its name. */
import type { ReactNode } from "react";
import { PathIcon } from "#ui/Icon.tsx";

interface ToolButtonProps {
  /** One path in a 20 × 20 box. */
  readonly icon: string;
  readonly name: string;
  /** The tooltip. */
  readonly help: string;
  /** For a choice that holds. */
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  /** Whether its name stands beside the icon. */
  readonly worded?: boolean;
  readonly onClick: () => void;
}

export function ToolButton({ icon, name, help, pressed, disabled, worded, onClick }: ToolButtonProps): ReactNode {
  return (
    <button
      type="button"
      className={worded ? "tools-button tools-worded" : "tools-button"}
      aria-label={name}
      aria-pressed={pressed}
      title={help}
      disabled={disabled}
      onClick={onClick}
    >
      <PathIcon path={icon} />
      {worded && <span>{name}</span>}
    </button>
  );
}
