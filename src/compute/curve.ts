/** Losses and metrics along a variable: threshold (exact, from one pass), a parameter, or a change of the prediction's shape. */
import { BlockProgram } from "#expression/block.ts";
import type { CompiledLoss } from "#expression/compiled.ts";
import { pixelNames } from "#expression/names.ts";
import { changedPrediction } from "#grid/geometry.ts";
import type { Curve, CurveGap, CurveRequest, Params, Result } from "#losses/evaluation.ts";
import { isGeometry } from "#losses/geometry.ts";
import type { MetricDefinition, Study } from "#metrics/define.ts";
import { definitionById } from "#metrics/definitions.ts";
import { metricParameters } from "#metrics/parameters.ts";
import { createStudy } from "#metrics/study.ts";
import { hostedSums, planOf, scalarsOf } from "./catalogue.ts";
import type { Field } from "./field.ts";
import { compiledLoss, fullCatalogue } from "./full.ts";
import type { Scalars } from "./gpu.ts";
import { metricValue, undefinedReason } from "./reasons.ts";
import { thresholdSweep } from "./threshold.ts";
import { lossValue, scopeOver } from "./values.ts";
import { defaultRange, evenly, isLegal, movedParams, movedScalars, type Range } from "./variable.ts";

export interface CurveState {
  readonly field: Field;
  readonly params: Params;
  readonly threshold: number;
  readonly revision: number;
}

/** What one point of a curve needs: the field and scalars to evaluate there. */
interface Point {
  readonly field: Field;
  readonly scalars: Scalars;
  readonly threshold: number;
  readonly params: Params;
}

/**
 * Computes a curve, yielding how much is done, if it knows, after every pass over the grid, and within the transforms that take many. Where the variable is
 * outside its domain everything is undefined.
 * @param kept sums to go on with, where one curve follows the other
 * @throws RangeError for unknown losses, metrics or variables, and for fewer than 2 or more than 1001 steps
 */
export function* curveSteps(request: CurveRequest, state: CurveState, kept?: KeptSums): Generator<unknown, Curve> {
  const chosen = request.losses.map(compiledLoss);
  const reported = (request.metrics ?? []).map(metricOf);
  const x = points(request, defaultRange(request.variable));
  const series: Record<string, (number | null)[]> = Object.fromEntries(chosen.map(({ id }) => [id, []]));
  const rows: Record<string, (number | null)[]> = Object.fromEntries(reported.map(({ id }) => [id, []]));
  // Where a loss looks at more than each pixel by itself, one pass cannot serve all thresholds: every cut is evaluated.
  const cutting = request.variable === "threshold";
  const swept = cutting ? chosen.filter((loss) => hostedSums(loss, fullCatalogue).length === 0) : [];
  const sweep = cutting
    ? yield* thresholdSweep(swept, state.field, scalarsOf(state.params, 0, state.field.length), x)
    : null;
  const others = chosen.filter((loss) => !swept.includes(loss));
  const gaps: Record<string, CurveGap> = {};
  /** The value, or a gap: why, the first time. */
  const valueOr = (name: string, at: number, result: Result | null): number | null => {
    if (result && "value" in result) return result.value;
    gaps[name] ??= { at, reason: result?.reason ?? null };
    return null;
  };
  const sums = kept ?? new KeptSums(others, [request.variable]);
  const studies = new KeptStudies();
  for (const [k, at] of x.entries()) {
    const point = yield* pointFor(request.variable, at, state, others.length > 0);
    for (const loss of chosen) {
      const known = swept.includes(loss) ? sweep?.sums[k] : point && sums.at(point);
      series[loss.id]?.push(valueOr(loss.id, at, known && point ? resultAt(loss, known, point, !gaps[loss.id]) : null));
    }
    for (const metric of reported) {
      const { field, threshold, params } = point ?? { ...state, field: null };
      const study =
        field && (cutting ? createStudy(state.field, at, sweep?.confusions[k]) : studies.at(field, threshold));
      const result = study && metricValue(metric, study, metricParameters(metric, params));
      rows[metric.id]?.push(valueOr(`metric.${metric.id}`, at, result));
    }
    if (cutting || (point && (point.field !== state.field || sums.moved))) yield (k + 1) / x.length;
  }
  const { revision } = state;
  return { revision, variable: request.variable, x, series, ...(reported.length > 0 ? { metrics: rows } : {}), gaps };
}

