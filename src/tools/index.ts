/** The tools at hand: the pencil from the start, the rest of definitions.ts once it has loaded. */
import type { ToolDefinition } from "./define.ts";
import { pencil } from "./pencil.ts";

/** The one the page starts with. */
export const firstTool: ToolDefinition = pencil;

let tools: readonly ToolDefinition[] = [pencil];

/** Makes all tools known. */
export function bringTools(all: readonly ToolDefinition[]): void {
  tools = all;
}

/** The tool of an id; undefined for ids that do not exist. */
export function toolById(id: string): ToolDefinition | undefined {
  return tools.find((tool) => tool.id === id);
}
