/** Changes of pins and view, and how settings change. All but those of the view are steps of history. The others are in parameters.ts. */
import { pinLimit } from "#i18n/prompt.ts";
import { lossById } from "#losses/index.ts";
import { type DifferenceMode, mostPinned, type Settings, type View } from "#scene/scene.ts";
import { commit, sameSettings } from "./history.ts";
import { notify } from "./interface.ts";
import { playground } from "./playground.ts";
import { endStroke } from "./strokes.ts";

/** Pins a loss to the charts, or unpins it. A fifth is refused with a notice that says what to do. */
export function togglePinned(lossId: string): void {
  const { losses } = playground.getState().settings;
  if (lossById(lossId) === undefined) return;
  if (losses.includes(lossId)) change({ losses: losses.filter((id) => id !== lossId) }, null);
  else if (losses.length < mostPinned) change({ losses: [...losses, lossId] }, null);
  else notify("info", pinLimit);
}

/** Shows a loss's formula, parameters and maps. A chart against another loss's parameter returns to the threshold. */
export function chooseLoss(lossId: string): void {
  if (lossById(lossId) === undefined) return;
  const { chart } = playground.getState().settings.view;
  setView({ loss: lossId, chart: chart.startsWith(`${lossId}.`) ? chart : "threshold" });
}

/** What the Difference board shows. */
export function setDifference(difference: DifferenceMode): void {
  setView({ difference });
}

/** A change of the view raises the revision but is no step of history. */
export function setView(part: Partial<View>): void {
  const { settings, revision } = playground.getState();
  const after: Settings = { ...settings, view: { ...settings.view, ...part } };
  if (!sameSettings(settings, after)) playground.setState({ settings: after, revision: revision + 1 });
}

/** Makes a change a step of history; changes of one gesture are one step. */
export function change(part: Partial<Settings>, gesture: string | null): void {
  endStroke();
  const { settings: before, past, future } = playground.getState();
  const after: Settings = { ...before, ...part };
  if (sameSettings(before, after)) return;
  const last = past.at(-1);
  const continues = gesture !== null && last?.kind === "settings" && last.gesture === gesture && future.length === 0;
  if (continues) continueGesture(after, last.before);
  else commit({ kind: "settings", before, after, gesture }, { settings: after });
}

/** Makes the last step lead to new settings; one that leads back to where it began is dropped. */
function continueGesture(settings: Settings, before: Settings): void {
  const { past, revision } = playground.getState();
  const earlier = past.slice(0, -1);
  const last = past.at(-1);
  if (last?.kind !== "settings") return;
  const after: Settings = { ...settings, view: before.view };
  const unchanged = sameSettings(before, after);
  playground.setState({
    settings,
    revision: revision + 1,
    past: unchanged ? earlier : [...earlier, { ...last, after }],
  });
}
