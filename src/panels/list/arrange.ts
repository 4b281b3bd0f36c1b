/** How the list is laid out: which rows in which order, and which of them are hidden. Pure. */
import type { Locale } from "#i18n/locale.ts";
import type { LossCore, LossFamily } from "#losses/define.ts";
import { byFamily, type LossGroup, type LossList } from "#panels/lossList.ts";
import type { Numbers } from "#store/state.ts";
import { type Aliases, isQuery, searchLosses } from "./search.ts";
import { changeOf } from "./ValueChange.tsx";

export type SortKey = "family" | "name" | "value" | "change";

export interface Order {
  readonly by: SortKey;
  /** Largest first. Means nothing by family. */
  readonly descending: boolean;
}

/** What the visitor has made of the list. */
export interface Arrangement {
  readonly order: Order;
  readonly folded: ReadonlySet<LossFamily>;
  readonly query: string;
  readonly aliases: Aliases;
  readonly pinnedOnly: boolean;
}

/** What the page has to do with the losses at the moment. */
export interface Situation {
  /** Losses that folding leaves in sight: the pinned, the chosen. */
  readonly kept: ReadonlySet<string>;
  readonly numbers: Numbers;
  readonly locale: Locale;
}

const all: readonly LossCore[] = byFamily.flatMap(({ rows }) => rows);

/** Whether families fold: not while something is searched, filtered or sorted. */
export function foldable({ order, query, pinnedOnly }: Arrangement): boolean {
  return order.by === "family" && !pinnedOnly && !isQuery(query);
}

/** The rows of the list. A search finds what is folded away, too. */
export function arrange(arrangement: Arrangement, situation: Situation): Omit<LossList, "parts"> {
  const found = new Set(searchLosses(all, arrangement.query, arrangement.aliases));
  const folds = foldable(arrangement);
  const inSight = (loss: LossCore): boolean => {
    if (!found.has(loss)) return false;
    const away = folds ? arrangement.folded.has(loss.family) : arrangement.pinnedOnly;
    return !away || situation.kept.has(loss.id);
  };
  const hidden = new Set(all.filter((loss) => !inSight(loss)).map(({ id }) => id));
  const groups = groupsOf(arrangement.order, situation);
  return { groups: folds ? groups : groups.map((group) => withoutEmptyHead(group, hidden)), hidden };
}

function groupsOf(order: Order, situation: Situation): readonly LossGroup[] {
  return order.by === "family" ? byFamily : [{ family: "all", rows: sortLosses(all, order, situation) }];
}

function withoutEmptyHead(group: LossGroup, hidden: ReadonlySet<string>): LossGroup {
  return group.rows.every(({ id }) => hidden.has(id)) ? { ...group, away: true } : group;
}

/**
 * Losses by name, value or change; equals stay in the order of the catalogue, and what has no number comes last either way.
 */
function sortLosses(
  losses: readonly LossCore[],
  { by, descending }: Order,
  { numbers, locale }: Omit<Situation, "kept">,
): readonly LossCore[] {
  const sign = descending ? -1 : 1;
  if (by === "family") return losses;
  if (by === "name") {
    const { compare } = new Intl.Collator(locale, { numeric: true });
    return [...losses].sort((a, b) => sign * compare(a.shortName[locale], b.shortName[locale]));
  }
  const numberOf = ({ id }: LossCore): number | null =>
    (by === "value" ? numbers.values?.losses[id] : changeOf(numbers, id)) ?? null;
  return [...losses].sort((a, b) => {
    const [first, second] = [numberOf(a), numberOf(b)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return sign * (first - second);
  });
}
