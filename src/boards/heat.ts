/** Whether the map in the store is the one the difference board is asked to show. */
import type { PlaygroundState } from "#store/state.ts";

export type BoardHeat = NonNullable<PlaygroundState["heat"]>;

/**
 * The map to show now.
 *
 * @returns null where the board shows the confusion, or while the map of the chosen loss, kind or size is under way:
 * an older one is never shown as if it were current
 */
export function currentHeat(state: Pick<PlaygroundState, "heat" | "settings" | "grids">): BoardHeat | null {
  const { heat, grids } = state;
  const { view } = state.settings;
  if (!heat || heat.kind !== view.difference || heat.loss !== view.loss) return null;
  return heat.height === grids.height && heat.width === grids.width ? heat : null;
}

export type HeatState = "confusion" | "shown" | "undefined" | "pending";

/** What stands on the difference board, in one word. */
export function heatState(state: Pick<PlaygroundState, "heat" | "settings" | "grids">): HeatState {
  if (state.settings.view.difference === "confusion") return "confusion";
  const heat = currentHeat(state);
  if (!heat) return "pending";
  return heat.image ? "shown" : "undefined";
}
