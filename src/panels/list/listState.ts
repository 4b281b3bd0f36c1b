/** What the visitor has made of the list of losses. Kept for the visit, whatever page is shown in between. */
import { createStore } from "zustand/vanilla";
import type { LossFamily } from "#losses/define.ts";
import { byFamily } from "#panels/lossList.ts";
import type { Arrangement, SortKey } from "./arrange.ts";
import { loadAliases } from "./search.ts";

/** Where the list is one of many things below each other (losses.css), families are folded at first. */
const narrow = typeof matchMedia === "function" ? matchMedia("(max-width: 840px)") : null;
let foldedByHand = false;

export const listState = createStore<Arrangement>(() => ({
  order: { by: "family", descending: false },
  folded: foldedAtFirst(),
  query: "",
  aliases: new Map(),
  pinnedOnly: false,
}));

function foldedAtFirst(): ReadonlySet<LossFamily> {
  return new Set(narrow?.matches ? byFamily.flatMap(({ family }) => (family === "all" ? [] : [family])) : []);
}

narrow?.addEventListener("change", () => {
  if (!foldedByHand) listState.setState({ folded: foldedAtFirst() });
});

/** Folds a family away, or unfolds it. */
export function toggleFamily(family: LossFamily): void {
  foldedByHand = true;
  const folded = new Set(listState.getState().folded);
  if (!folded.delete(family)) folded.add(family);
  listState.setState({ folded });
}

/** Sorts; the same key again turns the order round. Values begin with the largest, changes with what fell most. */
export function sortBy(by: SortKey): void {
  const { order } = listState.getState();
  const descending = order.by === by ? !order.descending : by === "value";
  listState.setState({ order: { by, descending: by !== "family" && descending } });
}

export function setQuery(query: string): void {
  listState.setState({ query });
}

export function togglePinnedOnly(): void {
  listState.setState({ pinnedOnly: !listState.getState().pinnedOnly });
}

let loading = false;

/** Fetches the other names of the losses, once; where that fails, the next time tries again. */
export function wantAliases(): void {
  if (loading) return;
  loading = true;
  loadAliases().then(
    (aliases) => listState.setState({ aliases }),
    () => {
      loading = false;
    },
  );
}
