/** The settings of a scene as a link packs them: JSON of what differs from a base that belongs to the format and never changes. */
import type { Settings } from "./scene.ts";

/** What a packed scene does not say. Part of format 1: the page's own defaults may move, old links must not. */
const base: Settings = {
  threshold: 0.5,
  params: {},
  losses: ["bce", "dice", "tversky"],
  view: { loss: "tversky", difference: "confusion", chart: "threshold" },
};

/** The text of some settings. */
export function packSettings(settings: Settings): string {
  const { threshold, params, losses, view } = settings;
  const packed = Object.fromEntries(
    Object.entries({ threshold, params, losses, view }).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(base[name as keyof Settings]),
    ),
  );
  return Object.keys(packed).length === 0 ? "" : JSON.stringify(packed);
}

/**
 * Undoes `packSettings`, without checking what the fields hold: that is for the scene's parser.
 *
 * @throws SyntaxError where the text is no JSON
 */
export function unpackSettings(text: string): object {
  const given: unknown = text === "" ? {} : JSON.parse(text);
  return { ...base, ...(typeof given === "object" ? given : {}) };
}
