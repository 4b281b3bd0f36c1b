/** The list of metrics, in the order of the catalogue, with all that their files say. The first view does without: it takes index.ts. */

import { averagePrecision } from "./averagePrecision.ts";
import { balancedAccuracy } from "./balancedAccuracy.ts";
import { boundaryIou } from "./boundaryIou.ts";
import { cohensKappa } from "./cohensKappa.ts";
import type { MetricDefinition } from "./define.ts";
import { fBeta } from "./fBeta.ts";
import { hausdorff95 } from "./hausdorff95.ts";
import { hausdorffDistance } from "./hausdorffDistance.ts";
import { matthewsCorrelation } from "./matthewsCorrelation.ts";
import { normalizedSurfaceDice } from "./normalizedSurfaceDice.ts";
import { rocAuc } from "./rocAuc.ts";
import { starter } from "./starter.ts";
import { surfaceDistanceFromPrediction } from "./surfaceDistanceFromPrediction.ts";
import { surfaceDistanceFromTruth } from "./surfaceDistanceFromTruth.ts";
import { symmetricSurfaceDistance } from "./symmetricSurfaceDistance.ts";

export const definitions: readonly MetricDefinition[] = [
  ...starter,
  fBeta,
  matthewsCorrelation,
  cohensKappa,
  balancedAccuracy,
  rocAuc,
  averagePrecision,
  hausdorffDistance,
  hausdorff95,
  surfaceDistanceFromPrediction,
  surfaceDistanceFromTruth,
  symmetricSurfaceDistance,
  normalizedSurfaceDice,
  boundaryIou,
];

const byId: ReadonlyMap<string, MetricDefinition> = new Map(definitions.map((metric) => [metric.id, metric]));

/** All that is said of a metric; undefined for ids that do not exist. */
export function definitionById(id: string): MetricDefinition | undefined {
  return byId.get(id);
}
