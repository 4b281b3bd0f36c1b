/** The list of tools, in the order of the toolbar. The first is the one the page starts with. */
import type { ToolDefinition } from "./define.ts";
import { eraser } from "./eraser.ts";
import { pencil } from "./pencil.ts";
import { roundBrush } from "./roundBrush.ts";

export const tools: readonly ToolDefinition[] = [pencil, roundBrush, eraser];

/** The tool of an id; undefined for ids that do not exist. */
export function toolById(id: string): ToolDefinition | undefined {
  return tools.find((tool) => tool.id === id);
}
