/** Opens the list of keys, where it is on the page. */

/** The dialog's id; it comes with the tools. */
export const keysDialogId = "board-keys";

export function openKeys(): void {
  const dialog = document.getElementById(keysDialogId);
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal();
}
