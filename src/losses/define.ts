/** What a loss file says about its loss. Everything else (value, gradient, shader, TeX) is derived from `expression`. */
import type { LocalText } from "#i18n/locale.ts";

export type LossFamily = "distribution" | "region" | "boundary" | "topology" | "compound";

/** Which values of a parameter are legal in a scene; a slider may show less. */
export type ParameterDomain =
  | "weight" // ≥ 0
  | "share" // [0, 1]
  | "exponent" // > 0
  | "count" // whole, ≥ 1
  | "switch" // 0 or 1
  | "any"; // any finite number

/** What the whole page needs of a parameter. */
export interface ParameterCore {
  readonly default: number;
  readonly domain: ParameterDomain;
}

/** A parameter with what only catalogue, slider and formula need. */
export interface Parameter extends ParameterCore {
  /** Slider range and step. A switch has 0, 1, 1. */
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** TeX of its symbol, e.g. `\\alpha`. */
  readonly tex: string;
  readonly name: LocalText;
  /** One sentence: what turning it does. */
  readonly help: LocalText;
  /** The slider moves in powers of ten between min and max (0 stays reachable at its left end). */
  readonly logarithmic?: boolean;
  /** At this value the parameter is folded out of the displayed formula; `"always"`: at every value (switches). */
  readonly neutral?: number | "always";
}

/** A named part of the expression as the formula shows it. */
export interface Part {
  /** TeX of its symbol, e.g. `\\mathrm{TP}`. */
  readonly tex: string;
  readonly name: LocalText;
  /** Which colour and which cells it has on the boards. */
  readonly role?: "tp" | "fp" | "fn" | "tn";
  /** Shown in place (its definition written out) rather than by its symbol. */
  readonly inline?: boolean;
}

export interface Reference {
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  /** https address: arXiv or DOI. */
  readonly url: string;
}

/** What a library, a repository or a paper does by default, as parameters of ours. */
export interface Preset {
  /** Kebab-case, unique within the loss. */
  readonly id: string;
  /** Whose convention it is, with the version where there is one: a proper name, the same in every language. */
  readonly name: string;
  /** Only what differs from our defaults. */
  readonly params: Readonly<Record<string, number>>;
  /** One sentence: what differs from the textbook. */
  readonly note: LocalText;
  /** Where it can be read: repository, file and symbol, or the paper. */
  readonly source: string;
}

/** What the whole page knows of a loss from its start: see core.ts. */
export interface LossCore {
  /** Public, kebab-case, never reused. */
  readonly id: string;
  readonly family: LossFamily;
  readonly name: LocalText;
  /** The name in narrow rows and chart labels. */
  readonly shortName: LocalText;
  readonly parameters: Readonly<Record<string, ParameterCore>>;
}

/** What a loss file says. */
export interface LossDefinition extends LossCore {
  /** One sentence for the head of the formula panel. */
  readonly summary: LocalText;
  /** Named parts and the loss itself, see `doc/model.md`. */
  readonly expression: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly parts?: Readonly<Record<string, Part>>;
  readonly presets?: readonly Preset[];
  readonly references: readonly Reference[];
}
