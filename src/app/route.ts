/** Which page the hash asks for, and when a link was followed inside the page. */
import { useSyncExternalStore } from "react";
import { parseRoute, type Route } from "#share/route.ts";

function onHashChange(listener: () => void): () => void {
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

/** Opens a link that is followed inside the page. Coming back to the link that is open changes nothing: the drawing stays. */
export function followLinks(onError: (error: unknown) => void): void {
  let open = parseRoute(window.location.hash).parameters.toString();
  onHashChange(() => {
    const { page, parameters } = parseRoute(window.location.hash);
    const asked = parameters.toString();
    if (page !== "explore" || asked === "" || asked === open) return;
    // The engine is chosen once: another one needs a fresh page.
    if (parameters.get("backend") !== new URLSearchParams(open).get("backend")) return window.location.reload();
    open = asked;
    import("./late.ts").then(({ followLink }) => followLink(parameters)).catch(onError);
  });
}
