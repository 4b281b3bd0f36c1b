/** Reads the grids of a scene and their size. Grids that do not fit each other are refused together. */
import { copyGrids, emptyGrids, type GridName, type Grids, largestSide, type Size } from "#grid/field.ts";
import { resizeGrids } from "#grid/resize.ts";
import { both, type LocalText } from "#i18n/locale.ts";
import { sceneProblems } from "#i18n/problems.ts";
import { quoted } from "#i18n/quoted.ts";
import { cellsOf, type Shape, shapeOf } from "./parseField.ts";
import { guarded, type Problem } from "./problem.ts";

type Input = Readonly<Record<string, unknown>>;
type Side = "height" | "width";

/** What the input says of size and cells, as far as each field is sound by itself. */
interface Given {
  readonly height: number | undefined;
  readonly width: number | undefined;
  readonly shapes: ReadonlyMap<GridName, Shape>;
  /** A grid was given and refused. */
  readonly incomplete: boolean;
}

const gridNames: readonly GridName[] = ["truth", "prediction"];

/**
 * The grids of a scene.
 *
 * @param input - the scene as it came
 * @param present - the grids as they are (partial), or those of a scene that says nothing of its own (open)
 * @param partial - fields not given or refused keep what is present; otherwise they are empty
 * @param problems - refused fields are added here
 * @returns `present` itself where nothing was accepted of a partial scene; else grids with arrays of their own
 */
export function parseGrids(input: Input, present: Grids, partial: boolean, problems: Problem[]): Grids {
  const given = readGiven(input, problems);
  const untouched = partial ? present : copyGrids(present);
  if (given.shapes.size === 0 && given.height === undefined && given.width === undefined) return untouched;
  const size = sizeOf(given, present);
  if (!fits(given, size, present, partial)) {
    refuseTogether(given, size, present, partial, problems);
    return untouched;
  }
  const cells = readCells(given, size, problems);
  const incomplete = given.incomplete || cells.size < given.shapes.size;
  const resized = size.height !== present.height || size.width !== present.width;
  if (partial && incomplete && resized) {
    const sound = { ...given, shapes: new Map([...given.shapes].filter(([grid]) => cells.has(grid))) };
    refuseTogether(sound, size, present, partial, problems);
    return untouched;
  }
  if (partial && !resized && cells.size === 0) return present;
  return assemble(
    cells,
    size,
    partial ? resizeGrids(present, size.height, size.width) : emptyGrids(size.height, size.width),
  );
}

function readGiven(input: Input, problems: Problem[]): Given {
  const shapes = new Map<GridName, Shape>();
  let incomplete = false;
  for (const grid of gridNames) {
    const shape = guarded(grid, problems, null, () => readShape(input[grid]));
    if (shape === undefined) continue;
    if (shape === null || shape.kind === "refused") incomplete = true;
    if (shape === null) continue;
    if (shape.kind === "refused") problems.push({ path: grid, message: shape.message });
    else shapes.set(grid, shape);
  }
  return { height: readSide(input, "height", problems), width: readSide(input, "width", problems), shapes, incomplete };
}

function readShape(value: unknown): ReturnType<typeof shapeOf> | undefined {
  return value === undefined ? undefined : shapeOf(value);
}

function readSide(input: Input, side: Side, problems: Problem[]): number | undefined {
  return guarded(side, problems, undefined, () => {
    const value = input[side];
    if (value === undefined) return undefined;
    if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= largestSide) return value;
    problems.push({ path: side, message: sceneProblems.side(quoted(value)) });
    return undefined;
  });
}

/** The size the fields ask for: rows say it best, then height and width, then it stays. */
function sizeOf({ height, width, shapes }: Given, present: Size): Size {
  for (const shape of shapes.values()) {
    if (shape.kind === "rows") return { height: shape.height, width: shape.width };
  }
  return { height: height ?? present.height, width: width ?? present.width };
}

function fits(given: Given, size: Size, present: Size, partial: boolean): boolean {
  if ((given.height ?? size.height) !== size.height || (given.width ?? size.width) !== size.width) return false;
  for (const shape of given.shapes.values()) if (!shapeFits(shape, size)) return false;
  if (!partial || given.shapes.size === gridNames.length) return true;
  return size.height === (given.height ?? present.height) && size.width === (given.width ?? present.width);
}

function shapeFits(shape: Shape, size: Size): boolean {
  if (shape.kind === "flat") return shape.length === size.height * size.width;
  return shape.height === size.height && shape.width === size.width;
}

function readCells(given: Given, size: Size, problems: Problem[]): Map<GridName, Float64Array> {
  const cells = new Map<GridName, Float64Array>();
  for (const [grid, shape] of given.shapes) {
    const read = guarded(grid, problems, null, () => cellsOf(grid, shape, size));
    if (read === null) continue;
    if (read instanceof Float64Array) cells.set(grid, read);
    else problems.push({ path: grid, message: read.message });
  }
  return cells;
}

function assemble(cells: ReadonlyMap<GridName, Float64Array>, size: Size, base: Grids): Grids {
  const truth = cells.get("truth");
  return {
    height: size.height,
    width: size.width,
    truth: truth === undefined ? base.truth : new Uint8Array(truth),
    prediction: cells.get("prediction") ?? base.prediction,
  };
}

/** One problem for every field given, all saying which sizes do not agree. */
function refuseTogether(given: Given, size: Size, present: Size, partial: boolean, problems: Problem[]): void {
  const misfit = sceneProblems.misfit(sizesSaid(given, present, partial));
  for (const [grid, shape] of given.shapes) {
    const wrongLength = shape.kind === "flat" && !shapeFits(shape, size);
    const message = wrongLength ? sceneProblems.flatLength(shape.length, size.height, size.width) : misfit;
    problems.push({ path: grid, message });
  }
  for (const side of ["height", "width"] as const) {
    if (given[side] !== undefined) problems.push({ path: side, message: misfit });
  }
}

/** "truth 16 × 16, prediction stays 32 × 32, height 16". */
function sizesSaid(given: Given, present: Size, partial: boolean): LocalText {
  const said: LocalText[] = [];
  for (const grid of gridNames) {
    const shape = given.shapes.get(grid);
    if (shape?.kind === "rows") said.push(sceneProblems.gridSize(grid, shape.height, shape.width, false));
    if (shape === undefined && partial) said.push(sceneProblems.gridSize(grid, present.height, present.width, true));
  }
  for (const side of ["height", "width"] as const) {
    const value = given[side];
    if (value !== undefined) said.push(sceneProblems.sideSize(side, value));
  }
  return both(said.map(({ en }) => en).join(", "), said.map((text) => text["zh-CN"]).join("，"));
}
