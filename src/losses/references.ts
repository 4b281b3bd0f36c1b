/** Papers that several losses refer to. */
import type { Reference } from "./define.ts";

export const milletari: Reference = {
  authors: "Milletari, Navab, Ahmadi",
  year: 2016,
  title: "V-Net: Fully Convolutional Neural Networks for Volumetric Medical Image Segmentation",
  url: "https://arxiv.org/abs/1606.04797",
};

export const sudre: Reference = {
  authors: "Sudre, Li, Vercauteren, Ourselin, Cardoso",
  year: 2017,
  title: "Generalised Dice overlap as a deep learning loss function for highly unbalanced segmentations",
  url: "https://arxiv.org/abs/1707.03237",
};

export const berman: Reference = {
  authors: "Berman, Rannen Triki, Blaschko",
  year: 2018,
  title:
    "The Lovász-Softmax loss: A tractable surrogate for the optimization of the intersection-over-union measure in neural networks",
  url: "https://arxiv.org/abs/1705.08790",
};

export const kervadec: Reference = {
  authors: "Kervadec, Bouchtiba, Desrosiers, Granger, Dolz, Ben Ayed",
  year: 2019,
  title: "Boundary loss for highly unbalanced segmentation",
  url: "https://arxiv.org/abs/1812.07032",
};

export const karimi: Reference = {
  authors: "Karimi, Salcudean",
  year: 2019,
  title: "Reducing the Hausdorff Distance in Medical Image Segmentation with Convolutional Neural Networks",
  url: "https://arxiv.org/abs/1904.10030",
};

export const shit: Reference = {
  authors: "Shit, Paetzold, Sekuboyina, Ezhov, Unger, Zhylka, Pluim, Bauer, Menze",
  year: 2021,
  title: "clDice – a Novel Topology-Preserving Loss Function for Tubular Structure Segmentation",
  url: "https://arxiv.org/abs/2003.07311",
};
