/** Links that open the scene as it is: readable where it is a built-in scene with few changes, else packed behind `s=`. */
import { noLink } from "#i18n/share.ts";
import type { BuiltInScene } from "#scene/builtIn/define.ts";
import { builtInScenes } from "#scene/builtIn/index.ts";
import { encodeScene } from "#scene/codec.ts";
import type { SceneContent, Settings } from "#scene/scene.ts";
import { sameScene } from "#store/history.ts";
import { playground } from "#store/playground.ts";
import { callError } from "./callError.ts";
import { readLinkParameters } from "./readLinkParameters.ts";

/** Beyond this many characters the readable form is not nicer any more. */
const longestReadable = 240;

/**
 * An address that opens the present scene, where this page is.
 *
 * @throws Error in the page's language where the scene is too large for a link
 */
export function linkNow(): string {
  const link = presentLink();
  if (link === null) throw callError(noLink);
  return link;
}

/** The same, null where the scene is too large. */
export function presentLink(): string | null {
  const query = queryOf(playground.getState());
  return query === null ? null : linkOf(query);
}

/** The playground's own address, where this page is, without a hash. */
export function pageAddress(): string {
  return globalThis.location.href.replace(/#.*$/, "");
}

/** The link that opens what a query says. */
export function linkOf(query: string): string {
  return `${pageAddress()}#/?${query}`;
}

/** What follows the `?` in a link that opens a scene; null where the scene is too large for one. */
export function queryOf({ grids, settings }: SceneContent): string | null {
  const readable = readableQuery({ grids, settings });
  if (readable !== null) return readable;
  const text = encodeScene({ grids, settings });
  return text === null ? null : `s=${text}`;
}

/** What the built-in scenes draw, drawn when first asked for: to be looked at only. */
const drawn = new Map<BuiltInScene, SceneContent>();

function drawnBy(scene: BuiltInScene): SceneContent {
  const content = drawn.get(scene) ?? scene.draw();
  drawn.set(scene, content);
  return content;
}

function readableQuery(content: SceneContent): string | null {
  const scene = builtInScenes.find((candidate) => sameScene({ ...content, grids: drawnBy(candidate).grids }, content));
  if (scene === undefined) return null;
  const query = [`scene=${scene.id}`, ...changes(drawnBy(scene).settings, content.settings)].join("&");
  if (query.length > longestReadable) return null;
  // Not all that a scene says can be said so: what the link opens decides.
  const { content: opened, problems } = readLinkParameters(new URLSearchParams(query));
  return problems.length === 0 && sameScene(opened, content) ? query : null;
}

/** The readable parameters that lead from one scene's settings to others. */
function changes(from: Settings, to: Settings): readonly string[] {
  return [
    ...(to.losses.join() === from.losses.join() ? [] : [`losses=${to.losses.join()}`]),
    ...(to.threshold === from.threshold ? [] : [`threshold=${to.threshold}`]),
    ...Object.entries(to.params).flatMap(([owner, params]) =>
      Object.entries(params)
        .filter(([param, value]) => from.params[owner]?.[param] !== value)
        .map(([param, value]) => `${owner}.${param}=${value}`),
    ),
    ...(to.view.chart === from.view.chart ? [] : [`chart=${to.view.chart}`]),
  ];
}
