/** Why a metric of counts is undefined, in words that several share. */
import { both } from "#i18n/locale.ts";

export const nothingPredicted = both(
  "0/0: nothing is predicted as foreground at this threshold.",
  "0/0：在此阈值下没有像素被预测为前景。",
);

export const noForeground = both("0/0: the truth has no foreground.", "0/0：真值中没有前景。");

export const noBackground = both("0/0: the truth has no background.", "0/0：真值中没有背景。");

export const noForegroundAtAll = both(
  "0/0: at this threshold neither the truth nor the prediction has foreground.",
  "0/0：在此阈值下，真值与预测都没有前景。",
);
