/** What was refused, in the page's language. Loaded when first needed. */
import type { Refusal } from "#compute/refused.ts";
import type { Locale } from "#i18n/locale.ts";
import { callProblems } from "#i18n/problems.ts";
import { backendReasons, noWebgl, reasonText } from "#i18n/reasons.ts";

/** An error that says it to people. */
export function spoken(refusal: Refusal, locale: Locale): Error {
  return new Error(textOf(refusal, locale));
}

function textOf(refusal: Refusal, locale: Locale): string {
  switch (refusal.code) {
    case "undefined":
      return reasonText(refusal.reason, locale);
    case "not-loaded":
      return callProblems.notLoaded[locale];
    case "cancelled":
      return callProblems.cancelled[locale];
    case "gave-up":
      return callProblems.curveGivenUp[locale];
    case "no-webgl":
      return noWebgl(backendReasons[refusal.problem], refusal.detail)[locale];
    case "stopped":
      return callProblems.stopped[locale];
  }
}
