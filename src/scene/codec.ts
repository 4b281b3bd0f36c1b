/** A whole scene as the text that a link carries behind `s=`: `1.` and base64url of the deflated bytes of codecBytes.ts. */
import { deflateSync, Inflate } from "fflate";
import type { LocalText } from "#i18n/locale.ts";
import { linkProblems } from "#i18n/share.ts";
import { fromBase64url, toBase64url } from "./base64url.ts";
import { type Filters, noFilters, packedLength, packScene, unpackScene } from "./codecBytes.ts";
import { bitFilters, byteFilters } from "./codecFilters.ts";
import type { SceneContent } from "./scene.ts";

/** Characters of a scene's text at most. */
const longestText = 8192;
/** Bytes of a scene before they are deflated, at most. */
const mostBytes = 2 ** 20;

const version = "1.";
/** Up to this many bytes every filter is tried in earnest; beyond, the promising ones. */
const tryAll = 2 ** 13;

/** The text of a scene; null where it is longer than a link may be. */
export function encodeScene(content: SceneContent): string | null {
  if (packedLength(content) > mostBytes) return null;
  const deflated = smallest(content);
  const text = version + toBase64url(deflated);
  return text.length > longestText ? null : text;
}

/** The scene deflated with the filters that suit it best. Truth and values hardly touch each other: their filters are chosen apart. */
function smallest(content: SceneContent): Uint8Array {
  const candidates = packedLength(content) > tryAll ? [0, 4, 5] : Array.from({ length: byteFilters }, (_, k) => k);
  let best = deflated(content, noFilters);
  let filters = noFilters;
  function tryWith(next: Filters): void {
    const found = deflated(content, next);
    if (found.length >= best.length) return;
    best = found;
    filters = next;
  }
  for (const bytes of candidates) if (bytes > 0) tryWith({ ...filters, bytes });
  for (let bits = 1; bits < bitFilters; bits += 1) tryWith({ ...filters, bits });
  return best;
}

function deflated(content: SceneContent, filters: Filters): Uint8Array {
  return deflateSync(packScene(content, filters), { level: 9, mem: 8 });
}

/** A scene as it came, for `parseScene` to check, or what is wrong with its text. */
type Decoded = { readonly input: object } | { readonly problem: LocalText };

/** Undoes `encodeScene`. Whatever the text is, nothing is thrown, and a text that would inflate without end is stopped early. */
export function decodeScene(text: string): Decoded {
  if (!text.startsWith(version)) {
    return { problem: /^\d+\./.test(text) ? linkProblems.newer : linkProblems.notAScene };
  }
  if (text.length > longestText) return { problem: linkProblems.tooLong };
  const packed = fromBase64url(text.slice(version.length));
  if (packed === null) return { problem: linkProblems.characters };
  const bytes = inflated(packed);
  if (!(bytes instanceof Uint8Array)) return { problem: linkProblems[bytes] };
  const unpacked = unpackScene(bytes);
  return "input" in unpacked ? unpacked : { problem: linkProblems[unpacked.refused] };
}

/** Bytes inflated at one go: what these become cannot exceed the limit by more than a quarter. */
const portion = 256;

/** Inflates bytes piece by piece and stops when they become too many. */
function inflated(packed: Uint8Array): Uint8Array | "cutOff" | "damaged" | "tooLarge" {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((piece) => {
    pieces.push(piece);
    length += piece.length;
  });
  try {
    for (let start = 0; start < packed.length; start += portion) {
      const end = start + portion;
      stream.push(packed.subarray(start, end), end >= packed.length);
      if (length > mostBytes) return "tooLarge";
    }
  } catch (error) {
    return isUnexpectedEnd(error) ? "cutOff" : "damaged";
  }
  const bytes = new Uint8Array(length);
  let filled = 0;
  for (const piece of pieces) {
    bytes.set(piece, filled);
    filled += piece.length;
  }
  return length === 0 ? "cutOff" : bytes;
}

/** fflate numbers its errors; 0 is an unexpected end. */
function isUnexpectedEnd(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === 0;
}
