/** What comes back from the engine: values, maps, curves and its own state. */
import type { Asides, Curve, Heat, Probe, Values } from "#losses/evaluation.ts";
import { type Playground, playground } from "./playground.ts";
import type { EngineStatus, PlaygroundState } from "./state.ts";

interface Received {
  readonly values: Values;
  /** Left out where the map was not asked for and stays as it is. */
  readonly heat?: Heat | null;
  readonly probe?: Probe | null;
  readonly asides?: Asides | null;
}

/**
 * Takes in an evaluation. One that is older than what is shown is dropped; one that is older than the scene but newer than
 * what is shown is taken, so that numbers move during a long stroke. A map that is dropped or replaced is closed: whoever
 * shows maps draws them when the store tells of them, and keeps none.
 */
export function receiveOutcome({ values, heat, probe, asides }: Received, store: Playground = playground): void {
  const state = store.getState();
  if (state.values !== null && values.revision < state.values.revision) {
    close(heat);
    return;
  }
  store.setState({
    ...valuesAfter(state, values),
    ...(heat === undefined ? {} : { heat }),
    ...(probe === undefined ? {} : { probe }),
    ...(asides === undefined || asides === null ? {} : { asides }),
  });
  if (heat !== undefined && heat !== state.heat) close(state.heat);
}

/** Gives back what a bitmap holds of the GPU, which would else wait for the garbage collector. */
function close(heat: Heat | null | undefined): void {
  if (heat?.image && "close" in heat.image) heat.image.close();
}

/** The same values again stay the same object, so that nothing that shows them renders again. */
function valuesAfter(state: PlaygroundState, values: Values): Partial<PlaygroundState> {
  const { values: shown, baseline, baselineRevision } = state;
  if (shown?.revision === values.revision && shown.backend === values.backend && (shown.complete || !values.complete))
    return {};
  // A row whose value was put off keeps the baseline that it had.
  return values.revision <= baselineRevision ? { values, baseline: { ...baseline, ...values.losses } } : { values };
}

/** Takes in a curve; one of a variable the chart no longer shows, or older than the one shown, is dropped. */
export function receiveCurve(curve: Curve, store: Playground = playground): void {
  const { settings, curve: shown } = store.getState();
  if (curve.variable !== settings.view.chart) return;
  if (shown !== null && shown.variable === curve.variable && curve.revision < shown.revision) return;
  store.setState({ curve });
}

/** Takes in where the numbers come from. */
export function receiveEngine(engine: EngineStatus, store: Playground = playground): void {
  store.setState({ engine });
}
