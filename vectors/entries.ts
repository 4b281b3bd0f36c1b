/** The reference vectors as tests read them, and which loss, with which parameters, reproduces an entry: the catalogue's column "vectors". */
import { readdirSync, readFileSync } from "node:fs";

export interface Entry {
  readonly kind: "loss" | "metric";
  /** Those of a loss are numbers; see README.md for the others. */
  readonly params: Readonly<Record<string, number>>;
  readonly value: number | null;
  readonly nonfinite?: string;
  readonly grad_p?: readonly number[];
  readonly grad_p_sample?: { readonly index: readonly number[]; readonly value: readonly number[] };
}

export interface Vector {
  readonly name: string;
  readonly height: number;
  readonly width: number;
  /** height × width, row-major. */
  readonly g: readonly number[];
  readonly p: readonly number[];
  readonly params: { readonly threshold: number };
  readonly expected: Readonly<Record<string, Entry>>;
}

type Numbers = Readonly<Record<string, number>>;

/** By entry: from the entry's own parameters to the loss and ours. */
export const lossOfEntry: Readonly<Record<string, (given: Numbers) => readonly [loss: string, params: Numbers]>> = {
  bce: () => ["bce", { clip: 0 }],
  bce_keras: () => ["bce", { clip: 1e-7 }],
  focal: ({ gamma = 2 }) => ["focal", { balanced: 0, clip: 1e-7, gamma }],
  focal_alpha: ({ gamma = 2, alpha = 0.25 }) => ["focal", { balanced: 1, clip: 1e-7, gamma, alpha }],
  dice: () => ["dice", { smooth: 1e-5 }],
  dice_smooth1: () => ["dice", { smooth: 1 }],
  dice_smp: () => ["dice", { zeroIfEmpty: 1 }],
  iou: () => ["soft-iou", { zeroIfEmpty: 1 }],
  iou_monai: () => ["soft-iou", { smooth: 5e-6 }],
  iou_smooth1: () => ["soft-iou", { smooth: 1 }],
  tversky: ({ alpha_fp = 0, beta_fn = 0 }) => ["tversky", { alpha: alpha_fp, beta: beta_fn, smooth: 1e-5 }],
  boundary: () => ["boundary", {}],
};

/** All vectors, in the order of their files. */
export const vectors: readonly Vector[] = readdirSync(new URL(".", import.meta.url))
  .filter((file) => file.endsWith(".json"))
  .sort()
  .map((file) => JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8")) as Vector);
