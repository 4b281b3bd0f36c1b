/** The losses whose numbers come first: those a new scene pins, and one of each family that needs little. */
import { bce } from "./bce.ts";
import { boundary } from "./boundary.ts";
import type { LossDefinition } from "./define.ts";
import { dice } from "./dice.ts";
import { focal } from "./focal.ts";
import { softIou } from "./softIou.ts";
import { tversky } from "./tversky.ts";

export const starters: readonly LossDefinition[] = [bce, focal, dice, softIou, tversky, boundary];
