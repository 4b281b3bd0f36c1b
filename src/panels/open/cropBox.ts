/** How a frame over a plane is moved and sized, in whole cells of the plane. */
import type { Crop } from "#files/sample.ts";
import type { Size } from "#files/volume.ts";

/** What is dragged: the frame as a whole, or one of its corners. */
export type Handle = "whole" | "top-left" | "top-right" | "bottom-left" | "bottom-right";

export const corners: readonly Handle[] = ["top-left", "top-right", "bottom-left", "bottom-right"];

const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(Math.round(value), least), most);

/**
 * A frame after a drag; never beyond the plane, never without cells.
 *
 * @param by - how far it went, in cells
 */
export function dragged(
  from: Crop,
  handle: Handle,
  by: { readonly rows: number; readonly cols: number },
  plane: Size,
): Crop {
  const bottom = from.top + from.height;
  const right = from.left + from.width;
  if (handle === "whole") {
    const top = clamp(from.top + by.rows, 0, plane.height - from.height);
    const left = clamp(from.left + by.cols, 0, plane.width - from.width);
    return { ...from, top, left };
  }
  const top = handle.startsWith("top") ? clamp(from.top + by.rows, 0, bottom - 1) : from.top;
  const left = handle.endsWith("left") ? clamp(from.left + by.cols, 0, right - 1) : from.left;
  const low = handle.startsWith("bottom") ? clamp(bottom + by.rows, top + 1, plane.height) : bottom;
  const far = handle.endsWith("right") ? clamp(right + by.cols, left + 1, plane.width) : right;
  return { top, left, height: low - top, width: far - left };
}

/** The nearest frame that lies within a plane. */
export function within(crop: Crop, plane: Size): Crop {
  const height = clamp(crop.height, 1, plane.height);
  const width = clamp(crop.width, 1, plane.width);
  const top = clamp(crop.top, 0, plane.height - height);
  const left = clamp(crop.left, 0, plane.width - width);
  return { top, left, height, width };
}
