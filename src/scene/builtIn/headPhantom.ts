/** A mask of ellipses after the head phantom of Shepp and Logan 1974. */
import { both } from "#i18n/locale.ts";
import type { BuiltInScene } from "./define.ts";
import { ellipse, sketch, soft, union, without } from "./shapes.ts";

const skull = without(ellipse(47.5, 47.5, 43, 32), ellipse(47.5, 47.5, 38.5, 28));
const ventricles = union(ellipse(48, 36, 14, 4.6, 18), ellipse(48, 58, 12, 5, -18));
const lesions = union(
  ellipse(31, 47.5, 5, 4),
  ellipse(68, 47.5, 2.2, 2.2),
  ellipse(71, 41, 1.4, 2.2),
  ellipse(71, 54, 2, 1.4),
);
const truth = union(skull, ventricles, lesions);
/** The skull a little too thick, a ventricle short, two lesions lost. */
const found = union(
  without(ellipse(47.5, 47.5, 43, 32), ellipse(47.5, 47.5, 37.6, 27)),
  ellipse(48, 36, 14, 4.2, 18),
  ellipse(51, 59, 8, 5, -18),
  ellipse(31.5, 47.5, 5, 4.4),
  ellipse(68, 47.5, 2, 2),
);

export const headPhantom: BuiltInScene = {
  id: "head-phantom",
  name: both("Head phantom", "头部体模"),
  description: both(
    "Ellipses after Shepp and Logan’s head phantom: skull, ventricles and small lesions in one mask. Which structures does each loss care for?",
    "仿 Shepp–Logan 头部体模的一组椭圆：颅骨、脑室和小病灶同在一个掩膜里。每种损失更看重哪些结构？",
  ),
  draw: () => sketch([96, 96], truth, soft(found, { edge: 0.8 })),
};
