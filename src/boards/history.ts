/** Undo and redo by key, anywhere on the page but where a text is being typed. */
import { redo, undo } from "#store/actions.ts";
import { playground } from "#store/playground.ts";
import type { KeyPress } from "./keys.ts";

/** Connects the page; returns what disconnects it. */
export function connectHistory(done: (what: "undone" | "redone") => void): () => void {
  function onKeyDown(event: KeyboardEvent): void {
    const action = historyAction(event);
    if (!action || isTextField(event.target)) return;
    event.preventDefault();
    const { revision } = playground.getState();
    if (action === "undo") undo();
    else redo();
    // Nothing to undo is nothing to tell.
    if (playground.getState().revision !== revision) done(action === "undo" ? "undone" : "redone");
  }
  window.addEventListener("keydown", onKeyDown);
  return () => window.removeEventListener("keydown", onKeyDown);
}

/** Whether a key press undoes or redoes; Ctrl on most keyboards, Cmd on a Mac's. */
export function historyAction(press: KeyPress): "undo" | "redo" | null {
  if ((!press.ctrlKey && !press.metaKey) || press.altKey) return null;
  const key = press.key.toLowerCase();
  if (key === "z") return press.shiftKey ? "redo" : "undo";
  return key === "y" && !press.shiftKey ? "redo" : null;
}

function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !["range", "checkbox", "radio", "button", "color"].includes(target.type);
}
