/** Slider ranges of all parameters: what curves are drawn over. The build puts the result of this module in its place (scripts/lossTables.ts). */
import { definitions } from "./definitions.ts";

/** By loss and parameter: from, to. */
export const ranges: Readonly<Record<string, Readonly<Record<string, readonly [from: number, to: number]>>>> =
  Object.fromEntries(
    definitions.map(({ id, parameters }) => [
      id,
      Object.fromEntries(Object.entries(parameters).map(([key, { min, max }]) => [key, [min, max]])),
    ]),
  );
