/** What a built-in scene's file says about it. */
import type { LocalText } from "#i18n/locale.ts";
import type { SceneContent } from "#scene/scene.ts";

export interface BuiltInScene {
  /** Public, kebab-case, never reused: a link's `scene=`. */
  readonly id: string;
  readonly name: LocalText;
  /** One sentence: what is to be seen. */
  readonly description: LocalText;
  /** Draws the scene; every call gives arrays of their own. */
  readonly draw: () => SceneContent;
}
