/** What the page's engine knows at its start: the losses that a new scene shows first. Metrics come with the panel that shows them. */
import { createCatalogue } from "./catalogue.ts";
import { compiledStarters } from "./compiledStarters.ts";

export const starterCatalogue = createCatalogue(compiledStarters, [], []);
