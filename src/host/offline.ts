/** The app's service worker: the app opens without a network. Embeds are left to the network: pages around them count on the newest. */
import { cleanupOutdatedCaches, precacheAndRoute } from "workbox-precaching";

/** What the app consists of, written by the build. */
declare const __FILES__: { url: string; revision: string | null }[];

// Heard before workbox's own listener, which then does not hear it.
addEventListener("fetch", (event) => {
  const { destination } = (event as unknown as { readonly request: Request }).request;
  if (destination === "iframe" || destination === "frame") event.stopImmediatePropagation();
});
// What somebody has put behind the address does not make another app of it.
precacheAndRoute(__FILES__, { ignoreURLParametersMatching: [/./] });
cleanupOutdatedCaches();
