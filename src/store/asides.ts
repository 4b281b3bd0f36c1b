/** What somebody looks at besides the catalogue's own values. */
import type { AsidesRequest } from "#losses/evaluation.ts";
import { playground } from "./playground.ts";

/** Asks for it with every evaluation from now on, until something else or nothing (null) is asked. The answer comes as `asides`. */
export function askAside(asking: AsidesRequest | null): void {
  playground.setState({ asking, asides: null });
}

/** Tells which rows are in sight: losses by id, metrics as `metric.<id>`. */
export function setShown(shown: readonly string[]): void {
  playground.setState({ shown });
}
