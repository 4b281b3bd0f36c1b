/** One scale for the gradient maps of several losses. */

/** Ends take in this share of all gradients that are not 0: a single pixel may have one that dwarfs all others. */
const shown = 0.98;

/** The scale goes from −limit to limit; 1 where all gradients are 0. */
export function commonLimit(maps: readonly Float64Array[]): number {
  const sizes = maps.flatMap((map) => Array.from(map, Math.abs)).filter((size) => size > 0 && Number.isFinite(size));
  if (sizes.length === 0) return 1;
  const sorted = Float64Array.from(sizes).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(shown * sorted.length))] ?? 1;
}

/** Index among 256 colours, of which the two middle ones are the ground. */
export function colourIndex(gradient: number, limit: number): number {
  if (!Number.isFinite(gradient)) return 127;
  const share = Math.min(1, Math.max(-1, gradient / limit));
  return Math.min(255, Math.max(0, Math.round(127.5 + 127.5 * share)));
}
