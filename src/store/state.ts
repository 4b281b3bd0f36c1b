/** The whole state of the playground on one page. Actions that change it are in actions.ts; nothing else does. */
import type { Grids } from "#grid/field.ts";
import type { Patch } from "#grid/patch.ts";
import type { Locale, LocalText } from "#i18n/locale.ts";
import type { Asides, AsidesRequest, Backend, Curve, Heat, Probe, Values } from "#losses/evaluation.ts";
import type { SceneContent, Settings } from "#scene/scene.ts";
import type { Brush } from "#tools/define.ts";

export type { DifferenceMode, Settings } from "#scene/scene.ts";
export type { Brush } from "#tools/define.ts";

export type Theme = "auto" | "light" | "dark";
export type BoardName = "truth" | "prediction" | "difference";
/** The soft counts a part of a formula stands for; its cells light up. */
export type Role = "tp" | "fp" | "fn" | "tn";

/** What one step changed, on either side of it. */
export interface Turn<T> {
  readonly before: T;
  readonly after: T;
}

/** A step that undo takes back: cells of the grids, or whole grids and settings as they were. */
export type HistoryStep =
  | { readonly kind: "patch"; readonly patches: readonly Patch[] }
  | ({ readonly kind: "settings"; readonly gesture: string | null } & Turn<Settings>)
  | ({
      readonly kind: "scene";
      /** What `reset` returns to on either side, where another scene was opened. */
      readonly opened: Turn<SceneContent> | null;
    } & Turn<SceneContent>);

/** A step as it is kept: a large one deflated, once there was time for it (packHistory.ts). */
export type HistoryEntry =
  | HistoryStep
  | { readonly kind: "packed"; readonly bytes: number; readonly unpack: () => HistoryStep };

/** What the rows of losses are made of. */
export type Numbers = Pick<PlaygroundState, "values" | "baseline">;

/** The panels with rows that may be out of sight. */
export type ListName = "losses" | "metrics";

/** Something the page tells once; dismissible. */
export interface Notice {
  readonly id: number;
  readonly tone: "info" | "problem";
  readonly text: LocalText;
  /** Details, e.g. one line per refused field. */
  readonly lines: readonly LocalText[];
}

/** What may not be changed for the time being. */
export type Lock = "truth" | "prediction" | "threshold" | "params" | "size";

/** How far a learner's hands reach within a step of a lesson. */
export interface Limits {
  readonly locks: readonly Lock[];
  /** Tools that are offered; null: all. */
  readonly tools: readonly string[] | null;
  /** The step of history that undo does not go behind. */
  readonly floor: HistoryEntry | null;
}

/** Where the numbers come from, as the page tells it. */
export interface EngineStatus {
  readonly backend: Backend;
  readonly state: "starting" | "settled";
  readonly problem: "no-webgl" | "self-check" | "context-lost" | "worker-failed" | "chosen" | null;
  readonly detail: string | null;
}

export interface PlaygroundState {
  /** Changed in place by patches (the array identities stay until a resize or a new scene); `revision` tells. */
  readonly grids: Grids;
  readonly settings: Settings;
  /** Grows with every accepted change of grids or settings. */
  readonly revision: number;
  /** What `reset` returns to. */
  readonly opened: SceneContent;
  readonly past: readonly HistoryEntry[];
  readonly future: readonly HistoryEntry[];

  readonly limits: Limits;

  readonly tool: string;
  readonly brush: Brush;
  /** A stroke is being painted. */
  readonly painting: boolean;
  /** The hovered or focused cell: the same on all three boards. Flat index. */
  readonly cursor: number | null;
  /** The part of the formula being hovered. */
  readonly highlight: Role | null;

  readonly values: Values | null;
  /** The last complete numbers that the brush has paused at. Rows out of sight show these, and rows whose value is put off. */
  readonly rested: Numbers | null;
  /** Rows in sight: losses by id, metrics as `metric.<id>`. While a large grid is painted, what is costly is evaluated for these only. */
  readonly shown: Readonly<Record<ListName, readonly string[]>>;
  /** Losses as they were when the last stroke or change began: the "stroke" column is values − baseline. */
  readonly baseline: Readonly<Record<string, number | null>>;
  /** The revision before that stroke or change: values of it that arrive late still become the baseline. */
  readonly baselineRevision: number;
  readonly heat: Heat | null;
  readonly probe: Probe | null;
  /** What somebody looks at besides the catalogue's own values; null: nothing. */
  readonly asking: AsidesRequest | null;
  readonly asides: Asides | null;
  readonly curve: Curve | null;
  readonly engine: EngineStatus;

  readonly locale: Locale;
  readonly theme: Theme;
  readonly notices: readonly Notice[];
}