/** @param why whether the reason is wanted where it is undefined */
export function resultAt(
  loss: CompiledLoss,
  sums: Scalars,
  { field, scalars }: Pick<Point, "field" | "scalars">,
  why: boolean,
): Result {
  const hasMap = (map: string) => field.map(map, scalars) !== null;
  return lossValue(loss, scopeOver(sums, scalars), hasMap, why ? undefinedReason : undefined);
}

/** What is evaluated at a value of the variable; null outside its domain. @param cut whether a threshold's cut grid is needed */
function* pointFor(variable: string, at: number, state: CurveState, cut: boolean): Generator<unknown, Point | null> {
  const moved = yield* stateAt(variable, at, state, cut);
  return moved && { ...moved, scalars: scalarsOf(moved.params, moved.threshold, moved.field.length) };
}

/**
 * The state where a variable has a value; null outside its domain.
 * @param cut whether a threshold's cut grid is needed
 */
export function* stateAt(
  variable: string,
  at: number,
  state: CurveState,
  cut: boolean,
): Generator<unknown, CurveState | null> {
  if (variable === "threshold") return { ...state, threshold: at, ...(cut && { field: binarised(state.field, at) }) };
  if (!isLegal(variable, at)) return null;
  if (!isGeometry(variable)) return { ...state, params: movedParams(variable, at, state.params) };
  return { ...state, field: state.field.withPrediction(yield* changedPrediction(variable, state.field, at)) };
}

function binarised(field: Field, threshold: number): Field {
  return field.withPrediction(field.prediction.map((p) => (p > threshold ? 1 : 0)));
}

/** Sums along a curve: computed again only where the grid or a parameter inside that sum has changed. */
export class KeptSums {
  /** Whether the last point cost a pass over the grid. */
  moved = false;
  /** Whether none of the sums depends on what moves. */
  readonly still: boolean;
  private readonly groups: readonly SumGroup[];

  /** @param variables all that will move */
  constructor(losses: readonly CompiledLoss[], variables: readonly string[]) {
    const names = [...new Set(losses.flatMap((loss) => [...loss.sums.keys()]))];
    const moves = (title: string): boolean => {
      const { scalars, maps } = planOf([title], losses);
      return variables.some((variable) => {
        const own = maps.some((map) => map.endsWith(`@${variable.split(".")[0]}`));
        return own || movedScalars(variable).some((name) => scalars.includes(name));
      });
    };
    this.still = !names.some(moves);
    this.groups = [names.filter(moves), names.filter((title) => !moves(title))]
      .filter((group) => group.length > 0)
      .map((group) => ({ names: group, plan: planOf(group, losses), kept: null }));
  }

  at({ field, scalars }: Pick<Point, "field" | "scalars">): Scalars {
    this.moved = false;
    const sums: Record<string, number> = {};
    for (const group of this.groups) {
      const versions = group.plan.maps.map((map) => field.mapVersion(map, scalars));
      const key = [...group.plan.scalars.map((text) => scalars[text]), ...versions].join();
      if (group.kept?.field !== field || group.kept.key !== key) {
        const program = new BlockProgram(group.plan.bodies, pixelNames, scalars);
        group.kept = { field, key, totals: program.sums(field.fields(group.plan.maps, scalars), field.length) };
        this.moved = true;
      }
      const { totals } = group.kept;
      group.names.forEach((title, k) => {
        sums[title] = totals[k] as number;
      });
    }
    return sums;
  }
}

/** What metrics need along a curve: a parameter of a loss does not change it. */
class KeptStudies {
  private kept: { readonly field: Field; readonly study: Study } | null = null;

  at(field: Field, threshold: number): Study {
    if (this.kept?.field !== field) this.kept = { field, study: createStudy(field, threshold) };
    return this.kept.study;
  }
}

interface SumGroup {
  readonly names: readonly string[];
  readonly plan: ReturnType<typeof planOf>;
  kept: { readonly field: Field; readonly key: string; readonly totals: Float64Array } | null;
}

/** @throws RangeError where there is no such metric */
export function metricOf(id: string): MetricDefinition {
  const metric = definitionById(id);
  if (!metric) throw new RangeError(`There is no metric “${id}”.`);
  return metric;
}

function points({ from, to, steps }: CurveRequest, range: Range): number[] {
  const start = from ?? range.from;
  const end = to ?? range.to;
  const count = steps ?? range.steps;
  if (!Number.isInteger(count) || count < 2 || count > 1001) throw new RangeError("A curve has 2 to 1001 steps.");
  if (!Number.isFinite(start) || !Number.isFinite(end)) throw new RangeError("A curve's range must be finite.");
  return evenly(start, end, count);
}
