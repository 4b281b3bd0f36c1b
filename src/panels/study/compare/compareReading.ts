/** What a comparison says: which two losses agree most, and which least. */
import { compareReadings } from "#i18n/compareStudy.ts";
import { both, type LocalText } from "#i18n/locale.ts";
import { definitionById } from "#losses/definitions.ts";
import type { ComparisonAnswer } from "#losses/studies.ts";
import { withMinus } from "#ui/format.ts";

export function cosineText(cosine: number): string {
  return withMinus(cosine.toFixed(2).replace(/^-0\.00$/, "0.00"));
}

function howOf(cosine: number): LocalText {
  if (cosine >= 0.9) return compareReadings.same;
  if (cosine >= 0.5) return compareReadings.alike;
  return cosine > -0.2 ? compareReadings.apart : compareReadings.opposed;
}

/** null where there are no two to compare. */
export function readComparison({ compared, cosines }: ComparisonAnswer): LocalText | null {
  const pairs = compared.flatMap((a, i) =>
    compared.slice(i + 1).flatMap((b, k) => {
      const cosine = cosines[i]?.[i + 1 + k];
      return cosine == null ? [] : [{ a: a.loss, b: b.loss, cosine }];
    }),
  );
  const sorted = pairs.sort((one, other) => other.cosine - one.cosine);
  const [most, least] = [sorted[0], sorted.at(-1)];
  const name = (id: string) => definitionById(id)?.name ?? both(id, id);
  const said = [most, least === most ? undefined : least].flatMap((pair) =>
    pair ? [compareReadings.pair(name(pair.a), name(pair.b), cosineText(pair.cosine), howOf(pair.cosine))] : [],
  );
  return said.length === 0
    ? null
    : both(said.map(({ en }) => en).join(" "), said.map((text) => text["zh-CN"]).join(""));
}
