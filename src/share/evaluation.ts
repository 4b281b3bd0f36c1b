/** Evaluations as the page API gives them: plain data, with reasons as texts in the page's language. */
import type { Locale } from "#i18n/locale.ts";
import type { Backend, Values } from "#losses/evaluation.ts";

export interface Evaluation {
  /** Grows with every accepted change. */
  revision: number;
  backend: Backend;
  /** By id; null where undefined, with a reason in `notes`. */
  losses: Record<string, number | null>;
  /** At the scene's threshold. */
  metrics: Record<string, number | null>;
  /** Why a value is null: by loss id, or `metric.<id>`. */
  notes: Record<string, string>;
}

/** The evaluation that values stand for, as a copy. The words for what is undefined load when they are first needed. */
export async function evaluationOf(values: Values, locale: Locale): Promise<Evaluation> {
  const { revision, backend, losses, metrics } = values;
  const isWhole = [losses, metrics].every((given) => Object.values(given).every((value) => value !== null));
  const notes = isWhole ? {} : (await import("./notes.ts")).notesOf(values, locale);
  return { revision, backend, losses: { ...losses }, metrics: { ...metrics }, notes };
}
