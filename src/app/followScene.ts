/** The address bar and the tab's storage follow the scene quietly: at rest, never while painting. */
import { keepNotices } from "#i18n/share.ts";
import { queryOf } from "#share/link.ts";
import { parseRoute, simple } from "#share/route.ts";
import { notify } from "#store/actions.ts";
import { sameScene } from "#store/history.ts";
import { keep } from "#store/keep.ts";
import { playground } from "#store/playground.ts";
import type { PlaygroundState } from "#store/state.ts";

/** Milliseconds without a change that count as rest: at most 38 new addresses in half a minute, of the 100 that browsers allow. */
const rest = 800;

/**
 * Follows from now on; what has been changed before counts too.
 *
 * @param rename - puts another hash in the place of the present one, without opening it
 */
export function followScene(rename: (hash: string) => void): void {
  const given = new Map<string, string>();
  let touched = !sameScene(playground.getState(), playground.getState().opened);
  /** Something is not yet kept. */
  let pending = touched;
  let told = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** What the visitor has said of language, theme and backend stays in the address. */
  function noteGiven(): void {
    for (const [name, value] of parseRoute(window.location.hash).parameters) {
      if (Object.hasOwn(simple, name)) given.set(name, value);
    }
  }

  function plan(): void {
    pending = true;
    clearTimeout(timer);
    timer = setTimeout(() => (playground.getState().painting ? plan() : settle()), rest);
  }

  function settle(): void {
    if (parseRoute(window.location.hash).page === "explore") follow(addressOf(playground.getState(), given));
    save();
  }

  /** Some frames forbid it, and so do browsers that were asked too often: then the address stays behind until the next rest. */
  function follow(hash: string): void {
    try {
      if (hash !== window.location.hash) rename(hash);
    } catch {
      // What is kept in the tab does not depend on it.
    }
  }

  function save(): void {
    if (!pending) return;
    pending = false;
    const { grids, settings, opened } = playground.getState();
    keep({ address: window.location.hash, content: { grids, settings }, opened }).catch(() => {
      if (!told) notify("problem", keepNotices.failed);
      told = true;
    });
  }

  noteGiven();
  if (touched) plan();
  playground.subscribe((state, before) => {
    if (state.revision !== before.revision) touched = true;
    const named = state.locale !== before.locale || state.theme !== before.theme;
    if (touched && (named || state.revision !== before.revision)) plan();
  });
  window.addEventListener("hashchange", () => {
    noteGiven();
    if (touched) plan();
  });
  // The last chance before a reload, a crash, or a phone that puts the page away.
  window.addEventListener("pagehide", save);
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && save());
}

/** The hash of a scene: what the visitor has said, as it is now, and the scene itself where it fits. */
function addressOf(state: PlaygroundState, given: ReadonlyMap<string, string>): string {
  const now: Readonly<Record<string, string>> = { lang: state.locale, theme: state.theme };
  const said = [...given].map(([name, value]) => `${name}=${now[name] ?? value}`);
  const query = queryOf(state);
  const all = query === null ? said : [...said, query];
  return all.length === 0 ? "#/" : `#/?${all.join("&")}`;
}
