/** All actions: the only functions that change the state. They live with their part of the state; this is their list, but for partial.ts, which is loaded late. */
export { dismissNotice, notify, setBrush, setCursor, setHighlight, setLocale, setTheme, setTool } from "./interface.ts";
export { receiveCurve, receiveEngine, receiveOutcome } from "./results.ts";
export { clearBoth, openScene, resetScene, resize, startWith } from "./scenes.ts";
export { chooseLoss, resetParams, setChart, setDifference, setParam, setThreshold, togglePinned } from "./settings.ts";
export { beginStroke, cancelStroke, clearGrid, dab, endStroke } from "./strokes.ts";
export { redo, undo } from "./undo.ts";
