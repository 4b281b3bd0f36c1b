/** What can be saved: each as a name and what makes it. */
import { writeCsv, writeNpy, writeNpz } from "#files/write.ts";
import { pngOf } from "#panels/download.ts";
import { sceneFileText } from "#scene/file.ts";
import { playground } from "#store/playground.ts";
import type { BoardName } from "#store/state.ts";
import { boardPicture, boardSide, legendHeight, legendPicture, penOver } from "./boardPicture.ts";

/** Names begin alike, so that they lie together in a folder. */
export function fileName(what: string, ending: string): string {
  const { height, width } = playground.getState().grids;
  return `segloss-${what}-${height}x${width}.${ending}`;
}

export function gridNpy(grid: "truth" | "prediction"): Blob {
  const { grids } = playground.getState();
  return new Blob([writeNpy(grids[grid], grids)], { type: "application/octet-stream" });
}

export function bothNpz(): Blob {
  return new Blob([writeNpz(playground.getState().grids)], { type: "application/zip" });
}

export function gridCsv(grid: "truth" | "prediction"): Blob {
  const { grids } = playground.getState();
  return new Blob([writeCsv(grids[grid], grids)], { type: "text/csv" });
}

/** Both grids with the settings, to go on from later. */
export function sceneFile(): Blob {
  const { grids, settings } = playground.getState();
  return new Blob([sceneFileText({ grids, settings })], { type: "application/json" });
}

/** A board with its legend. @throws where the browser cannot draw or encode it */
export function boardPng(name: BoardName): Promise<Blob> {
  const pen = penOver(boardSide + 2, boardSide + 2 + legendHeight + 4);
  const { context } = pen;
  context.drawImage(boardPicture(name), 0, 0, boardSide + 2, boardSide + 2);
  context.drawImage(legendPicture(name), 1, boardSide + 6, boardSide, legendHeight);
  return pngOf(context.canvas);
}

/** Both ways of the figure, loaded with KaTeX. */
export async function figureFile(kind: "png" | "svg"): Promise<Blob> {
  const { makeFigure } = await import("./figure.ts");
  const figure = await makeFigure();
  if (kind === "png") return (await import("./figurePng.ts")).figurePng(figure);
  return (await import("./figureSvg.ts")).figureSvg(figure);
}
