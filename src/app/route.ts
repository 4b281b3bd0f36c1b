/** Which page the hash asks for, and when a link was followed inside the page. */
import { useSyncExternalStore } from "react";
import { parseRoute, type Route } from "#share/route.ts";

function onHashChange(listener: (event: HashChangeEvent) => void): () => void {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}

export function usePage(): Route["page"] {
  return useSyncExternalStore(onHashChange, () => parseRoute(window.location.hash).page);
}

/** The hash itself, for pages that read more of it. */
export function useHash(): string {
  return useSyncExternalStore(onHashChange, () => window.location.hash);
}

/** The parameters that stand for the scene as it is. */
let open = parseRoute(window.location.hash).parameters.toString();

/** Puts another address in the place of the present one, without opening it: it says what is there already. */
export function rename(hash: string): void {
  // The mark tells entries of the history that the page has named from links that somebody asked for.
  window.history.replaceState("segloss", "", hash);
  open = parseRoute(hash).parameters.toString();
}

/** Opens a link that is followed inside the page. Coming back to what is open, if from another page, changes nothing: the drawing stays. */
export function followLinks(onError: (error: unknown) => void): void {
  onHashChange(({ oldURL }) => {
    const { page, parameters } = parseRoute(window.location.hash);
    const asked = parameters.toString();
    if (page !== "explore" || asked === "" || asked === open) return;
    if (window.history.state === "segloss" && parseRoute(new URL(oldURL).hash).page !== "explore") return;
    // The engine is chosen once: another one needs a fresh page.
    if (parameters.get("backend") !== new URLSearchParams(open).get("backend")) return window.location.reload();
    open = asked;
    import("./late.ts").then(({ followLink }) => followLink(parameters)).catch(onError);
  });
}
