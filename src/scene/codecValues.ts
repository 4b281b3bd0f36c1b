/** The probabilities of a prediction as bytes: steps of 1/200, float32 or float64, whichever is smallest and keeps every value exactly. */

/** By the number that a scene's bytes name them with; with the bytes that one value takes. */
export const valueKinds = [{ bytes: 1 }, { bytes: 4 }, { bytes: 8 }] as const;

const steps = 200;

/** Which kind keeps every value exactly. */
export function kindOf(values: Float64Array): 0 | 1 | 2 {
  if (values.every((value) => Math.round(value * steps) / steps === value)) return 0;
  return values.every((value) => Math.fround(value) === value) ? 1 : 2;
}

/** The bytes of the values: for floats first the lowest byte of all values, then the next one of all, and so on. */
export function bytesOfValues(values: Float64Array, kind: 0 | 1 | 2): Uint8Array {
  if (kind === 0) return Uint8Array.from(values, (value) => Math.round(value * steps));
  const size = valueKinds[kind].bytes;
  const bytes = new Uint8Array(values.length * size);
  const view = new DataView(new ArrayBuffer(8));
  for (let index = 0; index < values.length; index += 1) {
    // −0 is written as 0.
    const value = (values[index] ?? 0) + 0;
    if (kind === 1) view.setFloat32(0, value, true);
    else view.setFloat64(0, value, true);
    for (let byte = 0; byte < size; byte += 1) bytes[byte * values.length + index] = view.getUint8(byte);
  }
  return bytes;
}

/** Undoes `bytesOfValues`. What is no probability comes out as it is, for the scene's parser to refuse. */
export function valuesOfBytes(bytes: Uint8Array, kind: 0 | 1 | 2): Float64Array {
  if (kind === 0) return Float64Array.from(bytes, (step) => step / steps);
  const size = valueKinds[kind].bytes;
  const values = new Float64Array(bytes.length / size);
  const view = new DataView(new ArrayBuffer(8));
  for (let index = 0; index < values.length; index += 1) {
    for (let byte = 0; byte < size; byte += 1) view.setUint8(byte, bytes[byte * values.length + index] ?? 0);
    values[index] = kind === 1 ? view.getFloat32(0, true) : view.getFloat64(0, true);
  }
  return values;
}
