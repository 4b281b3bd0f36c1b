/** The kinds of numbers that arrays in files are made of, and how one of them is read. */

export type ElementType =
  | "bool"
  | "int8"
  | "int16"
  | "int32"
  | "int64"
  | "uint8"
  | "uint16"
  | "uint32"
  | "uint64"
  | "float16"
  | "float32"
  | "float64";

export interface Elements {
  readonly type: ElementType;
  /** Bytes of one. */
  readonly size: number;
  /** The number at a byte. 64-bit integers beyond 2^53 are rounded to the nearest float64. */
  readonly read: (data: DataView, at: number) => number;
}

type Reader = (littleEndian: boolean) => Elements["read"];

const wide = 2 ** 32;

const readers: Readonly<Record<ElementType, readonly [size: number, reader: Reader]>> = {
  bool: [1, () => (data, at) => (data.getUint8(at) === 0 ? 0 : 1)],
  int8: [1, () => (data, at) => data.getInt8(at)],
  uint8: [1, () => (data, at) => data.getUint8(at)],
  int16: [2, (little) => (data, at) => data.getInt16(at, little)],
  uint16: [2, (little) => (data, at) => data.getUint16(at, little)],
  int32: [4, (little) => (data, at) => data.getInt32(at, little)],
  uint32: [4, (little) => (data, at) => data.getUint32(at, little)],
  int64: [
    8,
    (little) => (data, at) =>
      data.getInt32(at + (little ? 4 : 0), little) * wide + data.getUint32(at + (little ? 0 : 4), little),
  ],
  uint64: [
    8,
    (little) => (data, at) =>
      data.getUint32(at + (little ? 4 : 0), little) * wide + data.getUint32(at + (little ? 0 : 4), little),
  ],
  float16: [2, (little) => (data, at) => halfToNumber(data.getUint16(at, little))],
  float32: [4, (little) => (data, at) => data.getFloat32(at, little)],
  float64: [8, (little) => (data, at) => data.getFloat64(at, little)],
};

/** How numbers of a type are read. */
export function elementsOf(type: ElementType, littleEndian: boolean): Elements {
  const [size, reader] = readers[type];
  return { type, size, read: reader(littleEndian) };
}

/** A float16 from its bits (IEEE 754): subnormals, infinities and NaN included. */
function halfToNumber(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
