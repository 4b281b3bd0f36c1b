/** The list of all tools, in the order of the toolbar. */
import type { ToolDefinition } from "./define.ts";
import { ellipse } from "./ellipse.ts";
import { eraser } from "./eraser.ts";
import { floodFill } from "./floodFill.ts";
import { lasso } from "./lasso.ts";
import { line } from "./line.ts";
import { move } from "./move.ts";
import { pencil } from "./pencil.ts";
import { rectangle } from "./rectangle.ts";
import { roundBrush } from "./roundBrush.ts";
import { softBrush } from "./softBrush.ts";
import { stamp } from "./stamp.ts";

export const brushes: readonly ToolDefinition[] = [pencil, roundBrush, softBrush, eraser];

/** Shapes share one button of the toolbar. */
export const shapes: readonly ToolDefinition[] = [line, rectangle, ellipse, lasso];

export const others: readonly ToolDefinition[] = [floodFill, stamp, move];

export const tools: readonly ToolDefinition[] = [...brushes, ...shapes, ...others];
