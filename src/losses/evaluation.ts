/** What evaluating the whole catalogue on one scene yields: the currency between compute/, store/ and the panels. */
import type { LocalText } from "#i18n/locale.ts";

export type Backend = "webgl" | "cpu";

/** Which per-pixel quantity a map shows; the page API's `kind`. */
export type MapKind = "loss" | "gradient" | "logit-gradient";

/** Values by loss or metric id; only what differs from the defaults. */
export type Params = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Why a value is undefined here. Texts for people are made from it where the language is known (i18n). */
export type Reason =
  /** 0/0 or x/0: `denominator` is the expression that is 0, as a person would write it. */
  | { readonly code: "zero-over-zero" | "over-zero"; readonly denominator: string }
  /** A per-pixel map does not exist here, e.g. a boundary distance where everything is foreground. */
  | { readonly code: "no-map"; readonly map: string }
  /** A metric is undefined: why, in its own words, and what libraries return there. */
  | {
      readonly code: "metric";
      readonly why: LocalText;
      readonly libraries: readonly { readonly library: string; readonly answer: LocalText }[];
    }
  | { readonly code: "not-finite" };

/** Values of losses and metrics at one revision. null = undefined here, with a reason. */
export interface Values {
  readonly revision: number;
  readonly backend: Backend;
  /** Whether every loss and metric is among them: at the page's start, and while a large grid is painted, some are still to come. */
  readonly complete: boolean;
  readonly losses: Readonly<Record<string, number | null>>;
  readonly metrics: Readonly<Record<string, number | null>>;
  /** By loss id, or `metric.<id>`. */
  readonly reasons: Readonly<Record<string, Reason>>;
  /** The pixel sums behind the losses by their canonical text; formulas show today's numbers from these. */
  readonly sums: Readonly<Record<string, number>>;
}

/** A loss with other parameters than the scene's: only what differs from the defaults. */
export interface Trial {
  readonly loss: string;
  readonly params: Readonly<Record<string, number>>;
}

/** What may be asked besides. */
export interface AsidesRequest {
  readonly trials: readonly Trial[];
  /** The metric whose variants are wanted. */
  readonly variantsOf: string | null;
}

/** A value, or why there is none. */
export type Result = { readonly value: number } | { readonly reason: Reason };

/** What was asked about the same grids besides the catalogue's own values. */
export interface Asides {
  readonly revision: number;
  /** One a trial, in their order. */
  readonly trials: readonly Result[];
  /** The asked metric by other definitions: by variant; null where undefined. */
  readonly variants: Readonly<Record<string, number | null>>;
}

/** One pixel of the chosen loss: what it adds and where its gradient pushes. null where the loss is undefined. */
export interface Probe {
  readonly revision: number;
  readonly loss: string;
  /** Flat index. */
  readonly cell: number;
  readonly contribution: number | null;
  readonly gradient: number | null;
  readonly logitGradient: number | null;
}

/** A coloured per-pixel map, ready to be drawn at one canvas pixel a cell. */
export interface Heat {
  readonly revision: number;
  readonly loss: string;
  readonly kind: MapKind;
  readonly height: number;
  readonly width: number;
  /** From the GPU: a bitmap. From the evaluator: RGBA bytes, row-major. null where the loss is undefined. */
  readonly image: ImageBitmap | Uint8ClampedArray<ArrayBuffer> | null;
  /** The colour scale ends at ±limit (diverging) or 0…limit. */
  readonly limit: number;
  readonly diverging: boolean;
}

/** 256 RGBA colours for each kind of scale, chosen by the theme. */
export interface Palettes {
  readonly sequential: Uint8Array;
  readonly diverging: Uint8Array;
}

export interface CurveRequest {
  /** `"threshold"`, `"<loss>.<param>"`, a change of shape (geometry.ts) or a derived variable (derived.ts). */
  readonly variable: string;
  readonly losses: readonly string[];
  readonly metrics?: readonly string[];
  readonly from?: number;
  readonly to?: number;
  /** Number of points, ends included, 2…1001. */
  readonly steps?: number;
}

/** Where a line is first undefined, and why; without a reason: the variable is outside its domain there. */
export interface CurveGap {
  readonly at: number;
  readonly reason: Reason | null;
}

export interface Curve {
  readonly revision: number;
  readonly variable: string;
  readonly x: readonly number[];
  /** null where undefined. */
  readonly series: Readonly<Record<string, readonly (number | null)[]>>;
  readonly metrics?: Readonly<Record<string, readonly (number | null)[]>>;
  /** By loss id, or `metric.<id>`: only those with a gap. */
  readonly gaps?: Readonly<Record<string, CurveGap>>;
}
