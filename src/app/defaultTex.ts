/** The formula of a loss as its textbook has it: every parameter at its default, set when the site was built. */
import { lossTex } from "virtual:loss-tex";

/** @param lossId a loss of the catalogue; "" for ids that do not exist */
export function defaultTex(lossId: string): string {
  return lossTex[lossId] ?? "";
}
