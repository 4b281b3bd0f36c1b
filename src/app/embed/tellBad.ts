/** Tells what of an embed's address is not understood. */
import { badValue } from "#i18n/embedProblems.ts";
import { noticeHeads } from "#i18n/problems.ts";
import type { BadValue } from "#share/embed/parameters.ts";
import { notifyProblems } from "#store/partial.ts";

export function tellBad(bad: readonly BadValue[]): void {
  notifyProblems(
    noticeHeads.refusedLink,
    bad.map(({ name, value, known }) => ({ path: name, message: badValue(value, known) })),
  );
}
