/** Files that are dropped anywhere on the page, and pictures or numbers that are pasted beside a text field, open the dialog of own data. */
import { pastedName, pastedPicture } from "#i18n/files.ts";
import { dropHere, openDialog } from "#i18n/openDialog.ts";
import type { Given } from "#panels/open/sources.ts";
import { notify } from "#store/actions.ts";
import { playground } from "#store/playground.ts";
import { openFiles } from "./dialogs.tsx";
import "./receiveFiles.css";

let zone: HTMLElement | null = null;

/** Says that a drop would be taken; above everything, an open dialog included. */
function showZone(): void {
  if (zone === null) {
    zone = document.createElement("div");
    zone.className = "drop-zone";
    zone.popover = "manual";
    document.body.append(zone);
  }
  if (zone.matches(":popover-open")) return;
  zone.textContent = dropHere[playground.getState().locale];
  zone.showPopover();
}

function hideZone(): void {
  if (zone?.matches(":popover-open")) zone.hidePopover();
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}

function onDragOver(event: DragEvent): void {
  if (!hasFiles(event)) return;
  event.preventDefault();
  showZone();
}

/** Leaving the window has no element to go to. */
function onDragLeave(event: DragEvent): void {
  if (event.relatedTarget === null) hideZone();
}

function onDrop(event: DragEvent): void {
  hideZone();
  if (!hasFiles(event)) return;
  event.preventDefault();
  const files = Array.from(event.dataTransfer?.files ?? []);
  const lesson = files.find(({ name }) => name.endsWith(".segloss-lesson.json"));
  if (lesson !== undefined) openLesson(lesson);
  else if (files.length > 0) openFiles(files.map((file) => ({ name: file.name, blob: file })));
}

function openLesson(file: File): void {
  import("#panels/lesson/ownLesson.ts")
    .then(({ openLessonFile }) => openLessonFile(file))
    .catch(() => notify("problem", openDialog.failed));
}

function onPaste(event: ClipboardEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  const picture = event.clipboardData?.files[0];
  // In a text field only a picture is not text for the field.
  if (picture === undefined && target?.closest("input, textarea, [contenteditable]")) return;
  const given = picture === undefined ? pastedText(event) : pictureGiven(picture);
  if (given === null) return;
  event.preventDefault();
  openFiles([given]);
}

function pictureGiven(picture: File): Given {
  // The system calls all of them "image.png".
  return { name: pastedPicture[playground.getState().locale], blob: picture };
}

/** Rows of numbers or a scene; other text is not meant for the boards. */
function pastedText(event: ClipboardEvent): Given | null {
  const text = event.clipboardData?.getData("text/plain") ?? "";
  const fits = /^\s*\{/.test(text) || (/\d[\s,;]+[-+.\d]/.test(text) && !/[a-z]{4}/i.test(text.slice(0, 2000)));
  return fits ? { name: pastedName[playground.getState().locale], blob: new Blob([text]) } : null;
}

window.addEventListener("dragenter", onDragOver);
window.addEventListener("dragover", onDragOver);
window.addEventListener("dragleave", onDragLeave);
window.addEventListener("drop", onDrop);
window.addEventListener("paste", onPaste);
