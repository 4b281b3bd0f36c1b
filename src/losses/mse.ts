/** Brier score: the mean squared error, a baseline. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";

export const mse: LossDefinition = {
  id: "mse",
  family: "distribution",
  name: both("Mean squared error (Brier score)", "均方误差（Brier 分数）"),
  shortName: both("MSE", "均方误差"),
  summary: both(
    "The mean squared distance from the truth: a certain mistake costs no more than 1, so its pull is gentle.",
    "与真值之差的平方的平均：“确信却出错”至多付出 1，因此纠错的力度较弱。",
  ),
  expression: "mean((p-g)^2)",
  parameters: {},
  references: [
    {
      authors: "Brier",
      year: 1950,
      title: "Verification of forecasts expressed in terms of probability",
      url: "https://doi.org/10.1175/1520-0493(1950)078%3C0001:VOFEIT%3E2.0.CO;2",
    },
  ],
  presets: [
    {
      id: "pytorch",
      name: "PyTorch",
      params: {},
      note: both("The mean over all pixels, as here.", "对所有像素取平均，与这里相同。"),
      source: "torch.nn.functional.mse_loss@2.13.0",
    },
  ],
};
