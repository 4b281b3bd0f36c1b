/** Keeps what is typed on a board until its keyboard has loaded, so that no key of the first moments is lost. */

/** Keys that would scroll the page meanwhile. */
const SCROLLS = /^( |Arrow.+|Home|End)$/;

export interface TypedKeys {
  /** Ends the keeping and types the keys again. */
  replay(): void;
  stop(): void;
}

/** Collects presses and releases on a board's element. */
export function keepTyped(element: HTMLElement): TypedKeys {
  const kept: KeyboardEvent[] = [];
  const listening = new AbortController();
  function keep(event: KeyboardEvent): void {
    if (event.type === "keydown" && SCROLLS.test(event.key)) event.preventDefault();
    kept.push(event);
  }
  element.addEventListener("keydown", keep, { signal: listening.signal });
  element.addEventListener("keyup", keep, { signal: listening.signal });
  return {
    replay() {
      listening.abort();
      for (const { type, key, shiftKey, altKey, ctrlKey, metaKey, repeat } of kept) {
        // A press does not bubble, the page has heard it already; a release ends a stroke wherever it is heard.
        const bubbles = type === "keyup";
        element.dispatchEvent(new KeyboardEvent(type, { key, shiftKey, altKey, ctrlKey, metaKey, repeat, bubbles }));
      }
    },
    stop: () => listening.abort(),
  };
}
