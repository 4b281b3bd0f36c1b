/** Makes the app installable, and lets it open without a network. Not in embeds, not in development, not from a file. */
import { trusted } from "#compute/trusted.ts";

/** Once all of the page has come. Where the browser allows no service worker the page is as it always was. */
export async function workOffline(): Promise<void> {
  if (!import.meta.env.PROD || !/^https?:$/.test(window.location.protocol) || !("serviceWorker" in navigator)) return;
  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = "manifest.webmanifest";
  document.head.append(link);
  try {
    await navigator.serviceWorker.register(trusted("offline.js"));
  } catch {
    // A private window, or a site without https.
  }
}
