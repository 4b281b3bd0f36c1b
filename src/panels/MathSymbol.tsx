/** A parameter's symbol set as mathematics, light enough for the first load. */
import type { ReactNode } from "react";
import { symbolText } from "./symbol.ts";

export function MathSymbol({ tex }: { readonly tex: string }): ReactNode {
  const { letter, subscript } = symbolText(tex);
  return (
    <var className="math-symbol">
      {letter}
      {subscript !== "" && <sub>{subscript}</sub>}
    </var>
  );
}
