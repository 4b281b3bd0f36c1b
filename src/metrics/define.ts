/** What a metric file says about its metric: a number reported at the scene's threshold, never minimised. */
import type { LocalText } from "#i18n/locale.ts";

/** Counts of cells, prediction = p > threshold. */
export interface Confusion {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
}

/** The grids a metric is asked about, and what several metrics need of them, computed once when the first one asks. */
export interface Study {
  readonly confusion: Confusion;
  readonly height: number;
  readonly width: number;
  /** height × width, row-major, 0 or 1. */
  readonly truth: Uint8Array;
  /** Probabilities, same shape. */
  readonly prediction: Float64Array;
  readonly threshold: number;
  /** A result that several metrics share: computed by `make` at the first asking, kept under `name` for this study. */
  once<T>(name: string, make: (study: Study) => T): T;
}

/** What the whole page needs of a metric's own parameter; the same in form as a loss's. */
interface MetricParameterCore {
  readonly default: number;
  readonly domain: "weight" | "share" | "exponent";
}

/** What its slider needs besides. */
export interface MetricParameter extends MetricParameterCore {
  /** Range and step of its slider. */
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly tex: string;
  readonly name: LocalText;
}

/** What the whole page knows of a metric from its start: see core.ts. */
export interface MetricCore {
  readonly id: string;
  readonly parameters?: Readonly<Record<string, MetricParameterCore>>;
}

/** What a library returns where the metric is undefined. */
export interface LibraryAnswer {
  /** A proper name with its version where known: "scikit-learn 1.9.1". */
  readonly library: string;
  readonly answer: LocalText;
}

export interface MetricDefinition extends MetricCore {
  readonly name: LocalText;
  /** TeX of the formula, in TP, FP, FN, TN where it is one of counts. */
  readonly tex: string;
  /** A count of cells rather than a share. */
  readonly count?: boolean;
  readonly parameters?: Readonly<Record<string, MetricParameter>>;
  /** Which heading it stands under. */
  readonly group: "counts" | "overlap" | "agreement" | "ranking" | "boundary";
  /** In pixels rather than a share. */
  readonly unit?: "pixels";
  /** One sentence: what it tells. */
  readonly summary: LocalText;
  /** Needs more than one look at every pixel (distances, sorting): put off while a large grid is being painted. */
  readonly costly?: boolean;
  /** NaN or infinite where it is undefined. */
  readonly value: (study: Study, parameters: Readonly<Record<string, number>>) => number;
  /** Why it can be undefined, said of the case at hand. */
  readonly undefinedReason?: (study: Study) => LocalText;
  /** What libraries return there; those without an entry were not run. */
  readonly libraries?: (study: Study) => readonly LibraryAnswer[];
  /** What was seen in libraries and is wrong there, with the version. */
  readonly facts?: readonly LocalText[];
  /** The same metric as others define it, shown beside it: medpy's hd95, DeepMind's. */
  readonly variants?: readonly MetricVariant[];
}

export interface MetricVariant {
  /** Name of the vectors' entry: `hd95_medpy`. */
  readonly id: string;
  /** Whose definition: a proper name. */
  readonly library: string;
  /** What differs, in one sentence. */
  readonly note: LocalText;
  readonly value: (study: Study, parameters: Readonly<Record<string, number>>) => number;
}
