/** What the page's engine knows at its start: enough for the first numbers. */
import { phi } from "#maps/phi.ts";
import { starter } from "#metrics/starter.ts";
import { createCatalogue } from "./catalogue.ts";
import { compiledStarters } from "./compiledStarters.ts";

export const starterCatalogue = createCatalogue(compiledStarters, [phi], starter);
