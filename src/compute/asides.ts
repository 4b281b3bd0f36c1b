/** What somebody looks at besides the catalogue's own values: losses with other parameters, a metric by other definitions. */
import { BlockProgram } from "#expression/block.ts";
import { pixelNames } from "#expression/names.ts";
import type { Asides, AsidesRequest, Result, Trial } from "#losses/evaluation.ts";
import { definitionById } from "#metrics/definitions.ts";
import { metricParameters } from "#metrics/parameters.ts";
import { createStudy } from "#metrics/study.ts";
import { planOf, scalarsOf } from "./catalogue.ts";
import type { EngineState } from "./engine.ts";
import { compiledLoss } from "./full.ts";
import type { Scalars } from "./gpu.ts";
import { undefinedReason } from "./reasons.ts";
import { lossValue, scopeOver } from "./values.ts";

/**
 * Evaluates what is asked over the present grids; sums that no trial changes are those of the last update.
 * @param sums those of the scene that have no parameters inside need no second look
 * @throws RangeError for losses that do not exist
 */
export function asides({ trials, variantsOf }: AsidesRequest, state: EngineState, sums: Scalars): Asides {
  return {
    revision: state.revision,
    trials: trials.map((trial) => tried(trial, state, sums)),
    variants: variantsOf === null ? {} : variants(variantsOf, state),
  };
}

function tried({ loss, params }: Trial, { field, threshold }: EngineState, known: Scalars): Result {
  const compiled = compiledLoss(loss);
  const scalars = scalarsOf({ [loss]: params }, threshold, field.length);
  const names = [...compiled.sums.keys()];
  const fresh = names.filter((title) => {
    const { scalars: own, maps } = planOf([title], [compiled]);
    return !(title in known) || own.length > 0 || maps.some((map) => map.includes("@"));
  });
  const plan = planOf(fresh, [compiled]);
  const totals =
    fresh.length === 0
      ? []
      : new BlockProgram(plan.bodies, pixelNames, scalars).sums(field.fields(plan.maps, scalars), field.length);
  const sums: Record<string, number> = { ...known };
  for (const [k, title] of fresh.entries()) sums[title] = totals[k] as number;
  const hasMap = (map: string): boolean => field.map(map, scalars) !== null;
  return lossValue(compiled, scopeOver(sums, scalars), hasMap, undefinedReason);
}

function variants(id: string, { field, threshold, params }: EngineState): Record<string, number | null> {
  const metric = definitionById(id);
  if (!metric?.variants) return {};
  const study = createStudy(field, threshold);
  const parameters = metricParameters(metric, params);
  return Object.fromEntries(
    metric.variants.map((variant) => {
      const value = variant.value(study, parameters);
      return [variant.id, Number.isFinite(value) ? value : null];
    }),
  );
}
