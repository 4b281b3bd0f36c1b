/** What is drawn on the difference while it shows the confusion: the classes with their signs. */
import type { Size } from "#grid/field.ts";
import { playground } from "#store/playground.ts";
import { boardColors } from "#ui/paletteColors.ts";
import type { Field } from "./field.ts";
import { createFrameTask } from "./frames.ts";
import { sameSize } from "./geometry.ts";
import { drawSigns, type GlyphLayer, signsFit } from "./glyphs.ts";
import { lateParts, onLateParts } from "./lateParts.ts";
import { createRaster, type Raster } from "./raster.ts";
import { confusionShade, type Shade } from "./shading.ts";
import { onThemeChange, shownTheme } from "./theme.ts";
import { boardsView, onView } from "./view.ts";

/** Above this many cells at once the signs are redrawn whole, at the next frame. */
const MANY_CELLS = 512;

/**
 * Draws the confusion and keeps it drawn; in the other modes of the difference both canvases are empty.
 *
 * @param cells - one canvas pixel a cell
 * @param signs - over it, at device resolution
 * @returns what ends it
 */
export function drawConfusion(cells: HTMLCanvasElement, signs: HTMLCanvasElement, field: Field): () => void {
  let size: Size = field.grids;
  let raster: Raster = createRaster(cells, size);
  let shade: Shade = confusionShade(field.confusion, shownTheme());
  const signLayer = createSignLayer(signs, field);

  function redraw(changed: Uint32Array | null): void {
    const shown = playground.getState().settings.view.difference === "confusion";
    if (!changed) prepare();
    if (shown) {
      raster.draw(shade, changed);
      signLayer.redraw(changed);
    } else if (!changed) {
      raster.clear();
      signLayer.clear();
    }
  }

  /** New grids, a new size or other colours. */
  function prepare(): void {
    if (!sameSize(size, field.grids)) raster = createRaster(cells, field.grids);
    size = field.grids;
    shade = confusionShade(field.confusion, shownTheme());
  }

  redraw(null);
  const stops = [
    field.subscribe(redraw),
    playground.subscribe((state, before) => {
      if (state.settings.view.difference !== before.settings.view.difference) redraw(null);
    }),
    onThemeChange(() => redraw(null)),
    signLayer.dispose,
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

interface SignLayer {
  redraw(changed: Uint32Array | null): void;
  clear(): void;
  dispose(): void;
}

/** The canvas of the signs, as large as its element in device pixels. */
function createSignLayer(canvas: HTMLCanvasElement, field: Field): SignLayer {
  let shown = false;
  const task = createFrameTask(() => draw(null));
  const stops = [onLateParts(task.request), onView(task.request)];
  const observer = new ResizeObserver(() => {
    matchElement(canvas);
    if (shown) draw(null);
  });
  matchElement(canvas);
  observer.observe(canvas);

  /** Where the whole grid would be, and which part of it the canvas shows. */
  function extent(): Omit<GlyphLayer, "confusion" | "color"> {
    const { scale, left, top } = boardsView();
    const [width, height] = [canvas.width * scale, canvas.height * scale];
    const shown = { left: left * width, top: top * height, width: canvas.width, height: canvas.height };
    return { size: field.grids, width, height, shown, density: devicePixelRatio };
  }

  function draw(changed: Uint32Array | null): void {
    const context = canvas.getContext("2d");
    if (!context || !shown || canvas.width < 2) return;
    const color = boardColors[shownTheme()].onCell;
    const layer: GlyphLayer = { confusion: field.confusion, ...extent(), color };
    if (signsFit(layer)) drawSigns(context, layer, changed);
    else drawHatches(context, layer);
  }

  return {
    redraw(changed) {
      shown = true;
      if (changed && changed.length <= MANY_CELLS && signsFit(extent())) draw(changed);
      else task.request();
    },
    clear() {
      shown = false;
      task.cancel();
      canvas.getContext("2d")?.clearRect(0, 0, canvas.width, canvas.height);
    },
    dispose() {
      for (const stop of stops) stop();
      observer.disconnect();
      task.cancel();
    },
  };
}

/** Hatches come late; the cells are bare until then. */
function drawHatches(context: CanvasRenderingContext2D, layer: GlyphLayer): void {
  context.clearRect(0, 0, layer.width, layer.height);
  lateParts()?.drawHatches(context, layer);
}

function matchElement(canvas: HTMLCanvasElement): void {
  const width = Math.max(1, Math.round(canvas.clientWidth * devicePixelRatio));
  const height = Math.max(1, Math.round(canvas.clientHeight * devicePixelRatio));
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}
