/**
 * NIfTI-1 and NIfTI-2 in one file. nifti-reader-js reads the header, from a copy without the extensions behind it, in which a
 * damaged length would keep it busy for ever; sizes are checked and voxels read here.
 *
 * @see https://nifti.nimh.nih.gov/nifti-1
 */

import type * as Library from "nifti-reader-js";
import { fileProblems } from "#i18n/files.ts";
import { type ElementType, elementsOf } from "./elements.ts";
import { kindOf } from "./kind.ts";
import { mostBytes } from "./limits.ts";
import { refuse } from "./problem.ts";
import { shapeText, stridedVolume, usableAxes, type Volume } from "./volume.ts";

/** Bytes of a header, by its first four bytes in either order. */
const headerLengths: readonly number[] = [348, 540];

const types: Readonly<Record<number, ElementType>> = {
  2: "uint8",
  4: "int16",
  8: "int32",
  16: "float32",
  64: "float64",
  256: "int8",
  512: "uint16",
  768: "uint32",
  1024: "int64",
  1280: "uint64",
};

interface NiftiHeader {
  /** Slowest first: z, y, x. */
  readonly shape: readonly number[];
  readonly type: ElementType;
  readonly littleEndian: boolean;
  readonly start: number;
  readonly needed: number;
  readonly slope: number;
  readonly intercept: number;
}

/**
 * The volume of a NIfTI file, z, y, x, as it is stored: a slice across z is what nibabel calls `data[:, :, z].T`.
 * `scl_slope` and `scl_inter` are applied; a slope of 0 means none.
 *
 * @throws FileRefused
 */
export async function readNifti(name: string, bytes: Uint8Array): Promise<Volume> {
  const header = readHeader(await import("nifti-reader-js"), name, bytes);
  const { shape, start, needed, slope, intercept } = header;
  if (start + needed > bytes.length) refuse(name, fileProblems.cutShort(needed, Math.max(0, bytes.length - start)));
  const kept = usableAxes(name, shape);
  const names = ["x", "y", "z", "t", "5", "6", "7"].slice(0, shape.length).reverse();
  return stridedVolume({
    name,
    shape: kept.map((axis) => shape[axis] ?? 1),
    axes: kept.map((axis) => names[axis] ?? ""),
    elements: elementsOf(header.type, header.littleEndian),
    data: new DataView(bytes.buffer, bytes.byteOffset + start, needed),
    firstFastest: false,
    slope,
    intercept,
  });
}

/** What refuses a header that announces more than can be opened: for looking at the first bytes of what is still packed. */
export async function niftiHeadCheck(): Promise<(name: string, head: Uint8Array) => void> {
  const library = await import("nifti-reader-js");
  return (name, head) => {
    const found = kindOf(head);
    if (head.length >= 544 && "kind" in found && found.kind === "nifti") readHeader(library, name, head);
  };
}

function readHeader({ NIFTI1, NIFTI2 }: typeof Library, name: string, bytes: Uint8Array): NiftiHeader {
  const length = headerLength(name, bytes);
  if (bytes[length === 348 ? 345 : 5] === 0x69) refuse(name, fileProblems.headerOnly);
  const header = length === 348 ? new NIFTI1() : new NIFTI2();
  const copy = new Uint8Array(length + 4);
  copy.set(bytes.subarray(0, length));
  header.readHeader(copy.buffer);
  return checked(name, header, length);
}

function headerLength(name: string, bytes: Uint8Array): number {
  if (bytes.length < 4) refuse(name, fileProblems.headerCut);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const length = headerLengths.find((each) => view.getInt32(0, true) === each || view.getInt32(0, false) === each);
  if (length === undefined || bytes.length < length) refuse(name, fileProblems.headerCut);
  return length;
}

interface RawHeader {
  readonly dims: readonly number[];
  readonly littleEndian: boolean;
  readonly datatypeCode: number;
  readonly vox_offset: number;
  readonly scl_slope: number;
  readonly scl_inter: number;
}

function checked(name: string, raw: RawHeader, length: number): NiftiHeader {
  const [rank = 0, ...sides] = raw.dims;
  if (!Number.isInteger(rank) || rank < 1 || rank > 7) refuse(name, fileProblems.fieldWrong("dim"));
  const shape = sides.slice(0, rank).reverse();
  if (shape.some((side) => side < 0)) refuse(name, fileProblems.negativeSide(shapeText(shape)));
  if (shape.includes(0)) refuse(name, fileProblems.emptyArray(shapeText(shape)));
  const type = types[raw.datatypeCode];
  if (type === undefined) refuse(name, fileProblems.niftiType(raw.datatypeCode));
  const start = Math.max(raw.vox_offset, length + 4);
  if (!Number.isInteger(start) || start > mostBytes) refuse(name, fileProblems.fieldWrong("vox_offset"));
  const needed = shape.reduce((product, side) => product * side, 1) * elementsOf(type, true).size;
  if (needed > mostBytes) refuse(name, fileProblems.tooBig(needed, mostBytes));
  const scaled = Number.isFinite(raw.scl_slope) && raw.scl_slope !== 0;
  const { littleEndian } = raw;
  const intercept = scaled && Number.isFinite(raw.scl_inter) ? raw.scl_inter : 0;
  return { shape, type, littleEndian, start, needed, slope: scaled ? raw.scl_slope : 1, intercept };
}
