/** The boards as a picture, with the values of the pinned losses: for saving, and for the page API. */
import { exportPNG, type PictureRow } from "#boards/exportPng.ts";
import { shownTheme } from "#boards/theme.ts";
import { lossTable } from "#i18n/losses.ts";
import { sceneMenu } from "#i18n/menus.ts";
import { lossById } from "#losses/index.ts";
import { notify } from "#store/actions.ts";
import { playground } from "#store/playground.ts";
import { formatValue } from "#ui/format.ts";

function pinnedRows(): readonly PictureRow[] {
  const { settings, values, locale } = playground.getState();
  return settings.losses.flatMap((id) => {
    const value = values?.losses[id];
    const name = lossById(id)?.shortName;
    if (value === undefined || name === undefined) return [];
    return [{ label: name[locale], value: value === null ? lossTable.undefined[locale] : formatValue(value) }];
  });
}

/** The picture as a PNG. @throws where the browser cannot draw or encode it */
export function picture(): Promise<Blob> {
  const state = playground.getState();
  return exportPNG(state, state.locale, shownTheme(), pinnedRows());
}

/** Offers the picture as a download; tells where that does not work. */
export async function savePng(): Promise<void> {
  try {
    const { height, width } = playground.getState().grids;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(await picture());
    link.download = `segloss-${height}x${width}.png`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  } catch {
    notify("problem", sceneMenu.exportFailed);
  }
}
