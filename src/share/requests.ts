/** Checks what callers of the page API ask for, and says in the page's language what is wrong with it. */
import { callProblems } from "#i18n/problems.ts";
import { quoted, quotedName } from "#i18n/quoted.ts";
import type { CurveRequest, MapKind } from "#losses/evaluation.ts";
import { lossById, losses } from "#losses/index.ts";
import { metricById, metrics } from "#metrics/index.ts";
import { chartVariables } from "#scene/params.ts";
import { isRecord } from "#scene/problem.ts";
import { callError } from "./callError.ts";

const mapKinds: readonly MapKind[] = ["loss", "gradient", "logit-gradient"];
/** Variables of curves besides the parameters. */
const variables: readonly string[] = ["threshold", "shift-x", "shift-y", "dilate", "blur", "temperature", "size"];
const mostSteps = 1001;

/** @throws where no loss has the id */
export function checkLoss(id: unknown): string {
  if (typeof id === "string" && lossById(id) !== undefined) return id;
  throw callError(
    callProblems.unknownLoss(
      quotedName(id),
      losses.map((loss) => loss.id),
    ),
  );
}

/** @throws where there is no such map */
export function checkKind(kind: unknown): MapKind {
  const match = mapKinds.find((known) => known === kind);
  if (match === undefined) throw callError(callProblems.kind(quoted(kind), mapKinds));
  return match;
}

/**
 * A curve request as the engine takes it.
 *
 * @throws for names that do not exist, fewer than 2 or more than 1001 steps, and ends that are not finite
 */
export function checkCurve(variable: unknown, options: unknown): CurveRequest {
  if (typeof variable !== "string" || !(variables.includes(variable) || chartVariables().includes(variable))) {
    throw callError(callProblems.variable(quoted(variable), variables));
  }
  if (!isRecord(options)) throw callError(callProblems.options(quoted(options)));
  const { metrics: reported, steps } = options;
  if (steps !== undefined && !isSteps(steps)) throw callError(callProblems.steps(quoted(steps)));
  return {
    variable,
    losses: idList("losses", options.losses).map(checkLoss),
    ...(reported === undefined ? {} : { metrics: idList("metrics", reported).map(checkMetric) }),
    ...bound("from", options.from),
    ...bound("to", options.to),
    ...(steps === undefined ? {} : { steps }),
  };
}

function isSteps(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 2 && value <= mostSteps;
}

function idList(field: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return [...new Set<unknown>(value)];
  throw callError(callProblems.idList(field, quoted(value)));
}

function checkMetric(id: unknown): string {
  if (typeof id === "string" && metricById(id) !== undefined) return id;
  throw callError(
    callProblems.unknownMetric(
      quotedName(id),
      metrics.map((metric) => metric.id),
    ),
  );
}

function bound(field: "from" | "to", value: unknown): { readonly from?: number; readonly to?: number } {
  if (value === undefined) return {};
  if (typeof value !== "number" || !Number.isFinite(value)) throw callError(callProblems.bound(field, quoted(value)));
  return { [field]: value };
}
