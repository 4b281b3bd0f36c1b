/** The losses of the first numbers, compiled. The build puts the result of this module in its place (scripts/lossTables.ts), so that the page starts without a parser. */
import type { CompiledLoss } from "#expression/compiled.ts";
import { compileLoss } from "#expression/loss.ts";
import { starters } from "#losses/starters.ts";

export const compiledStarters: readonly CompiledLoss[] = starters.map(({ id, expression, parameters }) =>
  compileLoss(id, expression, Object.keys(parameters)),
);
