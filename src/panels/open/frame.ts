/** What both boards share: which part of the data is taken, and in which size; and what stands in the way. */
import type { Crop } from "#files/sample.ts";
import { type CropKind, cropFits, cropOf, isLive, type OtherGrid, scalingFits, sizeWithin } from "#files/take.ts";
import { planeSize, type Size } from "#files/volume.ts";
import type { LocalText } from "#i18n/locale.ts";
import { openProblems } from "#i18n/openDialog.ts";
import { formatNumber } from "./formatNumber.ts";
import type { Part, Parts } from "./part.ts";

/** How large the grids will be. */
export type SizeChoice =
  | { readonly kind: "file" }
  | { readonly kind: "drawing" }
  | { readonly kind: "longest"; readonly side: number }
  | ({ readonly kind: "own" } & Size);

export interface Frame {
  readonly crop: CropKind;
  readonly rectangle: Crop;
  /** null: as in the file, where that is not too large; else to be chosen. */
  readonly size: SizeChoice | null;
  /** What becomes of the board that nothing is taken for, where the size changes. */
  readonly other: OtherGrid;
}

export const firstFrame: Frame = {
  crop: "whole",
  rectangle: { top: 0, left: 0, height: 64, width: 64 },
  size: null,
  other: "clear",
};

/** The first part there is: its size is the file's. */
export function leadingPart(parts: Parts): Part | null {
  return parts.truth ?? parts.prediction;
}

/** The part of a plane that is taken; null where the rectangle is not within it. */
export function cropIn(part: Part, { crop, rectangle }: Frame): Crop | null {
  const size = planeSize(part.volume, part.plane);
  const cut = cropOf(crop, size, rectangle);
  return cropFits(cut, size) ? cut : null;
}

/** The size the grids will have; null where it is not chosen yet, or cannot be. */
export function sizeIn(parts: Parts, frame: Frame, drawing: Size): Size | null {
  const leading = leadingPart(parts);
  const cut = leading && cropIn(leading, frame);
  if (!cut) return null;
  const { size } = frame;
  if (size?.kind === "drawing") return { height: drawing.height, width: drawing.width };
  if (size?.kind === "own") return { height: size.height, width: size.width };
  if (size?.kind === "longest") return sizeWithin(cut, size.side);
  return isLive(cut) ? { height: cut.height, width: cut.width } : null;
}

/** What stands in the way of taking a part, and what to do about it. */
export function obstacleOf(part: Part, frame: Frame): LocalText | null {
  const { min, max, notFinite, firstNotFinite } = part.values;
  if (cropIn(part, frame) === null) {
    const { height, width } = planeSize(part.volume, part.plane);
    return openProblems.crop(height, width);
  }
  if (part.as === "mask") return null;
  if (!scalingFits(part.scaling, part.values)) {
    const flat = part.scaling === "min-max";
    return flat ? openProblems.flat(formatNumber(min)) : openProblems.scale(formatNumber(min), formatNumber(max));
  }
  if (notFinite === 0 || part.zeros) return null;
  return openProblems.notFinite(notFinite, (firstNotFinite?.row ?? 0) + 1, (firstNotFinite?.col ?? 0) + 1);
}
