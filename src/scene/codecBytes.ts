/**
 * A whole scene as bytes, before they are deflated. Format 1, all numbers little-endian:
 *
 * | bytes | what |
 * | --- | --- |
 * | 1 | the format: 1 |
 * | 1 | kind of the values + 4 × their filter + 32 × the truth's filter |
 * | 2 + 2 | height − 1, width − 1 |
 * | 2 | length of the settings |
 * | … | the settings, JSON in UTF-8 |
 * | ⌈cells / 8⌉ | the truth, filtered bits |
 * | cells × 1, 4 or 8 | the prediction, filtered bytes |
 * | 4 | Adler-32 of all before |
 */
import { largestSide } from "#grid/field.ts";
import { bitFilters, byteFilters, filterBytes, packBits, unfilterBytes, unpackBits } from "./codecFilters.ts";
import { packSettings, unpackSettings } from "./codecSettings.ts";
import { bytesOfValues, kindOf, valueKinds, valuesOfBytes } from "./codecValues.ts";
import type { SceneContent } from "./scene.ts";

export interface Filters {
  /** 0…6 */
  readonly bytes: number;
  /** 0…3 */
  readonly bits: number;
}

export const noFilters: Filters = { bytes: 0, bits: 0 };

const format = 1;
const headLength = 8;
const sumLength = 4;

/** How many bytes a scene takes before they are deflated, settings left out. */
export function packedLength({ grids }: SceneContent): number {
  return (
    headLength + Math.ceil(grids.truth.length / 8) + grids.truth.length * valueKinds[kindOf(grids.prediction)].bytes
  );
}

/** The bytes of a scene. Filters change how well they deflate, not what they say. */
export function packScene({ grids, settings }: SceneContent, filters: Filters = noFilters): Uint8Array {
  const { height, width, truth, prediction } = grids;
  const kind = kindOf(prediction);
  const words = new TextEncoder().encode(packSettings(settings));
  const bits = packBits(truth, grids, filters.bits);
  const values = filterBytes(bytesOfValues(prediction, kind), grids, filters.bytes);
  const bytes = new Uint8Array(headLength + words.length + bits.length + values.length + sumLength);
  const view = new DataView(bytes.buffer);
  bytes[0] = format;
  bytes[1] = kind + 4 * filters.bytes + 32 * filters.bits;
  view.setUint16(2, height - 1, true);
  view.setUint16(4, width - 1, true);
  view.setUint16(6, words.length, true);
  bytes.set(words, headLength);
  bytes.set(bits, headLength + words.length);
  bytes.set(values, headLength + words.length + bits.length);
  const end = bytes.length - sumLength;
  view.setUint32(end, adler32(bytes.subarray(0, end)), true);
  return bytes;
}

/** What bytes can be: a scene as it came, unchecked; of a later format; or no scene at all. */
type Unpacked = { readonly input: object } | { readonly refused: "newer" | "damaged" };

/** Undoes `packScene`. Whatever the bytes are, nothing is thrown, and no more is made than their length allows. */
export function unpackScene(bytes: Uint8Array): Unpacked {
  const damaged = { refused: "damaged" } as const;
  const end = bytes.length - sumLength;
  if (end < headLength) return damaged;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(end, true) !== adler32(bytes.subarray(0, end))) return damaged;
  if (bytes[0] !== format) return { refused: "newer" };
  const choices = bytes[1] ?? 0;
  const kind = choices & 3;
  const filters: Filters = { bytes: (choices >> 2) & 7, bits: choices >> 5 };
  if (kind === 3 || filters.bytes >= byteFilters || filters.bits >= bitFilters) return { refused: "newer" };
  const size = { height: view.getUint16(2, true) + 1, width: view.getUint16(4, true) + 1 };
  const cells = size.height * size.width;
  const truthStart = headLength + view.getUint16(6, true);
  const valuesStart = truthStart + Math.ceil(cells / 8);
  const isWhole = valuesStart + cells * (valueKinds[kind as 0 | 1 | 2]?.bytes ?? 0) === end;
  if (!isWhole || Math.max(size.height, size.width) > largestSide) return damaged;
  try {
    const settings = unpackSettings(new TextDecoder().decode(bytes.subarray(headLength, truthStart)));
    const truth = unpackBits(bytes.subarray(truthStart, valuesStart), size, filters.bits);
    const values = unfilterBytes(bytes.subarray(valuesStart, end), size, filters.bytes);
    return {
      input: { v: 1, ...size, ...settings, truth, prediction: valuesOfBytes(values, kind as 0 | 1 | 2) },
    };
  } catch {
    return damaged;
  }
}

/** @see RFC 1950, section 8.2 */
function adler32(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (const byte of bytes) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  return high * 65_536 + low;
}
