/** The catalogue for the page API: a file beside the page, since the first view does without it. */
import type { Catalogue } from "#share/catalogue.ts";

const file = new URL("catalogue.json", document.baseURI);
let text: string | null = null;

/** Fetches the catalogue, so that it is there without a network too. */
export async function loadCatalogue(): Promise<void> {
  const response = await fetch(file);
  if (response.ok) text ??= await response.text();
}

/**
 * The catalogue, a fresh copy for each caller. Who asks before it has come waits for it: the page API answers at once.
 * @throws Error where it cannot be had
 */
export function catalogueNow(): Catalogue {
  text ??= read();
  return JSON.parse(text) as Catalogue;
}

function read(): string {
  const request = new XMLHttpRequest();
  request.open("GET", file, false);
  request.send();
  if (request.status !== 200) throw new Error(`The catalogue could not be loaded (${request.status}).`);
  return request.responseText;
}
