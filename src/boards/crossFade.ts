/** Another scene fades in over the one before; strokes, thresholds and quick successions of scenes do not fade. */
import type { Field } from "./field.ts";

const FADE_MS = 160;
/** Scenes that follow each other faster than this are an animation of somebody's own. */
const CALM_MS = 400;

/** Leaves a fading picture of what a board showed whenever its grids are replaced; returns what ends it. */
export function crossFade(layers: HTMLElement, field: Field): () => void {
  let shown = field.grids;
  let last = Number.NEGATIVE_INFINITY;
  const calm = matchMedia("(prefers-reduced-motion: reduce)");

  return field.subscribe((cells) => {
    if (cells || field.grids.truth === shown.truth) return;
    const sameSize = field.grids.height === shown.height && field.grids.width === shown.width;
    const now = performance.now();
    if (sameSize && !calm.matches && now - last > CALM_MS) leaveGhost(layers);
    shown = field.grids;
    last = now;
  }, "first");
}

function leaveGhost(layers: HTMLElement): void {
  const cells = layers.querySelector<HTMLCanvasElement>(".board-map:not([hidden])") ?? layers.querySelector("canvas");
  if (!cells || cells.width === 0) return;
  const ghost = document.createElement("canvas");
  ghost.className = "board-ghost";
  ghost.width = cells.width;
  ghost.height = cells.height;
  ghost.getContext("2d")?.drawImage(cells, 0, 0);
  layers.append(ghost);
  ghost.animate({ opacity: [1, 0] }, FADE_MS).finished.then(
    () => ghost.remove(),
    () => ghost.remove(),
  );
}
