/** The names every expression may use besides its own parameters and parts. */

/** One value a pixel, computed from the grids before. */
const mapNames: readonly string[] = [
  "phi",
  "dist_g",
  "dist_p",
  "near",
  "lovasz",
  "top",
  "skel_g",
  "skel_p",
  "edge",
  "erosion",
];

/** Maps that depend on a parameter of the loss that uses them: a compiled loss names them with its id, `skel_p@cldice`. */
const parametricMaps: ReadonlySet<string> = new Set(["top", "skel_g", "skel_p", "erosion"]);

/** Maps that move with the prediction as smoothly as a loss does: a gradient goes through them. All others are constants to it. */
const differentiableMaps: ReadonlySet<string> = new Set(["skel_p", "edge", "erosion"]);

/** The map a name of a compiled loss stands for, without the loss. */
export function baseOfMap(name: string): string {
  const at = name.indexOf("@");
  return at < 0 ? name : name.slice(0, at);
}

export function isMap(name: string): boolean {
  return mapNames.includes(baseOfMap(name));
}

export function isDifferentiable(name: string): boolean {
  return differentiableMaps.has(baseOfMap(name));
}

/** How a compiled loss names what its source calls `name`. */
export function qualifiedMap(name: string, loss: string): string {
  return parametricMaps.has(name) ? `${name}@${loss}` : name;
}

/** Knows a map also by the name that a compiled loss has for it. */
class PixelNames extends Set<string> {
  override has(name: string): boolean {
    return super.has(baseOfMap(name));
  }
}

/** `p`, `g` and the maps. */
export const pixelNames: ReadonlySet<string> = new PixelNames(["p", "g", ...mapNames]);

/** The number of pixels and the scene's threshold. */
export const sceneScalars: readonly string[] = ["N", "threshold"];
