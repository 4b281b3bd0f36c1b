/** Errors of the page API in the language of the page. */
import type { LocalText } from "#i18n/locale.ts";
import { playground } from "#store/playground.ts";

/** An error that says something in the page's language. */
export function callError(text: LocalText): Error {
  return new Error(text[playground.getState().locale]);
}
