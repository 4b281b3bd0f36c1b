/** In development: the app or the embed, as the address asks. A build has the same in index.html itself (scripts/build.mjs). */
import { isEmbed } from "#share/route.ts";

export const started = isEmbed(window.location.hash) ? import("./embed.tsx") : import("./main.tsx");
