/** Finds the loss a person means by a name: id, name or alias, in either language, however it is spaced or hyphenated. */
import { locales } from "#i18n/locale.ts";
import type { LossCore } from "#losses/define.ts";
import { losses } from "#losses/index.ts";
import { pageById } from "./index.ts";

/** A spelling as it is compared: no case, accents, spaces, hyphens or brackets. */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ø", "o")
    .replace(/[\s\p{Pd}_·+&,.，、()（）]/gu, "");
}

/** Every name of a loss: its id, its names in both languages, its aliases. */
export function namesOf({ id, name, shortName }: LossCore): readonly string[] {
  const own = locales.flatMap((locale) => [name[locale], shortName[locale]]);
  return [id, ...own, ...(pageById(id)?.aliases ?? [])];
}

/** "Dice" means the Dice loss. */
function withoutLoss(key: string): string {
  return key.replace(/(?:lossfunction|loss|损失函数|损失)$/, "");
}

/** Ids win over names, whole names over those without "loss", and what stands first in the catalogue over what follows. */
function index(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const keep = (key: string, id: string) => {
    if (key !== "" && !found.has(key)) found.set(key, id);
  };
  for (const { id } of losses) keep(folded(id), id);
  for (const loss of losses) for (const name of namesOf(loss)) keep(folded(name), loss.id);
  for (const loss of losses) for (const name of namesOf(loss)) keep(withoutLoss(folded(name)), loss.id);
  return found;
}

let known: ReadonlyMap<string, string> | null = null;

/** The id of the loss a name means; undefined where it means none. */
export function lossNamed(text: string): string | undefined {
  known ??= index();
  const key = folded(text);
  return known.get(key) ?? known.get(withoutLoss(key));
}

/** Pairs of neighbouring letters; a single letter is its own. */
function pairs(key: string): readonly string[] {
  const letters = [...key];
  return letters.length < 2 ? letters : letters.slice(1).map((letter, k) => `${letters[k]}${letter}`);
}

/** How alike two spellings are, 0…1: the share of letter pairs that they have in common. */
function likeness(a: string, b: string): number {
  const left = pairs(a);
  const right = [...pairs(b)];
  const total = left.length + right.length;
  let shared = 0;
  for (const pair of left) {
    const at = right.indexOf(pair);
    if (at < 0) continue;
    right.splice(at, 1);
    shared++;
  }
  return total === 0 ? 0 : (2 * shared) / total;
}

/** The ids of the losses whose names look most like a text, best first; none where nothing does. */
export function closestLosses(text: string, most = 5): readonly string[] {
  const key = withoutLoss(folded(text)) || folded(text);
  if (key === "") return [];
  return losses
    .map((loss) => ({
      id: loss.id,
      score: Math.max(...namesOf(loss).map((name) => likeness(key, withoutLoss(folded(name))))),
    }))
    .filter(({ score }) => score >= 0.3)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ id }) => id);
}
