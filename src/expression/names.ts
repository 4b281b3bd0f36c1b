/** The names every expression may use besides its own parameters and parts. */

/** One value a pixel, computed from the grids before and held constant by the gradient. */
export const mapNames: readonly string[] = ["phi"];

/** `p`, `g` and the maps. */
export const pixelNames: ReadonlySet<string> = new Set(["p", "g", ...mapNames]);

/** The number of pixels and the scene's threshold. */
export const sceneScalars: readonly string[] = ["N", "threshold"];
