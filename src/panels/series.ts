/** The colour a pinned loss has in the list and in charts. */

/**
 * @param index place among the pinned losses, −1 where it is not pinned
 * @returns a CSS colour; undefined where it is not pinned
 */
export function seriesColor(index: number): string | undefined {
  return index < 0 ? undefined : `var(--s${index + 1})`;
}
