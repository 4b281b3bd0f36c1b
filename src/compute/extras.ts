/** What an engine can do besides numbers: per-pixel maps, probes and curves. Loaded after the first numbers. */
import { curveSteps } from "./curve.ts";
import { PixelMaps } from "./pixelMaps.ts";

export interface Extras {
  readonly maps: PixelMaps;
  readonly curveSteps: typeof curveSteps;
}

/** A set of extras for one engine. */
export function createExtras(): Extras {
  return { maps: new PixelMaps(), curveSteps };
}
