/** What a file is, by its first bytes: names lie. */

import { fileProblems } from "#i18n/files.ts";
import type { LocalText } from "#i18n/locale.ts";

export type FileKind = "npy" | "zip" | "gzip" | "nifti" | "png" | "jpeg" | "webp" | "json" | "text";

/** How people call the kinds. */
export const kindNames: Readonly<Record<FileKind, string>> = {
  npy: ".npy",
  zip: ".npz",
  gzip: ".gz",
  nifti: ".nii",
  png: "PNG",
  jpeg: "JPEG",
  webp: "WebP",
  json: "JSON",
  text: "CSV",
};

/** A signature: signs at a place. */
interface Magic {
  readonly at: number;
  /** Latin-1. */
  readonly signs: string;
}

const known: readonly (readonly [FileKind, readonly Magic[]])[] = [
  ["npy", [{ at: 0, signs: "\x93NUMPY" }]],
  ["zip", [{ at: 0, signs: "PK\x03\x04" }]],
  ["zip", [{ at: 0, signs: "PK\x05\x06" }]],
  ["gzip", [{ at: 0, signs: "\x1f\x8b" }]],
  ["png", [{ at: 0, signs: "\x89PNG\r\n\x1a\n" }]],
  ["jpeg", [{ at: 0, signs: "\xff\xd8\xff" }]],
  [
    "webp",
    [
      { at: 0, signs: "RIFF" },
      { at: 8, signs: "WEBP" },
    ],
  ],
  ["nifti", [{ at: 344, signs: "n+1\0" }]],
  ["nifti", [{ at: 344, signs: "ni1\0" }]],
  ["nifti", [{ at: 4, signs: "n+2\0" }]],
  ["nifti", [{ at: 4, signs: "ni2\0" }]],
];

/** What people may drop, and what they can make of it. */
const foreign: readonly (readonly [magic: Magic, format: string, convertTo: string])[] = [
  [{ at: 128, signs: "DICM" }, "DICOM", "NIfTI (.nii) / NumPy (.npy)"],
  [{ at: 0, signs: "II*\0" }, "TIFF", "PNG / NumPy (.npy)"],
  [{ at: 0, signs: "MM\0*" }, "TIFF", "PNG / NumPy (.npy)"],
  [{ at: 0, signs: "GIF8" }, "GIF", "PNG"],
  [{ at: 0, signs: "BM" }, "BMP", "PNG"],
  [{ at: 0, signs: "%PDF" }, "PDF", "PNG"],
  [{ at: 0, signs: "\x89HDF\r\n\x1a\n" }, "HDF5", "NumPy (.npy)"],
  [{ at: 0, signs: "MATLAB 5.0" }, "MATLAB", "NumPy (.npy)"],
  [{ at: 0, signs: "NRRD000" }, "NRRD", "NIfTI (.nii)"],
  [{ at: 4, signs: "ftyp" }, "AVIF / HEIC / MP4", "PNG"],
  [{ at: 0, signs: "7z\xbc\xaf" }, "7-Zip", ".npz"],
  [{ at: 0, signs: "\x80\x04" }, "pickle", "NumPy (.npy)"],
  [{ at: 0, signs: "<svg" }, "SVG", "PNG"],
  [{ at: 0, signs: "<?xml" }, "XML", "CSV / PNG"],
  [{ at: 0, signs: "<!DOCTYPE" }, "HTML", "CSV / PNG"],
];

/** Bytes that tell: the signatures, and enough text to see that it is text. */
const looked = 4096;

function has(bytes: Uint8Array, { at, signs }: Magic): boolean {
  if (bytes.length < at + signs.length) return false;
  for (let sign = 0; sign < signs.length; sign += 1) if (bytes[at + sign] !== signs.charCodeAt(sign)) return false;
  return true;
}

/** The kind of a file's bytes, or why it is none that can be opened. */
export function kindOf(bytes: Uint8Array): { readonly kind: FileKind } | { readonly problem: LocalText } {
  if (bytes.length === 0) return { problem: fileProblems.empty };
  const found = known.find(([, magics]) => magics.every((magic) => has(bytes, magic)));
  if (found !== undefined) return { kind: found[0] };
  const other = foreign.find(([magic]) => has(bytes, magic));
  if (other !== undefined) return { problem: fileProblems.foreign(other[1], other[2]) };
  return looksLikeText(bytes)
    ? { kind: firstSign(bytes) === 0x7b ? "json" : "text" }
    : { problem: fileProblems.unknown };
}

/** Without the signs that no text has; two-byte text (UTF-16) says so with its first two bytes. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (isUtf16(bytes)) return true;
  return bytes.subarray(0, looked).every((byte) => byte >= 32 || (byte >= 9 && byte <= 13));
}

/** Whether the bytes begin with the mark of UTF-16. */
export function isUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

/** The first byte that is not blank. */
function firstSign(bytes: Uint8Array): number | undefined {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return bytes.subarray(start, looked).find((byte) => byte > 32);
}

const endings: readonly (readonly [RegExp, readonly FileKind[]])[] = [
  [/\.npy$/i, ["npy"]],
  [/\.npz$/i, ["zip"]],
  [/\.nii$/i, ["nifti"]],
  [/\.gz$/i, ["gzip"]],
  [/\.png$/i, ["png"]],
  [/\.jpe?g$/i, ["jpeg"]],
  [/\.webp$/i, ["webp"]],
  [/\.json$/i, ["json"]],
  [/\.(csv|tsv|txt)$/i, ["text", "json"]],
];

/** Whether a name promises another kind than the bytes are. Names that promise nothing promise nothing else. */
export function isMislabelled(name: string, kind: FileKind): boolean {
  const promised = endings.find(([ending]) => ending.test(name))?.[1];
  return promised !== undefined && !promised.includes(kind);
}
