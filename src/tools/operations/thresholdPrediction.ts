/** The mask of the prediction as the truth. */
import { both } from "#i18n/locale.ts";
import type { OperationDefinition } from "./define.ts";

export const thresholdPrediction: OperationDefinition = {
  id: "threshold-prediction",
  name: both("Prediction → truth", "预测 → 真值"),
  teaches: both(
    "Every metric at the threshold becomes perfect, the losses do not: they want certainty.",
    "阈值处的各项指标都变为完美，损失却不为 0：它们还要求确定。",
  ),
  on: ["truth"],
  between: true,
  actions: [
    {
      id: "threshold",
      name: both("Threshold", "阈值化"),
      content: ({ grids: { prediction }, threshold }) => Uint8Array.from(prediction, (p) => (p > threshold ? 1 : 0)),
    },
  ],
};
