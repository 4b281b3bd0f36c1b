/** What an engine can do besides the first numbers: the whole catalogue, per-pixel maps, probes and curves. Loaded after them. */
import { asides } from "./asides.ts";
import type { Catalogue } from "./catalogue.ts";
import { curveSteps } from "./curve.ts";
import { fullCatalogue } from "./full.ts";
import { PixelMaps } from "./pixelMaps.ts";
import { metricValues, undefinedReason } from "./reasons.ts";
import { studySteps } from "./studies/index.ts";
import type { WhyUndefined } from "./values.ts";

export interface Extras {
  readonly catalogue: Catalogue;
  readonly maps: PixelMaps;
  readonly curveSteps: typeof curveSteps;
  readonly asides: typeof asides;
  readonly studySteps: typeof studySteps;
  readonly metricValues: typeof metricValues;
  readonly whyUndefined: WhyUndefined;
}

/** A set of extras for one engine. */
export function createExtras(): Extras {
  return {
    catalogue: fullCatalogue,
    maps: new PixelMaps(),
    curveSteps,
    asides,
    studySteps,
    metricValues,
    whyUndefined: undefinedReason,
  };
}
