/** All actions: the only functions that change the state. They live with their part of the state; this is their list, but for those that load late: partial.ts, parameters.ts, sceneChanges.ts. */
export { dismissNotice, notify, setBrush, setCursor, setHighlight, setLocale, setTheme, setTool } from "./interface.ts";
export { receiveCurve, receiveEngine, receiveOutcome } from "./results.ts";
export { resetScene } from "./scenes.ts";
export { chooseLoss, setDifference, togglePinned } from "./settings.ts";
export { beginStroke, cancelStroke, dab, endStroke } from "./strokes.ts";
export { redo, undo } from "./undo.ts";
