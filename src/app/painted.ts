/** When something is on the screen, as near as a page can know. */

/** No frame comes in a hidden tab: then nobody waits for paint. */
const LONGEST = 1000;

/** Milliseconds from the first numbers to what loads after them: the first view is never held up by the rest. */
const BREATH = 60;

/** Resolves a little later. */
export function aLittleLater(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, BREATH);
  });
}

/** Resolves after the next frame has been painted. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
