/** Pointing at a kind of cell (in a formula, in the matrix) lights up its cells on the boards. */
import { setHighlight } from "#store/actions.ts";
import type { Role } from "#store/state.ts";

interface HighlightHandlers {
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** Handlers for whatever stands for the cells of a role. */
export function useHighlight(role: Role): HighlightHandlers {
  const show = () => setHighlight(role);
  const hide = () => setHighlight(null);
  return { onPointerEnter: show, onPointerLeave: hide, onFocus: show, onBlur: hide };
}
