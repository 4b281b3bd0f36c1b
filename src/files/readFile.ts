/** Opens a file: what it is by its bytes, what it holds, or one text that names it, says what is wrong and what to do. */
import type { Size } from "#grid/field.ts";
import { aboutFile, fileNotes, fileProblems } from "#i18n/files.ts";
import type { LocalText } from "#i18n/locale.ts";
import { type FileKind, isMislabelled, kindNames, kindOf } from "./kind.ts";
import { mostBytes } from "./limits.ts";
import type { ArrayOffer } from "./npz.ts";
import { Abandoned, type Pace } from "./pace.ts";
import { type PictureKind, readPictureHead } from "./picture.ts";
import { problemOf, refuse } from "./problem.ts";
import type { Volume } from "./volume.ts";

export type Opened =
  /** Arrays, each to be loaded when it is chosen. */
  | { readonly kind: "arrays"; readonly arrays: readonly ArrayOffer[]; readonly notes: readonly LocalText[] }
  /** A picture of a size that may be decoded. */
  | { readonly kind: "picture"; readonly size: Size; readonly notes: readonly LocalText[] }
  /** JSON: a scene, for those who know scenes. */
  | { readonly kind: "json"; readonly text: string }
  | { readonly kind: "problem"; readonly problem: LocalText };

/**
 * Reads a file. Whatever it holds, nothing is thrown but `Abandoned`, when the pace says so.
 *
 * @param name - as the visitor knows it
 * @param bytes - the whole file, up to 256 MB
 */
export async function readData(name: string, bytes: Uint8Array, pace: Pace): Promise<Opened> {
  try {
    if (bytes.length > mostBytes) refuse(name, fileProblems.tooBig(bytes.length, mostBytes));
    return await open(name, name, bytes, pace);
  } catch (thrown) {
    if (thrown instanceof Abandoned) throw thrown;
    return { kind: "problem", problem: problemOf(name, thrown) };
  }
}

/** Fewer bytes than a NIfTI header with its mark. */
const shortNifti = 352;

/** @param label - what its name says it is; where the bytes do not tell, it decides */
function kindOrRefusal(name: string, bytes: Uint8Array, label = ""): FileKind {
  const found = kindOf(bytes);
  if ("problem" in found) {
    const cut = /\.nii$/i.test(label) && bytes.length > 0 && bytes.length < shortNifti;
    refuse(name, cut ? fileProblems.headerCut : found.problem);
  }
  return found.kind === "text" && /\.json$/i.test(label) ? "json" : found.kind;
}

async function open(name: string, label: string, bytes: Uint8Array, pace: Pace): Promise<Opened> {
  const kind = kindOrRefusal(name, bytes, label);
  const notes = isMislabelled(label, kind) ? [aboutFile(name, fileNotes.mislabelled(kindNames[kind]))] : [];
  if (kind === "gzip") {
    const unpacked = await unpackGzip(name, bytes, pace);
    if (kindOrRefusal(name, unpacked) === "gzip") refuse(name, fileProblems.unknown);
    const opened = await open(name, label.replace(/\.gz$/i, ""), unpacked, pace);
    return "notes" in opened ? { ...opened, notes: [...notes, ...opened.notes] } : opened;
  }
  return holding(kind, name, bytes, notes, pace);
}

type Plain = Exclude<FileKind, "gzip">;

async function holding(
  kind: Plain,
  name: string,
  bytes: Uint8Array,
  notes: readonly LocalText[],
  pace: Pace,
): Promise<Opened> {
  switch (kind) {
    case "npy":
      return one((await import("./npy.ts")).readNpy(name, bytes), notes);
    case "zip":
      return { kind: "arrays", arrays: (await import("./npz.ts")).readNpz(name, bytes), notes };
    case "nifti":
      return one(await (await import("./nifti.ts")).readNifti(name, bytes), notes);
    case "png":
    case "jpeg":
    case "webp":
      return picture(kind, name, bytes, notes);
    case "json":
      return { kind, text: (await import("./text.ts")).decodeText(bytes) };
    case "text": {
      const { decodeText, readText } = await import("./text.ts");
      const read = await readText(name, decodeText(bytes), pace);
      return one(read.volume, [...notes, ...read.notes.map((note) => aboutFile(name, note))]);
    }
  }
}

function one(volume: Volume, notes: readonly LocalText[]): Opened {
  return { kind: "arrays", arrays: [{ name: volume.name, load: async () => volume }], notes };
}

function picture(kind: PictureKind, name: string, bytes: Uint8Array, notes: readonly LocalText[]): Opened {
  const { height, width, deep } = readPictureHead(name, kind, bytes);
  const more = deep ? [aboutFile(name, fileNotes.sixteenBits)] : [];
  return { kind: "picture", size: { height, width }, notes: [...notes, ...more] };
}

/** The header of a NIfTI is looked at as soon as it comes out: what announces too much is not unpacked to the end. */
async function unpackGzip(name: string, bytes: Uint8Array, pace: Pace): Promise<Uint8Array> {
  const [{ gunzip }, { niftiHeadCheck }] = await Promise.all([import("./inflate.ts"), import("./nifti.ts")]);
  const check = await niftiHeadCheck();
  return gunzip(name, bytes, pace, (head) => check(name, head));
}
