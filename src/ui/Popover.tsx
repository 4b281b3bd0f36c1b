/** A button that opens a small panel beside it: the native popover, kept inside the viewport. */
import { type ReactNode, type ToggleEvent, useEffect, useId, useRef, useState } from "react";
import "./popover.css";

interface PopoverProps {
  /** What the button shows. */
  readonly label: ReactNode;
  /** What the button is called, where its label is an icon or an abbreviation. */
  readonly name?: string | undefined;
  readonly className?: string;
  readonly panelClassName?: string;
  /** Rendered only while the panel is open. */
  readonly children: (close: () => void) => ReactNode;
}

const MARGIN = 8;
const GAP = 6;

/** Puts the panel under its button, or above where there is no room, and inside the viewport. */
function place(panel: HTMLElement, button: HTMLElement): void {
  const anchor = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = panel;
  const right = document.documentElement.clientWidth - width - MARGIN;
  const below = anchor.bottom + GAP;
  const above = anchor.top - height - GAP;
  const fitsBelow = below + height + MARGIN <= window.innerHeight || above < MARGIN;
  panel.style.left = `${Math.max(MARGIN, Math.min(anchor.left, right)) + window.scrollX}px`;
  panel.style.top = `${Math.max(MARGIN, fitsBelow ? below : above) + window.scrollY}px`;
  panel.dataset.placed = "";
}

export function Popover({ label, name, className, panelClassName, children }: PopoverProps): ReactNode {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  // What it shows may load after it has opened, and grow.
  useEffect(() => {
    const [shown, anchor] = [panel.current, button.current];
    if (!open || shown === null || anchor === null) return;
    const observer = new ResizeObserver(() => {
      if (shown.dataset.placed !== undefined) place(shown, anchor);
    });
    observer.observe(shown);
    return () => observer.disconnect();
  }, [open]);

  function onBeforeToggle(event: ToggleEvent<HTMLDivElement>): void {
    setOpen(event.newState === "open");
  }

  function onToggle(event: ToggleEvent<HTMLDivElement>): void {
    if (event.newState === "closed") delete event.currentTarget.dataset.placed;
    else if (button.current) place(event.currentTarget, button.current);
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={className ?? "button"}
        popoverTarget={id}
        aria-expanded={open}
        aria-label={name}
        title={name}
      >
        {label}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className={panelClassName ? `popover ${panelClassName}` : "popover"}
        onBeforeToggle={onBeforeToggle}
        onToggle={onToggle}
      >
        {open && children(() => panel.current?.hidePopover())}
      </div>
    </>
  );
}
