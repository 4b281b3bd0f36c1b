/** The losses whose numbers come first: those that a new scene pins and chooses. */
import { bce } from "./bce.ts";
import type { LossDefinition } from "./define.ts";
import { dice } from "./dice.ts";
import { tversky } from "./tversky.ts";

export const starters: readonly LossDefinition[] = [bce, dice, tversky];
