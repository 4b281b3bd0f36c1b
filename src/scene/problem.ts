/** A refused field of a scene, and reading fields of input that may be hostile. */

import type { LocalText } from "#i18n/locale.ts";
import { sceneProblems } from "#i18n/problems.ts";

export interface Problem {
  /** The refused field, e.g. `prediction` or `params.tversky.delta`. */
  readonly path: string;
  /** What is wrong, where, and what is allowed. */
  readonly message: LocalText;
}

/** Whether a value has fields of its own to read: an object, but no array and no buffer. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);
}

/** Runs a reader over one field; whatever the input throws becomes a problem of that field. */
export function guarded<T>(path: string, problems: Problem[], fallback: T, read: () => T): T {
  try {
    return read();
  } catch {
    problems.push({ path, message: sceneProblems.unreadable });
    return fallback;
  }
}
