/** Opens the list of keys; a wish that comes before the list has loaded is kept until it is on the page. */

/** The dialog's id; it comes with the tools. */
export const keysDialogId = "board-keys";

let wished = false;

export function openKeys(): void {
  const dialog = document.getElementById(keysDialogId);
  wished = !(dialog instanceof HTMLDialogElement);
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal();
}

/** Called by the list once it is there. */
export function openKeysIfWished(): void {
  if (wished) openKeys();
}
