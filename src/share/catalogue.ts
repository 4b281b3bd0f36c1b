/** The catalogue of losses and metrics as the page API gives it. Run when the site is built: the page reads its result (app/catalogue.ts). */
import type { LocalText } from "#i18n/locale.ts";
import type { LossFamily, ParameterDomain, Reference } from "#losses/define.ts";
import { definitions as losses } from "#losses/definitions.ts";
import { textbookFormula } from "#losses/textbook.ts";
import { definitions as metrics } from "#metrics/definitions.ts";

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

type ParameterInfos = Readonly<Record<string, ParameterInfo>>;

interface LossInfo {
  readonly id: string;
  readonly name: LocalText;
  readonly family: LossFamily;
  readonly parameters: ParameterInfos;
  /** What libraries and papers do by default, as parameters. */
  readonly presets: readonly {
    readonly id: string;
    readonly name: string;
    readonly params: Readonly<Record<string, number>>;
  }[];
  /** The formula, all parameters at their defaults. */
  readonly tex: string;
  readonly references: readonly Reference[];
}

interface MetricInfo {
  readonly id: string;
  readonly name: LocalText;
  readonly parameters: ParameterInfos;
  readonly tex: string;
}

export interface Catalogue {
  readonly losses: readonly LossInfo[];
  readonly metrics: readonly MetricInfo[];
}

/** All losses and metrics. */
export function catalogue(): Catalogue {
  return {
    losses: losses.map((loss) => ({
      id: loss.id,
      name: loss.name,
      family: loss.family,
      parameters: infos(loss.parameters),
      presets: (loss.presets ?? []).map(({ id, name, params }) => ({ id, name, params })),
      tex: textbookFormula(loss),
      references: loss.references,
    })),
    metrics: metrics.map(({ id, name, tex, parameters = {} }) => ({ id, name, parameters: infos(parameters), tex })),
  };
}

function infos(parameters: ParameterInfos): ParameterInfos {
  return Object.fromEntries(
    Object.entries(parameters).map(([key, { name, default: usual, domain, min, max, step, tex }]) => [
      key,
      { name, default: usual, domain, min, max, step, tex },
    ]),
  );
}
