/** What surface metrics of one study share: masks, surfaces and the distances between them, each computed at the first asking. */
import { depthInside } from "#maps/morphology.ts";
import { squaredDistances, surfaceOf } from "#maps/surface.ts";
import { type Contour, contourOf } from "#maps/surfaceContour.ts";
import type { Study } from "./define.ts";

/** Something of the truth and the same of the prediction. */
export interface Pair<T> {
  readonly truth: T;
  readonly prediction: T;
}

/** Squared distances both ways, one a cell, in row-major order. */
export type Distances = Pair<Float64Array>;

/** 0 or 1: the truth as it stands, and the prediction above the threshold. */
function masks(study: Study): Pair<Uint8Array> {
  return study.once("masks", ({ truth, prediction, threshold }) => {
    const mask = new Uint8Array(prediction.length);
    for (let cell = 0; cell < mask.length; cell++) mask[cell] = (prediction[cell] as number) > threshold ? 1 : 0;
    return { truth, prediction: mask };
  });
}

/** How deep each cell lies inside the masks, in steps of a king. */
export function depths(study: Study): Pair<Int32Array> {
  return study.once("depths", () => inBoth(masks(study), (mask) => depthInside(mask, study.height, study.width)));
}

/** Distances from every surface cell of one mask to the surface of the other; null where one of the masks is empty. */
export function surfaceDistances(study: Study): Distances | null {
  return study.once("surface distances", () => {
    const surfaces = surfacesOf(study);
    return distancesBetween(surfaces, surfaces, study.height, study.width);
  });
}

/** The same distances, rising. */
export function sortedSurfaceDistances(study: Study): Distances | null {
  return study.once("sorted surface distances", () => {
    const distances = surfaceDistances(study);
    return distances && inBoth(distances, (list) => list.slice().sort());
  });
}

/** The same with surfaces that also count cells touching the outside at a corner only. */
export function cornerSurfaceDistances(study: Study): Distances | null {
  return study.once("corner surface distances", () => {
    const surfaces = inBoth(depths(study), (depth) => Uint8Array.from(depth, (steps) => (steps === 1 ? 1 : 0)));
    return distancesBetween(surfaces, surfaces, study.height, study.width);
  });
}

/** Distances from every cell of one mask outside the other to the nearest cell of the other; null where one of the masks is empty. */
export function pointDistances(study: Study): Distances | null {
  return study.once("point distances", () => {
    const { truth, prediction } = masks(study);
    const only = { truth: without(truth, prediction), prediction: without(prediction, truth) };
    // From outside a mask, its nearest cell is one of its surface.
    return distancesBetween(only, surfacesOf(study), study.height, study.width);
  });
}

/** Distances between two contours both ways, and the length at each of their corners. */
export interface ContourDistances extends Distances {
  readonly lengths: Distances;
}

/** Distances from every corner one mask's contour passes to the contour of the other; null where one of the masks is empty. */
export function contourDistances(study: Study): ContourDistances | null {
  return study.once("contour distances", () => {
    const { height, width } = study;
    const contours: Pair<Contour> = inBoth(masks(study), (mask) => contourOf(mask, height, width));
    const corners = inBoth(contours, (contour) => contour.corners);
    const distances = distancesBetween(corners, corners, height + 1, width + 1);
    return distances && { ...distances, lengths: inBoth(contours, (contour) => contour.lengths) };
  });
}

/** Applies something to both. */
function inBoth<T, U>(pair: Pair<T>, make: (of: T) => U): Pair<U> {
  return { truth: make(pair.truth), prediction: make(pair.prediction) };
}

function surfacesOf(study: Study): Pair<Uint8Array> {
  return study.once("surfaces", () => inBoth(masks(study), (mask) => surfaceOf(mask, study.height, study.width)));
}

function distancesBetween(
  from: Pair<Uint8Array>,
  to: Pair<Uint8Array>,
  height: number,
  width: number,
): Distances | null {
  const truth = squaredDistances(from.truth, to.prediction, height, width);
  const prediction = truth && squaredDistances(from.prediction, to.truth, height, width);
  return truth && prediction && { truth, prediction };
}

function without(mask: Uint8Array, other: Uint8Array): Uint8Array {
  const left = new Uint8Array(mask.length);
  for (let cell = 0; cell < mask.length; cell++) left[cell] = mask[cell] && !other[cell] ? 1 : 0;
  return left;
}
