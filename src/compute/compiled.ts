/** All losses compiled. The build puts the result of this module in its place (scripts/lossTables.ts), so that the page starts without a parser. */
import type { CompiledLoss } from "#expression/compiled.ts";
import { compileLoss } from "#expression/loss.ts";
import { definitions } from "#losses/definitions.ts";

export const compiledLosses: readonly CompiledLoss[] = definitions.map(({ id, expression, parameters }) =>
  compileLoss(id, expression, Object.keys(parameters)),
);
