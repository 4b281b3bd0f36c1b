/** What somebody looks at besides the catalogue's own values, and which of those are in sight. */
import type { AsidesRequest } from "#losses/evaluation.ts";
import { playground } from "./playground.ts";
import type { ListName } from "./state.ts";

/** Asks for it with every evaluation from now on, until something else or nothing (null) is asked. The answer comes as `asides`. */
export function askAside(asking: AsidesRequest | null): void {
  playground.setState({ asking, asides: null });
}

/**
 * Tells which rows of a list are in sight; the same rows again change nothing.
 *
 * @param rows - losses by id, metrics as `metric.<id>`
 */
export function setShown(list: ListName, rows: readonly string[]): void {
  const { shown } = playground.getState();
  if (rows.join() !== shown[list].join()) playground.setState({ shown: { ...shown, [list]: rows } });
}

/** Tells that the brush pauses: rows out of sight take over the present values, where they are complete. */
export function restValues(): void {
  const { values, baseline, rested } = playground.getState();
  if (values?.complete && (values !== rested?.values || baseline !== rested.baseline))
    playground.setState({ rested: { values, baseline } });
}
