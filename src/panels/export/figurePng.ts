/** The figure as a PNG, three device pixels a unit. */
import { pngOf } from "#panels/download.ts";
import { penOver } from "./boardPicture.ts";
import type { Figure } from "./figure.ts";

/** @throws where the browser cannot draw or encode it */
export function figurePng({ width, height, paper, items }: Figure): Promise<Blob> {
  const { context, serif, sans } = penOver(width, height);
  context.fillStyle = paper;
  context.fillRect(0, 0, width, height);
  for (const item of items) {
    if (item.kind === "picture") {
      context.drawImage(item.canvas, item.left, item.top, item.width, item.height);
      continue;
    }
    context.font = `${item.weight} ${item.size}px ${item.family === "serif" ? serif : sans}`;
    context.fillStyle = item.color;
    context.fillText(item.text, item.left, item.baseline);
  }
  return pngOf(context.canvas);
}
