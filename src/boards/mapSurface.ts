/** The map of the chosen loss, drawn over the difference in its other modes. */
import { playground } from "#store/playground.ts";
import type { PlaygroundState } from "#store/state.ts";
import type { Field } from "./field.ts";
import { sameSize } from "./geometry.ts";
import { currentHeat } from "./heat.ts";
import { createRaster } from "./raster.ts";

/**
 * Draws the map and keeps it drawn; the canvas is hidden while the difference shows the confusion.
 *
 * @returns what ends it
 */
export function drawMap(canvas: HTMLCanvasElement, field: Field): () => void {
  let drawn = field.grids;
  let raster = createRaster(canvas, drawn);

  function redraw(): void {
    const state = playground.getState();
    canvas.hidden = !isShown(state);
    if (canvas.hidden) return;
    if (!sameSize(drawn, field.grids)) raster = createRaster(canvas, field.grids);
    drawn = field.grids;
    const heat = currentHeat(state);
    if (heat?.image) raster.show(heat.image);
    else raster.clear();
  }

  redraw();
  const stops = [
    field.subscribe((cells) => {
      if (!cells) redraw();
    }),
    playground.subscribe((state, before) => {
      const { view } = state.settings;
      const { view: viewBefore } = before.settings;
      const modeChanged = view.difference !== viewBefore.difference || view.loss !== viewBefore.loss;
      if (modeChanged || (state.heat !== before.heat && isShown(state))) redraw();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function isShown(state: PlaygroundState): boolean {
  return state.settings.view.difference !== "confusion";
}
