/** The cells as the board will show them. */
import { type ReactNode, useLayoutEffect, useRef } from "react";
import { createRaster } from "#boards/raster.ts";
import { predictionShade, truthShade } from "#boards/shading.ts";
import { useShownTheme } from "#boards/useShownTheme.ts";
import type { GridName } from "#files/volume.ts";
import { boards } from "#i18n/boards.ts";
import { previewName } from "#i18n/openDialog.ts";
import { useText } from "#ui/locale.tsx";
import type { Cells } from "./useCells.ts";

export function Preview({ grid, cells }: { readonly grid: GridName; readonly cells: Cells | null }): ReactNode {
  const t = useText();
  const theme = useShownTheme();
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    if (canvas.current === null || cells === null) return;
    const { height, width, values } = cells;
    // Both as one grid: each shade looks at its own.
    const grids = { height, width, truth: values as Uint8Array, prediction: values as Float64Array };
    createRaster(canvas.current, cells).draw((grid === "truth" ? truthShade : predictionShade)(grids, theme), null);
  }, [grid, cells, theme]);
  return (
    <div className="open-preview" data-fresh={cells?.fresh ?? false}>
      {cells !== null && (
        <canvas
          ref={canvas}
          role="img"
          aria-label={`${t(previewName(boards[grid]))}, ${cells.height} × ${cells.width}`}
        />
      )}
    </div>
  );
}
