/** The catalogue of losses and metrics as the page API gives it: plain data that belongs to the caller. */
import type { LocalText } from "#i18n/locale.ts";
import type { LossFamily, ParameterDomain, Reference } from "#losses/define.ts";
import { losses } from "#losses/index.ts";
import { metrics } from "#metrics/index.ts";

interface ParameterInfo {
  readonly name: LocalText;
  readonly default: number;
  /** Legal values; `min`, `max` and `step` are those of the slider. */
  readonly domain: ParameterDomain;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly tex: string;
}

interface LossInfo {
  readonly id: string;
  readonly name: LocalText;
  readonly family: LossFamily;
  readonly parameters: Readonly<Record<string, ParameterInfo>>;
  /** The formula. */
  readonly tex: string;
  readonly references: readonly Reference[];
}

interface MetricInfo {
  readonly id: string;
  readonly name: LocalText;
  readonly tex: string;
}

export interface Catalogue {
  readonly losses: readonly LossInfo[];
  readonly metrics: readonly MetricInfo[];
}

/**
 * All losses and metrics, as copies.
 *
 * @param tex - the formula of a loss by its id
 */
export function catalogueWith(tex: (lossId: string) => string): Catalogue {
  return structuredClone({
    losses: losses.map(({ id, name, family, parameters, references }) => ({
      id,
      name,
      family,
      parameters,
      tex: tex(id),
      references,
    })),
    metrics: metrics.map(({ id, name, tex: formula }) => ({ id, name, tex: formula })),
  });
}
