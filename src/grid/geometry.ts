/** What the geometric variables of curves do to a prediction. */
import type { Grids } from "./field.ts";
import { blurSteps, dilateSteps, type Steps, scaleAbout, shiftGrid, temper } from "./transform.ts";

type Change = (grids: Pick<Grids, "height" | "width" | "prediction">, amount: number) => Float64Array | Steps;

const changes: Readonly<Record<string, Change>> = {
  "shift-x": ({ prediction, height, width }, x) => shiftGrid(prediction, height, width, 0, x),
  "shift-y": ({ prediction, height, width }, x) => shiftGrid(prediction, height, width, x, 0),
  dilate: ({ prediction, height, width }, x) => dilateSteps(prediction, height, width, x),
  blur: ({ prediction, height, width }, x) => blurSteps(prediction, height, width, x),
  temperature: ({ prediction }, x) => temper(prediction, x),
  size: ({ prediction, height, width }, x) => scaleAbout(prediction, height, width, x),
};

/**
 * The prediction changed by an amount, in short steps. The grids stay as they are.
 *
 * @param variable `shift-x` or `shift-y` (cells), `dilate` (cells, negative: erosion), `blur` (σ in cells), `temperature`, `size`
 * @throws RangeError for other variables
 */
export function* changedPrediction(variable: string, grids: Parameters<Change>[0], amount: number): Steps {
  const change = changes[variable];
  if (change === undefined) throw new RangeError(`There is no change of shape called “${variable}”.`);
  const result = change(grids, amount);
  const changed = result instanceof Float64Array ? result : yield* result;
  // Weights that sum to 1 may leave a certain cell a hair above it, where no logarithm reaches.
  for (let cell = 0; cell < changed.length; cell += 1) if ((changed[cell] ?? 0) > 1) changed[cell] = 1;
  return changed;
}
