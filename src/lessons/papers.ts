/** Papers that several lessons point to. */
import type { Reference } from "#losses/define.ts";

export const pitfalls: Reference = {
  authors: "Reinke et al.",
  year: 2024,
  title: "Understanding metric-related pitfalls in image analysis validation",
  url: "https://doi.org/10.1038/s41592-023-02150-0",
};

export const metricsReloaded: Reference = {
  authors: "Maier-Hein et al.",
  year: 2024,
  title: "Metrics reloaded: recommendations for image analysis validation",
  url: "https://doi.org/10.1038/s41592-023-02151-z",
};
