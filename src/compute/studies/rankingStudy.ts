/** ROC and precision–recall curves, and the best threshold of each metric: exact, from one sort of the probabilities. */
import { metricOf } from "#compute/curve.ts";
import type { BestThreshold, RankingAnswer, RankingPoint, RankingQuestion } from "#losses/studies.ts";
import { type Cuts, cutsOf } from "#maps/cuts.ts";
import { rankingOf } from "#maps/ranking.ts";
import { confusionAt } from "#metrics/confusion.ts";
import type { MetricDefinition } from "#metrics/define.ts";
import { metricParameters } from "#metrics/parameters.ts";
import { createStudy } from "#metrics/study.ts";
import { type StudyState, type StudySteps, telling } from "./define.ts";

/** Points of a curve, at most: no screen shows more. */
const fine = 400;
/** Cuts between two pauses. */
const together = 4000;

/** @throws RangeError for metrics that do not exist */
export function* rankingStudy({ kind, metrics }: RankingQuestion, state: StudyState): StudySteps<RankingAnswer> {
  const asked = metrics.map(metricOf).filter((metric) => !metric.costly);
  const { truth, prediction } = state.field;
  const cuts = cutsOf(truth, prediction);
  yield 0.2;
  const { rocAuc, averagePrecision } = rankingOf(truth, prediction);
  yield 0.4;
  const best: Record<string, BestThreshold | null> = {};
  for (const [k, metric] of asked.entries()) {
    best[metric.id] = yield* telling(bestOf(metric, cuts, state), () => 0.4 + (0.6 * k) / asked.length);
  }
  const { threshold, revision } = state;
  const present = confusionAt({ truth, prediction }, threshold);
  return {
    kind,
    revision,
    foreground: cuts.foreground,
    background: cuts.background,
    points: thinned(cuts),
    rocAuc: Number.isFinite(rocAuc) ? rocAuc : null,
    averagePrecision: Number.isFinite(averagePrecision) ? averagePrecision : null,
    present: { threshold, hits: present.tp, alarms: present.fp },
    best,
  };
}

/** Cuts far enough apart to be seen apart, and the last one. */
function thinned({ values, hits, alarms, foreground, background }: Cuts): RankingPoint[] {
  const points: RankingPoint[] = [];
  for (let k = 0; k < values.length; k++) {
    const point = { value: values[k] as number, hits: hits[k] as number, alarms: alarms[k] as number };
    const last = points.at(-1);
    const apart =
      last === undefined ||
      point.hits - last.hits >= foreground / fine ||
      point.alarms - last.alarms >= background / fine ||
      k === values.length - 1;
    if (apart) points.push(point);
  }
  return points;
}

/**
 * The thresholds t in [0, 1] at which p > t gives the highest value: the first of them where several stretches tie. Cells of p = 0 are
 * above none.
 */
function* bestOf(metric: MetricDefinition, cuts: Cuts, state: StudyState): Generator<void, BestThreshold | null> {
  const { values, hits, alarms, foreground, background } = cuts;
  const parameters = metricParameters(metric, state.params);
  let best = null as Omit<BestThreshold, "at"> | null;
  // Cut −1: nothing is foreground, from the highest probability up.
  for (let k = -1; k < values.length; k++) {
    const top = k < 0 ? 1 : (values[k] as number);
    const from = values[k + 1] ?? 0;
    // No threshold is below 0; at 1 nothing is foreground, whatever the prediction.
    if (top < from || (top === from && k >= 0)) continue;
    const [tp, fp] = k < 0 ? [0, 0] : [hits[k] as number, alarms[k] as number];
    const confusion = { tp, fp, fn: foreground - tp, tn: background - fp };
    const value = metric.value(createStudy(state.field, from, confusion), parameters) + 0;
    if (Number.isFinite(value)) {
      if (best === null || value > best.value + 1e-12) best = { value, from, to: top };
      else if (Math.abs(value - best.value) <= 1e-12 && best.from === top) best = { ...best, from };
    }
    if ((k + 2) % together === 0) yield;
  }
  return best && { ...best, at: roundWithin(best.from, best.to) };
}

/** A number with few decimals in [from, to), near the middle; `from` itself where the stretch is too short for any. */
function roundWithin(from: number, to: number): number {
  const middle = from + (to - from) / 2;
  for (const decimals of [2, 3, 4, 6]) {
    const round = Number(middle.toFixed(decimals));
    if (round >= from && round < to) return round;
  }
  return middle < to ? middle : from;
}
