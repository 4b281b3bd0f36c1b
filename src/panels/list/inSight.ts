/** Which rows are in sight, told to the store; and the arrow keys from row to row. */
import { setShown } from "#store/asides.ts";

const inSight = new Set<string>();

/**
 * Watches the rows of the list as they are now; called again when they have been laid out anew.
 *
 * @returns what ends the watching
 */
export function watchRows(list: HTMLElement): () => void {
  let first = true;
  const observer = new IntersectionObserver((entries) => {
    if (first) inSight.clear();
    first = false;
    for (const { target, isIntersecting } of entries) {
      const id = (target as HTMLElement).dataset.loss ?? "";
      if (isIntersecting) inSight.add(id);
      else inSight.delete(id);
    }
    setShown("losses", [...inSight]);
  });
  for (const row of rowsOf(list)) observer.observe(row);
  return () => observer.disconnect();
}

/** Arrow up and down move the focus to the same button of the next row. */
export function moveByArrows(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const button = event.target instanceof Element ? event.target.closest(".losses-pin, .losses-name") : null;
  const list = button?.closest<HTMLElement>(".losses");
  if (step === undefined || !button || !list) return;
  const kind = button.matches(".losses-pin") ? ".losses-pin" : ".losses-name";
  const buttons = rowsOf(list)
    .filter((row) => row.offsetParent !== null)
    .flatMap((row) => [...row.querySelectorAll<HTMLElement>(kind)]);
  const next = buttons[buttons.indexOf(button as HTMLElement) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

function rowsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>("[data-loss]")];
}
