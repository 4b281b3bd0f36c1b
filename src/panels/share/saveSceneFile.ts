/** Offers the present scene as a `.segloss.json` download. */
import { sceneFileName, sceneFileText } from "#scene/file.ts";
import { playground } from "#store/playground.ts";

/** @throws where the browser allows no downloads at all */
export function saveSceneFile(): void {
  const { grids, settings } = playground.getState();
  const content = { grids, settings };
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([sceneFileText(content)], { type: "application/json" }));
  link.download = sceneFileName(content);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
