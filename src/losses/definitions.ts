/** The list of losses, in the order of the catalogue, with all that their files say. The first view does without: it takes index.ts. */
import { activeContour } from "./activeContour.ts";
import { asymmetricSimilarity } from "./asymmetricSimilarity.ts";
import { balancedBce } from "./balancedBce.ts";
import { bce } from "./bce.ts";
import { bceDice } from "./bceDice.ts";
import { bceIou } from "./bceIou.ts";
import { boundary } from "./boundary.ts";
import { cldice } from "./cldice.ts";
import { combo } from "./combo.ts";
import { crossEntropy } from "./crossEntropy.ts";
import type { LossDefinition } from "./define.ts";
import { dice } from "./dice.ts";
import { diceBoundary } from "./diceBoundary.ts";
import { diceCldice } from "./diceCldice.ts";
import { diceFocal } from "./diceFocal.ts";
import { distanceWeightedCe } from "./distanceWeightedCe.ts";
import { focal } from "./focal.ts";
import { focalTversky } from "./focalTversky.ts";
import { generalizedDice } from "./generalizedDice.ts";
import { hausdorffDt } from "./hausdorffDt.ts";
import { hausdorffEr } from "./hausdorffEr.ts";
import { iou } from "./iou.ts";
import { jaccard } from "./jaccard.ts";
import { labelSmoothingBce } from "./labelSmoothingBce.ts";
import { logCoshDice } from "./logCoshDice.ts";
import { logDice } from "./logDice.ts";
import { lovasz } from "./lovasz.ts";
import { lovaszHinge } from "./lovaszHinge.ts";
import { mae } from "./mae.ts";
import { mcc } from "./mcc.ts";
import { mse } from "./mse.ts";
import { poly1Bce } from "./poly1Bce.ts";
import { sensitivitySpecificity } from "./sensitivitySpecificity.ts";
import { softIou } from "./softIou.ts";
import { squaredDice } from "./squaredDice.ts";
import { topkBce } from "./topkBce.ts";
import { tversky } from "./tversky.ts";
import { unifiedFocal } from "./unifiedFocal.ts";
import { weightedBce } from "./weightedBce.ts";

export const definitions: readonly LossDefinition[] = [
  bce,
  crossEntropy,
  weightedBce,
  balancedBce,
  labelSmoothingBce,
  topkBce,
  focal,
  poly1Bce,
  distanceWeightedCe,
  mse,
  mae,
  dice,
  squaredDice,
  logCoshDice,
  logDice,
  generalizedDice,
  iou,
  softIou,
  jaccard,
  tversky,
  focalTversky,
  asymmetricSimilarity,
  sensitivitySpecificity,
  mcc,
  lovasz,
  lovaszHinge,
  boundary,
  hausdorffDt,
  hausdorffEr,
  activeContour,
  cldice,
  bceDice,
  bceIou,
  diceFocal,
  diceBoundary,
  combo,
  unifiedFocal,
  diceCldice,
];

const byId: ReadonlyMap<string, LossDefinition> = new Map(definitions.map((loss) => [loss.id, loss]));

/** All that is said of a loss; undefined for ids that do not exist. */
export function definitionById(id: string): LossDefinition | undefined {
  return byId.get(id);
}
