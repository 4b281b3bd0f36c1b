/** Writes grids as files that NumPy and spreadsheets read. */
import { zipSync } from "fflate";
import type { Grids, Size } from "#grid/field.ts";

/** A field as `.npy` of format 1.0: truth as uint8, prediction as float64, in C order. */
export function writeNpy(field: Uint8Array | Float64Array, { height, width }: Size): Uint8Array<ArrayBuffer> {
  const descr = field instanceof Uint8Array ? "|u1" : "<f8";
  const dictionary = `{'descr': '${descr}', 'fortran_order': False, 'shape': (${height}, ${width}), }`;
  // Numbers begin at a multiple of 64, after a line end.
  const length = Math.ceil((10 + dictionary.length + 1) / 64) * 64;
  const file = new Uint8Array(length + field.byteLength);
  const view = new DataView(file.buffer);
  file.set([0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0]);
  view.setUint16(8, length - 10, true);
  file.set(new TextEncoder().encode(`${dictionary.padEnd(length - 11)}\n`), 10);
  if (field instanceof Uint8Array) file.set(field, length);
  else for (const [at, value] of field.entries()) view.setFloat64(length + at * 8, value, true);
  return file;
}

/** Both grids as `.npz`, named `truth` and `prediction`. */
export function writeNpz(grids: Grids): Uint8Array<ArrayBuffer> {
  const files = { "truth.npy": writeNpy(grids.truth, grids), "prediction.npy": writeNpy(grids.prediction, grids) };
  return zipSync(files, { level: 0 });
}

/** A field as lines of numbers with commas, in full precision, without a head line. */
export function writeCsv(field: Uint8Array | Float64Array, { height, width }: Size): string {
  const lines = Array.from({ length: height }, (_, row) => field.subarray(row * width, (row + 1) * width).join(","));
  return `${lines.join("\r\n")}\r\n`;
}
