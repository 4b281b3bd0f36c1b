/** The hash of a link: which page it opens, and the readable parameters after the `?`. */
import { locales } from "#i18n/locale.ts";
import type { Backend } from "#losses/evaluation.ts";
import type { Theme } from "#store/state.ts";

export type BackendChoice = "auto" | Backend;

export const themes: readonly Theme[] = ["auto", "light", "dark"];
export const backends: readonly BackendChoice[] = ["auto", "webgl", "cpu"];

/** Parameters that the page takes from the hash without help, while their values are known ones. */
export const simple: Readonly<Record<string, readonly string[]>> = { lang: locales, theme: themes, backend: backends };

export interface Route {
  readonly page: "explore" | "licences" | "losses" | "agreement" | "curves" | "lessons";
  /** What follows the page: the loss whose page is asked for, by any of its names; the kind of study; the lesson. */
  readonly part: string | null;
  readonly parameters: URLSearchParams;
}

/**
 * Reads a hash such as `#/licences?lang=zh-CN`. Pages that do not exist are the explore page.
 *
 * @param hash - `location.hash`, with or without its `#`
 */
export function parseRoute(hash: string): Route {
  const [path = "", ...rest] = hash.replace(/^#/, "").split("?");
  const [, page, name] = /^\/(licences|losses|agreement|curves|lessons)(?:\/(.*?))?\/*$/.exec(path) ?? [];
  const part = /^(losses|curves|lessons)$/.test(page ?? "") && name ? decoded(name) : null;
  return {
    page: page && (!name || part !== null) ? (page as Route["page"]) : "explore",
    part,
    parameters: new URLSearchParams(rest.join("?")),
  };
}

/** As people type it where it was not encoded. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether a hash asks for an embed instead of the app; the page's own script in index.html asks the same. */
export function isEmbed(hash: string): boolean {
  return /^#?\/embed\/*(\?|$)/.test(hash);
}

/** Whether a link says anything of the scene, beside language, theme and backend. */
export function linkNamesScene(parameters: URLSearchParams): boolean {
  return [...parameters.keys()].some((name) => !Object.hasOwn(simple, name));
}
