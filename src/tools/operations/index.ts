/** The list of operations, in the order of the menu. */
import { blur } from "./blur.ts";
import { copyTruth } from "./copyTruth.ts";
import type { OperationDefinition } from "./define.ts";
import { fill } from "./fill.ts";
import { grow } from "./grow.ts";
import { invert } from "./invert.ts";
import { labelNoise } from "./labelNoise.ts";
import { noise } from "./noise.ts";
import { shift } from "./shift.ts";
import { temperature } from "./temperature.ts";
import { thresholdPrediction } from "./thresholdPrediction.ts";
import { turn } from "./turn.ts";

export const operations: readonly OperationDefinition[] = [
  shift,
  turn,
  grow,
  temperature,
  blur,
  noise,
  labelNoise,
  fill,
  invert,
  copyTruth,
  thresholdPrediction,
];
