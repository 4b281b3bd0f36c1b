/** Helpers of the store's tests. */
import { copyGrids, emptyGrids, type Grids } from "#grid/field.ts";
import { both } from "#i18n/locale.ts";
import type { Values } from "#losses/evaluation.ts";
import { losses } from "#losses/index.ts";
import { defaultSettings, type SceneContent, type Settings } from "#scene/scene.ts";
import { tools } from "#tools/definitions.ts";
import { bringTools } from "#tools/index.ts";
import { beginStroke, cancelStroke, dab, endStroke } from "./actions.ts";
import { initialState, playground } from "./playground.ts";

/** A scene of empty grids with the default settings. */
export function emptyScene(height = 4, width = 5): SceneContent {
  return { grids: emptyGrids(height, width), settings: defaultSettings };
}

/** Starts the page's store anew, so that a test begins with nothing done. */
export function startOver(content: SceneContent = emptyScene()): void {
  bringTools(tools);
  cancelStroke();
  playground.setState(initialState(content), true);
}

/** What a scene is now, as copies. */
export function snapshot(): { readonly grids: Grids; readonly settings: Settings } {
  const { grids, settings } = playground.getState();
  return { grids: copyGrids(grids), settings };
}

/** Values of a revision: every loss has the same. */
export function valuesAt(revision: number, loss: number | null = 0.5, backend: Values["backend"] = "cpu"): Values {
  return {
    revision,
    backend,
    complete: true,
    losses: Object.fromEntries(losses.map(({ id }) => [id, loss])),
    metrics: { dice: 0.5, precision: null },
    reasons: {
      "metric.precision": {
        code: "metric",
        why: both("0/0: nothing is predicted.", "0/0：没有预测。"),
        libraries: [],
      },
      ...(loss === null ? { dice: { code: "zero-over-zero", denominator: "TP + FP" } } : {}),
    },
    sums: {},
  };
}

/** Paints one cell of the truth as a stroke of its own. */
export function paint(row: number, col: number): void {
  beginStroke("truth");
  dab([{ row, col }]);
  endStroke();
}
