/** Files made by hand for the tests, byte by byte. */

import { createPace } from "./pace.ts";
import { type Opened, readData } from "./readFile.ts";
import { firstPlane, type PlaneChoice, planeSize, type Volume } from "./volume.ts";

export const pace = createPace();

export function bytesOf(...parts: readonly (string | ArrayLike<number>)[]): Uint8Array<ArrayBuffer> {
  const numbers = parts.flatMap((part) =>
    typeof part === "string" ? Array.from(part, (sign) => sign.charCodeAt(0)) : Array.from(part),
  );
  return Uint8Array.from(numbers);
}

/** A `.npy` file. @param header - the dictionary as text, or its three fields */
export function npyFile(
  header: string | { readonly descr: string; readonly shape: string; readonly fortran?: boolean },
  data: ArrayLike<number>,
  major = 1,
): Uint8Array<ArrayBuffer> {
  const { descr = "", shape = "", fortran = false } = typeof header === "string" ? {} : header;
  const order = fortran ? "True" : "False";
  const text =
    typeof header === "string" ? header : `{'descr': '${descr}', 'fortran_order': ${order}, 'shape': ${shape}, }\n`;
  const length = text.length;
  const size = [length & 255, (length >> 8) & 255, ...(major > 1 ? [(length >> 16) & 255, 0] : [])];
  return bytesOf("\x93NUMPY", [major, 0], size, text, data);
}

/** Numbers as bytes in either order, by a setter of DataView. */
export function packed(
  setter: "setInt8" | "setUint8" | "setInt16" | "setUint16" | "setInt32" | "setUint32" | "setFloat32" | "setFloat64",
  size: number,
  values: readonly number[],
  littleEndian = true,
): Uint8Array {
  const view = new DataView(new ArrayBuffer(size * values.length));
  for (const [at, value] of values.entries()) view[setter](at * size, value, littleEndian);
  return new Uint8Array(view.buffer);
}

interface NiftiFields {
  readonly dims: readonly number[];
  readonly type: number;
  readonly slope?: number;
  readonly intercept?: number;
  readonly littleEndian?: boolean;
  readonly offset?: number;
}

/** A NIfTI-1 file. */
export function niftiFile(fields: NiftiFields, data: ArrayLike<number>): Uint8Array<ArrayBuffer> {
  const { dims, type, slope = 0, intercept = 0, littleEndian = true, offset = 352 } = fields;
  const file = new Uint8Array(352 + data.length);
  const view = new DataView(file.buffer);
  view.setInt32(0, 348, littleEndian);
  view.setInt16(40, dims.length, littleEndian);
  for (const [at, side] of dims.entries()) view.setInt16(42 + at * 2, side, littleEndian);
  view.setInt16(70, type, littleEndian);
  view.setFloat32(108, offset, littleEndian);
  view.setFloat32(112, slope, littleEndian);
  view.setFloat32(116, intercept, littleEndian);
  file.set(bytesOf("n+1\0"), 344);
  file.set(data, 352);
  return file;
}

/** Reads a file and loads its first array (or the one of a name). @throws what loading throws */
export async function volumeOf(name: string, bytes: Uint8Array, array?: string): Promise<Volume> {
  const opened = await readData(name, bytes, pace);
  if (opened.kind !== "arrays") throw new Error(`${name} was opened as ${JSON.stringify(opened)}`);
  const offer = array === undefined ? opened.arrays[0] : opened.arrays.find((each) => each.name === array);
  if (offer === undefined) throw new Error("no such array");
  return offer.load(pace);
}

/** The English text of the problem with a file. */
export async function problemWith(name: string, bytes: Uint8Array): Promise<string> {
  const opened: Opened = await readData(name, bytes, pace);
  return opened.kind === "problem" ? opened.problem.en : `opened as ${opened.kind}`;
}

/** A plane as rows. */
export function rowsOf(volume: Volume, plane: Partial<PlaneChoice> = {}): number[][] {
  const choice = { ...firstPlane(volume), ...plane };
  const { height, width } = planeSize(volume, choice);
  return Array.from({ length: height }, (_, row) => {
    const values = new Float64Array(width);
    volume.readRow(choice, row, values);
    return Array.from(values);
  });
}
