/** What somebody looks at besides the catalogue's own values, and which of those are in sight. */
import type { AsidesRequest } from "#losses/evaluation.ts";
import { playground } from "./playground.ts";
import type { ListName } from "./state.ts";

/**
 * Asks for it with every evaluation from now on; the answer comes as `asides`. Each asker names its part only, so that two of
 * them go together: what the other one asks, and its answer, stay.
 *
 * @param part - no trials, or null for the metric: nothing any more
 */
export function askAside(part: Partial<AsidesRequest>): void {
  const { asking, asides } = playground.getState();
  const { trials, variantsOf }: AsidesRequest = { trials: [], variantsOf: null, ...asking, ...part };
  const left = { ...(part.trials && { trials: [] }), ...(part.variantsOf !== undefined && { variants: {} }) };
  playground.setState({
    asking: trials.length === 0 && variantsOf === null ? null : { trials, variantsOf },
    asides: asides && { ...asides, ...left },
  });
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
