/** What every reader returns: an array of two axes, or of three of which one slice is looked at, read row by row. */
import type { Size } from "#grid/field.ts";
import { fileProblems } from "#i18n/files.ts";
import type { Elements, ElementType } from "./elements.ts";
import { mostCells } from "./limits.ts";
import { refuse } from "./problem.ts";

export type { GridName, Size } from "#grid/field.ts";

export type Channel = "luminance" | "red" | "green" | "blue" | "alpha";

/** Which plane of a volume is looked at. */
export interface PlaneChoice {
  /** The axis that is cut; of no meaning where there are two. */
  readonly axis: number;
  /** Where on it, 0…shape[axis] − 1. */
  readonly index: number;
  /** Of a picture. */
  readonly channel: Channel;
}

export interface Volume {
  /** The file's name, or the array's in an archive. */
  readonly name: string;
  /** What kind of numbers it holds. */
  readonly type: ElementType | "text" | "picture";
  /** Two or three sides, each ≥ 1, the last running fastest along a row. */
  readonly shape: readonly number[];
  /** How the format calls its axes. */
  readonly axes: readonly string[];
  /** Channels one can choose from; none where each cell is one number. */
  readonly channels: readonly Channel[];
  /** Fills `into`, as long as the plane is wide, with a row of the plane. */
  readonly readRow: (plane: PlaneChoice, row: number, into: Float64Array) => void;
}

/** The plane one sees first: of three axes the shortest is cut, in its middle. */
export function firstPlane({ shape }: Pick<Volume, "shape">): PlaneChoice {
  const axis = shape.indexOf(Math.min(...shape));
  const sides = shape.length === 3 ? (shape[axis] ?? 1) : 1;
  return { axis: shape.length === 3 ? axis : 0, index: Math.floor(sides / 2), channel: "luminance" };
}

/** The size of a plane. */
export function planeSize({ shape }: Pick<Volume, "shape">, { axis }: PlaneChoice): Size {
  const [height = 1, width = 1] = shape.length === 3 ? shape.filter((_, each) => each !== axis) : shape;
  return { height, width };
}

export interface Strided {
  readonly name: string;
  readonly shape: readonly number[];
  readonly axes: readonly string[];
  readonly elements: Elements;
  readonly data: DataView;
  /** The first axis runs fastest (Fortran), not the last. */
  readonly firstFastest: boolean;
  /** value × slope + intercept. */
  readonly slope?: number;
  readonly intercept?: number;
}

/** A volume over bytes, whose length has been checked. @throws FileRefused where a plane is too large */
export function stridedVolume(strided: Strided): Volume {
  const { name, shape, axes, elements, data, firstFastest, slope = 1, intercept = 0 } = strided;
  const strides = stridesOf(shape, firstFastest);
  const { size, read } = elements;
  const volume: Volume = {
    name,
    type: elements.type,
    shape,
    axes,
    channels: [],
    readRow({ axis, index }, row, into) {
      const [down = 0, along = 0] = shape.length === 3 ? strides.filter((_, each) => each !== axis) : strides;
      const start = (shape.length === 3 ? index * (strides[axis] ?? 0) : 0) + row * down;
      for (let col = 0; col < into.length; col += 1) {
        into[col] = read(data, (start + col * along) * size) * slope + intercept;
      }
    },
  };
  checkPlanes(volume);
  return volume;
}

/** Elements from one cell to the next, axis by axis. */
function stridesOf(shape: readonly number[], firstFastest: boolean): readonly number[] {
  const strides = shape.map(() => 1);
  const order = firstFastest ? shape.map((_, at) => at) : shape.map((_, at) => shape.length - 1 - at);
  let stride = 1;
  for (const axis of order) {
    strides[axis] = stride;
    stride *= shape[axis] ?? 1;
  }
  return strides;
}

/** @throws FileRefused where the plane one sees first has too many cells */
function checkPlanes(volume: Volume): void {
  const { height, width } = planeSize(volume, firstPlane(volume));
  if (height * width > mostCells) refuse(volume.name, fileProblems.tooManyCells(shapeText(volume.shape), mostCells));
}

/** "3 × 256 × 256"; one side alone as Python writes it, "(10,)". */
export function shapeText(shape: readonly number[]): string {
  if (shape.length === 1) return `(${shape[0]},)`;
  return shape.length === 0 ? "()" : shape.join(" × ");
}

/**
 * The sides without those of length 1, of which two stay in any case; and which axes these are.
 *
 * @throws FileRefused where they are not two or three, or a side is 0
 */
export function usableAxes(name: string, shape: readonly number[]): readonly number[] {
  if (shape.includes(0)) refuse(name, fileProblems.emptyArray(shapeText(shape)));
  const kept = shape.map((_, axis) => axis);
  for (let axis = 0; axis < shape.length && kept.length > 2; axis += 1) {
    if (shape[axis] === 1) kept.splice(kept.indexOf(axis), 1);
  }
  if (kept.length < 2) refuse(name, fileProblems.flatArray(shapeText(shape)));
  if (kept.length > 3) refuse(name, fileProblems.axes(shapeText(shape)));
  return kept;
}
