/** Finding losses by any of their names, as people type them: without accents, hyphens or capitals, in either language. */
import { families } from "#i18n/losses.ts";
import type { LossCore } from "#losses/define.ts";

const GREEK: Readonly<Record<string, string>> = {
  α: "alpha",
  β: "beta",
  γ: "gamma",
  δ: "delta",
  ε: "epsilon",
  λ: "lambda",
  φ: "phi",
};

/** Other names by loss id. */
export type Aliases = ReadonlyMap<string, readonly string[]>;

/** A text as it is compared: small letters and digits of any script; Greek letters by name. Empty where there are none. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[αβγδελφ]/g, (letter) => GREEK[letter] ?? letter)
    .replace(/ø/g, "o")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** The words of a query; each of them has to be found. Empty for a query without letters and digits. */
function wordsOf(query: string): readonly string[] {
  return query
    .split(/[\s,，、;；]+/)
    .map(plain)
    .filter((word) => word !== "");
}

/** Whether a query says anything. An empty one, or one of signs only, finds every loss. */
export function isQuery(query: string): boolean {
  return wordsOf(query).length > 0;
}

/**
 * The losses that have every word of the query in one of their names, in their present order.
 *
 * @param aliases - other names, as far as they have loaded
 */
export function searchLosses(losses: readonly LossCore[], query: string, aliases: Aliases): readonly LossCore[] {
  return losses.filter((loss) => matchesQuery(query, namesOf(loss, aliases)));
}

/** Whether every word of a query is in one of the names. */
export function matchesQuery(query: string, names: readonly string[]): boolean {
  const plainNames = names.map(plain);
  return wordsOf(query).every((word) => plainNames.some((name) => name.includes(word)));
}

function namesOf({ id, name, shortName, family }: LossCore, aliases: Aliases): readonly string[] {
  const texts = [name, shortName, families[family]].flatMap((text) => Object.values(text));
  return [id, ...texts, ...(aliases.get(id) ?? [])];
}

/** Fetches the other names; they are on the reference pages, which the first view does without. */
export async function loadAliases(): Promise<Aliases> {
  const { pages } = await import("#losses/pages/index.ts");
  return new Map(pages.map((page) => [page.id, page.aliases]));
}
