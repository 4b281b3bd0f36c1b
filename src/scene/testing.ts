/** Helpers of the tests that parse scenes. */
import { emptyGrids, type Grids } from "#grid/field.ts";
import { parseScene } from "./parse.ts";
import type { Problem } from "./problem.ts";
import { defaultSettings, type SceneContent } from "./scene.ts";

/** Grids full of foreground with one probability. */
export function filledGrids(height: number, width: number, value = 0.5): Grids {
  const made = emptyGrids(height, width);
  made.truth.fill(1);
  made.prediction.fill(value);
  return made;
}

/** The scene that partial ones are set over: 2 × 3. */
export const present: SceneContent = { grids: filledGrids(2, 3), settings: defaultSettings };

interface Parsed {
  readonly content: SceneContent;
  readonly problems: readonly Problem[];
  readonly paths: readonly string[];
}

/** Parses a partial scene. */
export function partial(input: unknown, from = present): Parsed {
  const { content, problems } = parseScene(input, { mode: "partial", present: from });
  return { content, problems, paths: problems.map(({ path }) => path) };
}

/** Parses a whole scene. */
export function open(input: unknown): Omit<Parsed, "problems"> {
  const { content, problems } = parseScene(input, { mode: "open", present });
  return { content, paths: problems.map(({ path }) => path) };
}
