/** What of an embed comes after its first numbers, whatever it shows. */
import "#app/lateBase.css";
import "#app/packSteps.ts";
import "#app/print.css";
import { colourMaps } from "#app/mapColours.ts";
import type { Recompute } from "#app/recompute.ts";

export function startRest({ setPalettes }: Pick<Recompute, "setPalettes">): void {
  colourMaps(setPalettes);
}
