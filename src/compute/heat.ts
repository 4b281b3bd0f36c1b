/** Colours of the per-pixel maps: a calm scale with round ends, and the evaluator's own colouring. */
import type { MapKind, Palettes } from "#losses/evaluation.ts";

export interface Scale {
  /** The scale ends at ±limit (diverging) or 0…limit. */
  readonly limit: number;
  readonly diverging: boolean;
}

/** A kept scale stays while the largest value fills at least this share of it. */
const leastFill = 0.3;

/**
 * The colour scale of a map: ends on 1, 2 or 5 times a power of ten and keeps still while the values stay within it.
 * @param values the map; NaN where undefined
 * @param before the scale shown until now, for the same quantity
 */
export function scaleOf(values: Float64Array, kind: MapKind, before: Scale | null): Scale {
  let largest = 0;
  let smallest = 0;
  for (const value of values) {
    if (value > largest) largest = value;
    else if (value < smallest) smallest = value;
  }
  const reach = Math.max(largest, -smallest);
  const diverging = kind !== "loss" || smallest < -1e-9 * reach;
  if (reach === 0 || !Number.isFinite(reach)) return { limit: before?.limit ?? 1, diverging };
  const keeps = before && reach <= before.limit && reach >= leastFill * before.limit;
  return { limit: keeps ? before.limit : roundUp(reach), diverging };
}

/** The next number of the form 1, 2 or 5 · 10ⁿ that is not smaller. */
function roundUp(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  const digit = [1, 2, 5, 10].find((candidate) => candidate * unit >= value * (1 - 1e-12)) ?? 10;
  return Number((digit * unit).toPrecision(1));
}

/**
 * RGBA bytes of a map; undefined pixels are transparent.
 * @param values height × width
 */
export function colour(
  values: Float64Array,
  { limit, diverging }: Scale,
  palettes: Palettes,
): Uint8ClampedArray<ArrayBuffer> {
  const palette = new Uint32Array((diverging ? palettes.diverging : palettes.sequential).slice().buffer);
  const pixels = new Uint32Array(values.length);
  const scale = diverging ? 127.5 / limit : 255 / limit;
  const offset = diverging ? 127.5 : 0;
  for (let cell = 0; cell < values.length; cell++) {
    const value = values[cell] as number;
    if (Number.isNaN(value)) continue;
    pixels[cell] = palette[Math.round(Math.min(Math.max(value * scale + offset, 0), 255))] as number;
  }
  return new Uint8ClampedArray(pixels.buffer);
}
