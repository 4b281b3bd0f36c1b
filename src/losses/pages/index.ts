/** What the reference pages say of every loss, in the order of the catalogue. Loaded with the reference pages only. */
import { activeContourPage } from "./activeContour.ts";
import { asymmetricSimilarityPage } from "./asymmetricSimilarity.ts";
import { balancedBcePage } from "./balancedBce.ts";
import { bcePage } from "./bce.ts";
import { bceDicePage } from "./bceDice.ts";
import { bceIouPage } from "./bceIou.ts";
import { boundaryPage } from "./boundary.ts";
import { cldicePage } from "./cldice.ts";
import { comboPage } from "./combo.ts";
import { crossEntropyPage } from "./crossEntropy.ts";
import type { LossPage } from "./define.ts";
import { dicePage } from "./dice.ts";
import { diceBoundaryPage } from "./diceBoundary.ts";
import { diceCldicePage } from "./diceCldice.ts";
import { diceFocalPage } from "./diceFocal.ts";
import { distanceWeightedCePage } from "./distanceWeightedCe.ts";
import { focalPage } from "./focal.ts";
import { focalTverskyPage } from "./focalTversky.ts";
import { generalizedDicePage } from "./generalizedDice.ts";
import { hausdorffDtPage } from "./hausdorffDt.ts";
import { hausdorffErPage } from "./hausdorffEr.ts";
import { iouPage } from "./iou.ts";
import { jaccardPage } from "./jaccard.ts";
import { labelSmoothingBcePage } from "./labelSmoothingBce.ts";
import { logCoshDicePage } from "./logCoshDice.ts";
import { logDicePage } from "./logDice.ts";
import { lovaszPage } from "./lovasz.ts";
import { lovaszHingePage } from "./lovaszHinge.ts";
import { maePage } from "./mae.ts";
import { mccPage } from "./mcc.ts";
import { msePage } from "./mse.ts";
import { poly1BcePage } from "./poly1Bce.ts";
import { sensitivitySpecificityPage } from "./sensitivitySpecificity.ts";
import { softIouPage } from "./softIou.ts";
import { squaredDicePage } from "./squaredDice.ts";
import { topkBcePage } from "./topkBce.ts";
import { tverskyPage } from "./tversky.ts";
import { unifiedFocalPage } from "./unifiedFocal.ts";
import { weightedBcePage } from "./weightedBce.ts";

export const pages: readonly LossPage[] = [
  bcePage,
  crossEntropyPage,
  weightedBcePage,
  balancedBcePage,
  labelSmoothingBcePage,
  topkBcePage,
  focalPage,
  poly1BcePage,
  distanceWeightedCePage,
  msePage,
  maePage,
  dicePage,
  squaredDicePage,
  logCoshDicePage,
  logDicePage,
  generalizedDicePage,
  iouPage,
  softIouPage,
  jaccardPage,
  tverskyPage,
  focalTverskyPage,
  asymmetricSimilarityPage,
  sensitivitySpecificityPage,
  mccPage,
  lovaszPage,
  lovaszHingePage,
  boundaryPage,
  hausdorffDtPage,
  hausdorffErPage,
  activeContourPage,
  cldicePage,
  bceDicePage,
  bceIouPage,
  diceFocalPage,
  diceBoundaryPage,
  comboPage,
  unifiedFocalPage,
  diceCldicePage,
];

const byId: ReadonlyMap<string, LossPage> = new Map(pages.map((page) => [page.id, page]));

/** What the reference page of a loss says; undefined for ids that do not exist. */
export function pageById(id: string): LossPage | undefined {
  return byId.get(id);
}
