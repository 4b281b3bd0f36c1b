/** The catalogue and the list of lessons for the page API: a file beside the page, since the first view does without it. */
import type { LocalText } from "#i18n/locale.ts";
import type { Catalogue } from "#share/catalogue.ts";
import type { LessonInfo } from "#share/pageApi.ts";
import { playground } from "#store/playground.ts";
import { ownFile } from "./siteFile.ts";

interface Listed extends Catalogue {
  readonly lessons: readonly { readonly id: string; readonly title: LocalText; readonly steps: number }[];
}

const name = "catalogue.json";
const file = new URL(name, document.baseURI);
let text: string | null = ownFile(name) ?? null;

/** Fetches the catalogue, so that it is there without a network too. */
export async function loadCatalogue(): Promise<void> {
  if (text !== null) return;
  const response = await fetch(file);
  if (response.ok) text ??= await response.text();
}

/**
 * The catalogue, a fresh copy for each caller. Who asks before it has come waits for it: the page API answers at once.
 * @throws Error where it cannot be had
 */
export function catalogueNow(): Catalogue {
  const { lessons: _, ...catalogue } = parsed();
  return catalogue;
}

/** All lessons, in the page's language. @throws as `catalogueNow` */
export function lessonsNow(): LessonInfo[] {
  const { locale } = playground.getState();
  return parsed().lessons.map((lesson) => ({ ...lesson, title: lesson.title[locale] }));
}

function parsed(): Listed {
  text ??= read();
  return JSON.parse(text) as Listed;
}

function read(): string {
  const request = new XMLHttpRequest();
  request.open("GET", file, false);
  request.send();
  if (request.status !== 200) throw new Error(`The catalogue could not be loaded (${request.status}).`);
  return request.responseText;
}
