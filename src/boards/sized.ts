/** Whether the brush size matters to a tool now. */
import type { Brush } from "#store/state.ts";
import { toolById } from "#tools/index.ts";

export function isSized(tool: string, { filled }: Brush): boolean {
  const sized = toolById(tool)?.sized ?? false;
  return sized === "outline" ? !filled : sized;
}
