/** Unpacking deflated bytes piece by piece, never more than was allowed: what a small file can grow to is not up to the file. */
import { Gunzip, Inflate } from "fflate";
import { fileProblems } from "#i18n/files.ts";
import { mostBytes } from "./limits.ts";
import type { Pace } from "./pace.ts";
import { FileRefused, refuse } from "./problem.ts";

/** Deflate packs 1032 bytes into one at most: a piece grows to 4 MiB. */
const piece = 4096;

interface Unpacking {
  readonly name: string;
  readonly packed: Uint8Array;
  /** More than this is refused, as soon as it comes. */
  readonly limit: number;
  readonly pace: Pace;
  /** Looks at the first bytes that come out; what it throws ends the unpacking. */
  readonly onHead?: (head: Uint8Array) => void;
}

/** Raw deflated bytes, as in archives. @throws FileRefused */
export function inflate(unpacking: Unpacking): Promise<Uint8Array> {
  return unpack(unpacking, new Inflate());
}

/** A gzipped file, of one member or several. @throws FileRefused */
export function gunzip(
  name: string,
  packed: Uint8Array,
  pace: Pace,
  onHead: (head: Uint8Array) => void,
): Promise<Uint8Array> {
  return unpack({ name, packed, limit: mostBytes, pace, onHead }, new Gunzip({}));
}

async function unpack({ name, packed, limit, pace, onHead }: Unpacking, stream: Inflate | Gunzip): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  stream.ondata = (part, final) => {
    ended ||= final;
    if (part.length === 0) return;
    length += part.length;
    if (length > limit) refuse(name, fileProblems.inflatesTooBig(limit));
    if (parts.length === 0) onHead?.(part);
    parts.push(part);
  };
  try {
    for (let at = 0; at < packed.length; at += piece) {
      stream.push(packed.subarray(at, at + piece), at + piece >= packed.length);
      if (pace.due()) await pace.rest();
    }
  } catch (thrown) {
    // fflate's own errors are plain: what is packed is damaged.
    if (thrown instanceof FileRefused || !(thrown instanceof Error) || !("code" in thrown)) throw thrown;
    refuse(name, fileProblems.notInflated);
  }
  if (!ended) refuse(name, fileProblems.notInflated);
  return joined(parts, length, pace);
}

async function joined(parts: readonly Uint8Array[], length: number, pace: Pace): Promise<Uint8Array> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
    if (pace.due()) await pace.rest();
  }
  return whole;
}
