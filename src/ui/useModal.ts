/** A native modal dialog: open from its first rendering on, closed by Escape and by a press beside it. */
import { type PointerEvent, type RefObject, useCallback, useEffect, useRef } from "react";

interface Modal {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly close: () => void;
  /** For the dialog element: a press counts as beside it only where it begins and ends there, unlike a selection of text. */
  readonly presses: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onClick: (event: { readonly target: EventTarget }) => void;
  };
}

/** @param mayClose - whether a press beside it closes it: not where something would be lost */
export function useModal(mayClose: () => boolean = () => true): Modal {
  const dialog = useRef<HTMLDialogElement>(null);
  const beganBeside = useRef(false);
  useEffect(() => dialog.current?.showModal(), []);
  const close = useCallback(() => dialog.current?.close(), []);
  const presses: Modal["presses"] = {
    onPointerDown: ({ target }) => {
      beganBeside.current = target === dialog.current;
    },
    onClick: ({ target }) => {
      if (target === dialog.current && beganBeside.current && mayClose()) close();
      beganBeside.current = false;
    },
  };
  return { dialog, close, presses };
}
