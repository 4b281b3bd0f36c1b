/** A button that asks for a file. */
import type { ReactNode } from "react";
import "./fileButton.css";

interface FileButtonProps {
  readonly label: string;
  /** As of an input, e.g. `.json,application/json`. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

export function FileButton({ label, accept, onFile }: FileButtonProps): ReactNode {
  return (
    <label className="button button-framed file-button">
      {label}
      <input
        type="file"
        className="sr-only"
        accept={accept}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onFile(file);
          // The same file may be chosen again once it is mended.
          target.value = "";
        }}
      />
    </label>
  );
}
