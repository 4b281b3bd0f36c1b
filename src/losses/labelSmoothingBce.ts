/** Binary cross-entropy against softened labels: nobody is asked to be certain. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";

export const labelSmoothingBce: LossDefinition = {
  id: "label-smoothing-bce",
  family: "distribution",
  name: both("Label-smoothed BCE", "标签平滑交叉熵"),
  shortName: both("Smoothed BCE", "标签平滑交叉熵"),
  summary: both(
    "BCE against labels moved a little towards ½: being certain costs again, even when right, so the loss never reaches 0.",
    "把标签向 ½ 略微靠拢后的二值交叉熵：即使预测正确，过于自信也有代价，因此损失达不到 0。",
  ),
  expression: `
    t = g*(1-smoothing) + smoothing/2
    -mean(t*log(p) + (1-t)*log(1-p))
  `,
  parameters: {
    smoothing: {
      default: 0.1,
      domain: "share",
      min: 0,
      max: 1,
      step: 0.01,
      tex: "\\varepsilon",
      name: both("label smoothing", "标签平滑"),
      help: both(
        "Foreground asks for 1 − ε/2 instead of 1, background for ε/2 instead of 0; at ε = 0 this is BCE.",
        "前景的目标由 1 变为 1 − ε/2，背景由 0 变为 ε/2；ε = 0 时即二值交叉熵。",
      ),
      neutral: 0,
    },
  },
  parts: { t: { tex: "t_i", name: both("smoothed label", "平滑后的标签") } },
  references: [
    {
      authors: "Szegedy, Vanhoucke, Ioffe, Shlens, Wojna",
      year: 2016,
      title: "Rethinking the Inception Architecture for Computer Vision",
      url: "https://arxiv.org/abs/1512.00567",
    },
  ],
  presets: [
    {
      id: "pytorch",
      name: "PyTorch, label_smoothing = 0.1",
      params: {},
      note: both(
        "Half of ε goes to each class, as in the paper and in Keras (which also clips at 10⁻⁷); left alone, PyTorch does not smooth.",
        "把 ε 平分给两个类别，与论文和 Keras 相同（Keras 另把概率截断到 10⁻⁷）；若不设置，PyTorch 不做平滑。",
      ),
      source: "torch.nn.functional.cross_entropy(label_smoothing)@2.13.0",
    },
    {
      id: "smp",
      name: "Segmentation Models PyTorch, smooth_factor = 0.1",
      params: { smoothing: 0.2 },
      note: both(
        "The whole smooth_factor s goes to the other class: the label is g(1 − s) + (1 − g)s, so that s counts twice.",
        "把整个 smooth_factor（s）都分给另一类：标签为 g(1 − s) + (1 − g)s，因此 s 相当于 ε 的两倍。",
      ),
      source:
        "qubvel-org/segmentation_models.pytorch segmentation_models_pytorch/losses/soft_bce.py:SoftBCEWithLogitsLoss@5006616357",
    },
  ],
};
