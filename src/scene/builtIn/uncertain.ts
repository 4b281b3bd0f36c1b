/** A prediction that knows nothing. */
import { both } from "#i18n/locale.ts";
import type { BuiltInScene } from "./define.ts";
import { disc, sketch } from "./shapes.ts";

export const uncertain: BuiltInScene = {
  id: "uncertain",
  name: both("Uncertain everywhere", "处处不确定"),
  description: both(
    "The prediction is 0.5 everywhere: BCE is ln 2 whatever the truth is, and at the threshold 0.5 nothing is predicted at all.",
    "预测处处为 0.5：无论真值如何，BCE 都等于 ln 2；阈值取 0.5 时，一个像素也不会判为前景。",
  ),
  draw: () => sketch([16, 16], disc(7.5, 7.5, 4), () => 0.5),
};
