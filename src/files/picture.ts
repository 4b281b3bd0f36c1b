/** Pictures: their size is read from the first bytes, before a browser is asked to decode them; their pixels come from outside. */
import type { Size } from "#grid/field.ts";
import { fileProblems } from "#i18n/files.ts";
import { mostCells, mostPictureSide } from "./limits.ts";
import { refuse } from "./problem.ts";
import type { Channel, Volume } from "./volume.ts";

export type PictureKind = "png" | "jpeg" | "webp";

export interface PictureHead extends Size {
  /** A channel has more bits than a browser keeps. */
  readonly deep: boolean;
}

/** The size a picture's header says. @throws FileRefused where there is none, or it is too large to decode */
export function readPictureHead(name: string, kind: PictureKind, bytes: Uint8Array): PictureHead {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const head = heads[kind](view);
  if (head === null || head.height < 1 || head.width < 1) refuse(name, fileProblems.headerCut);
  const { height, width } = head;
  if (Math.max(height, width) > mostPictureSide || height * width > mostCells) {
    refuse(name, fileProblems.tooManyPixels(height, width, Math.floor(mostCells / 1e6), mostPictureSide));
  }
  return head;
}

const heads: Readonly<Record<PictureKind, (view: DataView) => PictureHead | null>> = { png, jpeg, webp };

/** IHDR comes first, always. */
function png(view: DataView): PictureHead | null {
  if (view.byteLength < 33 || view.getUint32(12) !== 0x49484452) return null;
  return { width: view.getUint32(16), height: view.getUint32(20), deep: view.getUint8(24) === 16 };
}

/** The first frame header: markers are walked through, each saying how long it is. */
function jpeg(view: DataView): PictureHead | null {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame)
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7), deep: view.getUint8(at + 4) > 8 };
    const alone = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
    const length = alone ? 0 : view.getUint16(at + 2);
    if (!alone && length < 2) return null;
    at += 2 + length;
  }
  return null;
}

/** Simple, lossless or extended: three ways of saying the size. */
function webp(view: DataView): PictureHead | null {
  if (view.byteLength < 30) return null;
  const deep = false;
  const chunk = view.getUint32(12);
  if (chunk === 0x56503820) {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff, deep };
  }
  if (chunk === 0x5650384c) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1, deep };
  }
  if (chunk !== 0x56503858) return null;
  const third = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536 + 1;
  return { width: third(24), height: third(27), deep };
}

const all: readonly Channel[] = ["luminance", "red", "green", "blue", "alpha"];

/**
 * A decoded picture, values 0…255.
 *
 * @param pixels - height × width × RGBA
 */
export function pictureVolume(name: string, { height, width }: Size, pixels: Uint8ClampedArray): Volume {
  return {
    name,
    type: "picture",
    shape: [height, width],
    axes: ["0", "1"],
    channels: all,
    readRow({ channel }, row, into) {
      const place = all.indexOf(channel) - 1;
      for (let col = 0; col < into.length; col += 1) {
        const at = (row * width + col) * 4;
        into[col] = place < 0 ? luminance(pixels, at) : (pixels[at + place] ?? 0);
      }
    },
  };
}

/** Rec. 709 weights on the stored values; a grey is itself, exactly. */
function luminance(pixels: Uint8ClampedArray, at: number): number {
  return (2126 * (pixels[at] ?? 0) + 7152 * (pixels[at + 1] ?? 0) + 722 * (pixels[at + 2] ?? 0)) / 10_000;
}
