/** Foreground becomes background: g to 1 − g, p to 1 − p. */
import { both } from "#i18n/locale.ts";
import type { OperationDefinition } from "./define.ts";

export const invert: OperationDefinition = {
  id: "invert",
  name: both("Invert", "反相"),
  teaches: both(
    "Invert both: BCE and MCC stay, Dice and IoU do not, for they look at the foreground only.",
    "两块画板都反相：BCE 与 MCC 不变，Dice 与 IoU 会变，因为它们只看前景。",
  ),
  on: ["truth", "prediction"],
  actions: [
    {
      id: "invert",
      name: both("Invert", "反相"),
      content: ({ grids, grid }) => Float64Array.from(grids[grid], (value) => 1 - value),
    },
  ],
};
