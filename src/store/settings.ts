/** Changes of threshold, parameters, pins and view. All but those of the view are steps of history. */
import { pinLimit } from "#i18n/prompt.ts";
import { inDomain } from "#losses/domain.ts";
import type { Params } from "#losses/evaluation.ts";
import { lossById } from "#losses/index.ts";
import { chartVariables, compactParams, parameterOf } from "#scene/params.ts";
import { type DifferenceMode, mostPinned, type Settings, type View } from "#scene/scene.ts";
import { commit, sameSettings } from "./history.ts";
import { notify } from "./interface.ts";
import { playground } from "./playground.ts";
import { endStroke } from "./strokes.ts";

/**
 * Sets the threshold.
 *
 * @param threshold - moved into [0, 1]; anything but a number changes nothing
 * @param gesture - changes of one drag carry the same text and are one step of history
 */
export function setThreshold(threshold: number, gesture: string | null = null): void {
  if (Number.isNaN(threshold)) return;
  change({ threshold: Math.min(1, Math.max(0, threshold)) }, gesture);
}

/**
 * Sets a parameter of a loss.
 *
 * @param value - in the parameter's domain; anything else changes nothing, nor do names that do not exist
 * @param gesture - changes of one drag carry the same text and are one step of history
 */
export function setParam(lossId: string, param: string, value: number, gesture: string | null = null): void {
  const parameter = parameterOf(lossId, param);
  if (parameter === undefined || !inDomain(parameter, value)) return;
  const { params } = playground.getState().settings;
  change({ params: withLoss(params, lossId, { ...params[lossId], [param]: value }) }, gesture);
}

/** Sets all parameters of a loss back to their defaults. */
export function resetParams(lossId: string): void {
  change({ params: withLoss(playground.getState().settings.params, lossId, {}) }, null);
}

function withLoss(params: Params, lossId: string, own: Readonly<Record<string, number>>): Params {
  return compactParams({ ...params, [lossId]: own });
}

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

/** What the chart is drawn against; variables that do not exist change nothing. */
export function setChart(variable: string): void {
  if (chartVariables().includes(variable)) setView({ chart: variable });
}

/** A change of the view raises the revision but is no step of history. */
function setView(part: Partial<View>): void {
  const { settings, revision } = playground.getState();
  const after: Settings = { ...settings, view: { ...settings.view, ...part } };
  if (!sameSettings(settings, after)) playground.setState({ settings: after, revision: revision + 1 });
}

function change(part: Partial<Settings>, gesture: string | null): void {
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
