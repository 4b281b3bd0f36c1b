/** Large steps of undo are packed while nobody paints, from the moment that the rest of the page has loaded. */
import { startPacking } from "#store/packHistory.ts";
import { playground } from "#store/playground.ts";

startPacking(playground);
