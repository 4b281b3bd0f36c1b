/** What goals ask about, as it is now. */
import type { CellSetName, Fact } from "#lessons/facts.ts";
import { editsSince, type LessonSession, lessonMaps, predictedComponents } from "#store/lesson.ts";
import { playground } from "#store/playground.ts";
import { paramsOf } from "#store/selectors.ts";

/** Whether a cell belongs to a set: g is its truth, y its prediction at the threshold. */
const members: Readonly<Record<CellSetName, (g: boolean, y: boolean) => boolean>> = {
  foreground: (g) => g,
  background: (g) => !g,
  tp: (g, y) => g && y,
  fp: (g, y) => !g && y,
  fn: (g, y) => g && !y,
  tn: (g, y) => !g && !y,
  wrong: (g, y) => g !== y,
};

/** The value of a fact; null where it is undefined, or not there yet. */
export function factValue(session: LessonSession, fact: Fact): number | null {
  const state = playground.getState();
  switch (fact.kind) {
    case "loss":
      return state.values?.losses[fact.id] ?? null;
    case "metric":
      return state.values?.metrics[fact.id] ?? null;
    case "param":
      return paramsOf(state, fact.loss)[fact.param] ?? null;
    case "answer":
      return session.answers[fact.number] ?? null;
    case "saved":
      return session.saved[fact.number] ?? null;
    case "edits":
      return editsSince(session.begun);
    case "components":
      return predictedComponents();
    case "threshold":
      return state.settings.threshold;
    case "share":
      return share(fact.loss, fact.cells);
    case "logitGradient": {
      const { height, width } = state.grids;
      const inside = fact.row <= height && fact.col <= width;
      return inside ? (mapOf(fact.loss, "logit-gradient")?.[(fact.row - 1) * width + fact.col - 1] ?? null) : null;
    }
  }
}

function mapOf(loss: string, kind: string): Float32Array | Float64Array | null {
  const { wanted, maps, revision } = lessonMaps.getState();
  if (revision !== playground.getState().revision) return null;
  return maps[wanted.findIndex((need) => need.loss === loss && need.kind === kind)] ?? null;
}

function share(loss: string, cells: CellSetName): number | null {
  const map = mapOf(loss, "loss");
  if (map === null) return null;
  const { grids, settings } = playground.getState();
  const belongs = members[cells];
  let [part, whole] = [0, 0];
  for (let cell = 0; cell < map.length; cell++) {
    const adds = map[cell] as number;
    whole += adds;
    if (belongs(grids.truth[cell] === 1, (grids.prediction[cell] as number) > settings.threshold)) part += adds;
  }
  return whole > 0 ? part / whole : null;
}
