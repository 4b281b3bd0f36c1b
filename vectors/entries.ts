/** The reference vectors as tests read them, and which loss or metric, with which parameters, reproduces an entry: the catalogue's column "vectors". */
import { readdirSync, readFileSync } from "node:fs";

export interface Entry {
  readonly kind: "loss" | "metric";
  /** Whose code gave the number: repository or package, function, version. */
  readonly source: string;
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
  ce_softmax2: () => ["cross-entropy", {}],
  bce_posweight: ({ pos_weight: posWeight = 0 }) => ["weighted-bce", { posWeight }],
  bce_balanced: () => ["balanced-bce", {}],
  bce_ls_torch: ({ label_smoothing: smoothing = 0 }) => ["label-smoothing-bce", { smoothing }],
  bce_ls_smp: ({ smooth_factor = 0 }) => ["label-smoothing-bce", { smoothing: 2 * smooth_factor }],
  bce_topk: ({ k_percent: k = 0 }) => ["topk-bce", { k }],
  focal: ({ gamma = 2 }) => ["focal", { balanced: 0, clip: 1e-7, gamma }],
  focal_alpha: ({ gamma = 2, alpha = 0.25 }) => ["focal", { balanced: 1, clip: 1e-7, gamma, alpha }],
  poly1_bce: ({ epsilon = 1 }) => ["poly1-bce", { epsilon, clip: 1e-7 }],
  dist_ce: () => ["distance-weighted-ce", {}],
  mse: () => ["mse", {}],
  mae: () => ["mae", {}],
  dice: () => ["dice", { smooth: 1e-5 }],
  dice_smooth1: () => ["dice", { smooth: 1 }],
  dice_smp: () => ["dice", { zeroIfEmpty: 1 }],
  dice_squared: () => ["squared-dice", { smooth: 1e-5 }],
  log_cosh_dice: () => ["log-cosh-dice", { smooth: 1 }],
  log_dice: () => ["log-dice", { zeroIfEmpty: 1 }],
  gdice: () => ["generalized-dice", { smooth: 1e-5 }],
  gdice_simple: () => ["generalized-dice", { power: 1, smooth: 1e-5 }],
  iou: () => ["soft-iou", { zeroIfEmpty: 1 }],
  iou_monai: () => ["soft-iou", { smooth: 5e-6 }],
  iou_smooth1: () => ["soft-iou", { smooth: 1 }],
  iou_squared: () => ["jaccard", { squared: 1, smooth: 5e-6 }],
  tversky: ({ alpha_fp = 0, beta_fn = 0 }) => ["tversky", { alpha: alpha_fp, beta: beta_fn, smooth: 1e-5 }],
  focal_tversky: ({ alpha_fp = 0, beta_fn = 0, exponent = 1 }) => [
    "focal-tversky",
    { alpha: alpha_fp, beta: beta_fn, gamma: exponent, zeroIfEmpty: 1 },
  ],
  focal_tversky_smooth1: ({ alpha_fp = 0, beta_fn = 0, exponent = 1 }) => [
    "focal-tversky",
    { alpha: alpha_fp, beta: beta_fn, gamma: exponent, smooth: 1 },
  ],
  asym_fbeta: ({ beta = 1 }) => ["asymmetric-similarity", { beta, smooth: 1 }],
  sens_spec: ({ r = 0 }) => ["sensitivity-specificity", { r, smooth: 1e-5 }],
  mcc_smp: () => ["mcc", { eps: 1e-5 }],
  lovasz_softmax_fg: () => ["lovasz", {}],
  lovasz_hinge: () => ["lovasz-hinge", {}],
  boundary: () => ["boundary", {}],
  hausdorff_dt: ({ alpha = 2 }) => ["hausdorff-dt", { alpha }],
  hausdorff_dt_one_sided: ({ alpha = 2 }) => ["hausdorff-dt", { alpha, oneSided: 1 }],
  hausdorff_er: ({ alpha = 2, erosions = 10 }) => ["hausdorff-er", { alpha, erosions }],
  active_contour: ({ length_weight: lengthWeight = 1 }) => ["active-contour", { lengthWeight }],
  cldice: ({ iter: iterations = 3 }) => ["cldice", { iterations }],
  bce_dice: () => ["bce-dice", { smooth: 1e-5 }],
  bce_iou: ({ bce_weight = 0.5 }) => ["bce-iou", { lambdaBce: bce_weight, lambdaIou: 1 - bce_weight, smooth: 5e-6 }],
  dice_focal: ({ gamma = 2 }) => ["dice-focal", { gamma, smooth: 1e-5 }],
  combo: ({ alpha = 0.5, beta = 0.5 }) => ["combo", { alpha, beta }],
  unified_focal_asym: ({ lambda = 0.5, delta = 0.6, gamma = 0.5 }) => ["unified-focal", { lambda, delta, gamma }],
  dice_cldice: ({ iter: iterations = 3, alpha = 0.5 }) => ["dice-cldice", { iterations, alpha }],
};

const plain = (metric: string) => (): readonly [metric: string, params: Numbers] => [metric, {}];

/** The same for metrics. */
export const metricOfEntry: Readonly<Record<string, (given: Numbers) => readonly [metric: string, params: Numbers]>> = {
  tp: plain("tp"),
  fp: plain("fp"),
  fn: plain("fn"),
  tn: plain("tn"),
  accuracy: plain("accuracy"),
  precision: plain("precision"),
  recall: plain("recall"),
  specificity: plain("specificity"),
  dice_hard: plain("dice"),
  iou_hard: plain("iou"),
  f_beta: ({ beta = 2 }) => ["f-beta", { beta }],
  mcc_hard: plain("mcc"),
  kappa: plain("kappa"),
  balanced_accuracy: plain("balanced-accuracy"),
  roc_auc: plain("roc-auc"),
  average_precision: plain("average-precision"),
  hd: plain("hd"),
  hd95_monai: plain("hd95"),
  asd_pred_to_gt: plain("asd-pred-to-gt"),
  asd_gt_to_pred: plain("asd-gt-to-pred"),
  assd: plain("assd"),
  nsd: ({ tolerance = 1 }) => ["nsd", { tolerance }],
  boundary_iou: ({ dilation_ratio: ratio = 0.02 }) => ["boundary-iou", { ratio }],
};

/** How far a value is from an entry's, relative to it with a floor of 1; infinite where only one of them is undefined. */
export function valueDifference(value: number | null | undefined, { value: wanted }: Entry): number {
  if (value === null && wanted === null) return 0;
  if (value === null || value === undefined || wanted === null) return Number.POSITIVE_INFINITY;
  return Math.abs(value - wanted) / Math.max(1, Math.abs(wanted));
}

/** Below this a gradient's largest value is nothing but rounding. */
const noSlope = 1e-9;

/** The largest difference of a map of slopes from an entry's, relative to its largest; null where the entry has no slopes. */
export function gradientDifference(map: ArrayLike<number>, { grad_p, grad_p_sample }: Entry): number | null {
  const wanted = grad_p_sample?.value ?? grad_p;
  if (wanted === undefined) return null;
  const largest = Math.max(noSlope, ...wanted.map(Math.abs));
  const off = wanted.map((slope, k) => Math.abs((map[grad_p_sample?.index[k] ?? k] ?? Number.NaN) - slope) / largest);
  return off.reduce((most, each) => (each > most || Number.isNaN(each) ? each : most), 0);
}

/** All vectors, in the order of their files. */
export const vectors: readonly Vector[] = readdirSync(new URL(".", import.meta.url))
  .filter((file) => file.endsWith(".json"))
  .sort()
  .map((file) => JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8")) as Vector);
