/** Keeps the list laid out as the visitor has arranged it, and its rows still while something moves. */
import { type LossListParts, layOutLosses, lossList } from "#panels/lossList.ts";
import { restValues } from "#store/asides.ts";
import { playground } from "#store/playground.ts";
import type { Numbers, PlaygroundState } from "#store/state.ts";
import { arrange, type Order } from "./arrange.ts";
import { drawCourses, recordCourses } from "./courses.ts";
import { listState } from "./listState.ts";

/** So long nothing changes before rows are sorted anew. */
const SORT_AFTER_MS = 250;
/** So long the brush pauses before rows out of sight follow. */
const REST_AFTER_MS = 150;

/** What the rows are sorted by: the numbers of the last time that nothing moved. */
let sorted: Numbers = playground.getState();
let sorting: ReturnType<typeof setTimeout> | undefined;
let resting: ReturnType<typeof setTimeout> | undefined;
let layout = "";

/** Brings the late part of the list into the page. */
export function startLossList(parts: LossListParts): void {
  layOut(parts);
  recordCourses();
  playground.subscribe(follow);
  listState.subscribe((state, before) => {
    if (state.order !== before.order) sorted = playground.getState();
    layOut(parts);
  });

  function follow(state: PlaygroundState, before: PlaygroundState): void {
    if (state.settings !== before.settings || state.locale !== before.locale) layOut(parts);
    if (state.shown !== before.shown) drawCourses();
    if (state.values === before.values && state.baseline === before.baseline && state.painting === before.painting)
      return;
    recordCourses();
    clearTimeout(sorting);
    clearTimeout(resting);
    resting = setTimeout(rest, state.painting ? REST_AFTER_MS : 0);
    if (!state.painting && sortsNumbers(listState.getState().order))
      sorting = setTimeout(sortAnew, SORT_AFTER_MS, parts);
  }
}

function sortsNumbers({ by }: Order): boolean {
  return by === "value" || by === "change";
}

function sortAnew(parts: LossListParts): void {
  sorted = playground.getState();
  layOut(parts);
}

/** Only once it is known which rows are in sight. */
function rest(): void {
  if (playground.getState().shown.losses.length > 0 || playground.getState().rested) restValues();
}

function layOut(parts: LossListParts): void {
  const { settings, locale } = playground.getState();
  // A row that has the focus stays until the focus has gone elsewhere, though it is no longer pinned.
  const held = document.activeElement?.closest<HTMLElement>("[data-loss]")?.dataset.loss ?? settings.view.loss;
  const kept = new Set([...settings.losses, settings.view.loss, held]);
  const { groups, hidden } = arrange(listState.getState(), { kept, numbers: sorted, locale });
  const next = JSON.stringify([groups.map(({ rows, away }) => [away, rows.map(({ id }) => id)]), [...hidden]]);
  if (next === layout && lossList().parts === parts) return;
  layout = next;
  layOutLosses({ groups, hidden, parts });
}
