/**
 * The list of files in a zip archive: its central directory only, which says how large each is before anything is unpacked.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
import { fileProblems } from "#i18n/files.ts";
import { inflate } from "./inflate.ts";
import { mostBytes, mostEntries } from "./limits.ts";
import type { Pace } from "./pace.ts";
import { refuse } from "./problem.ts";

export interface ZipEntry {
  readonly name: string;
  /** Bytes as packed, and unpacked as the archive says. */
  readonly packed: number;
  readonly size: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  /** Where its local header begins. */
  readonly at: number;
}

const endSign = 0x06054b50;
const endLength = 22;
const entrySign = 0x02014b50;
const entryLength = 46;
const localSign = 0x04034b50;
const localLength = 30;
/** The largest a deflated file can grow to, by the byte. */
const mostGrowth = 1032;

/** What is in an archive, in its order. @throws FileRefused */
export function listZip(name: string, bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = findEnd(view);
  if (end === null) refuse(name, fileProblems.headerCut);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) refuse(name, fileProblems.tooManyEntries(mostEntries));
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySign) refuse(name, fileProblems.headerCut);
    const nameLength = view.getUint16(at + 28, true);
    const next = at + entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) refuse(name, fileProblems.headerCut);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + entryLength, at + entryLength + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return entries;
}

/** The end record: the last bytes, but for a comment of up to 64 kB. */
function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - endLength - 65_535);
  for (let at = view.byteLength - endLength; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === endSign) return at;
  }
  return null;
}

/** One file of an archive, unpacked. @throws FileRefused before anything is unpacked where its sizes are not credible */
export async function unzipEntry(name: string, bytes: Uint8Array, entry: ZipEntry, pace: Pace): Promise<Uint8Array> {
  if (entry.encrypted) refuse(name, fileProblems.encrypted);
  if (entry.size > mostBytes) refuse(name, fileProblems.inflatesTooBig(mostBytes));
  if (entry.method !== 0 && entry.method !== 8) refuse(name, fileProblems.packing(entry.method));
  const packed = packedBytes(name, bytes, entry);
  if (entry.size > (entry.method === 0 ? entry.packed : entry.packed * mostGrowth))
    refuse(name, fileProblems.headerCut);
  const whole = entry.method === 0 ? packed : await inflate({ name, packed, limit: entry.size, pace });
  if (whole.length !== entry.size) refuse(name, fileProblems.cutShort(entry.size, whole.length));
  if ((await checksumOf(whole, pace)) !== entry.checksum) refuse(name, fileProblems.wrongChecksum);
  return whole;
}

function packedBytes(name: string, bytes: Uint8Array, { at, packed }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (at + localLength > bytes.length || view.getUint32(at, true) !== localSign) refuse(name, fileProblems.headerCut);
  const start = at + localLength + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) refuse(name, fileProblems.cutShort(packed, Math.max(0, bytes.length - start)));
  return bytes.subarray(start, start + packed);
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

/** CRC-32, which fflate does not check. */
async function checksumOf(bytes: Uint8Array, pace: Pace): Promise<number> {
  let rest = 0xffffffff;
  for (let at = 0; at < bytes.length; at += 1) {
    rest = (table[(rest ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (rest >>> 8);
    if ((at & 0xfffff) === 0 && pace.due()) await pace.rest();
  }
  return (rest ^ 0xffffffff) >>> 0;
}
