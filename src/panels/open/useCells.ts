/** The cells a part becomes, anew whenever something about it changes; the last ones stay in sight meanwhile. */
import { useEffect, useState } from "react";
import { createPace } from "#files/pace.ts";
import type { Crop } from "#files/sample.ts";
import { type OtherGrid, otherGrid } from "#files/take.ts";
import type { GridName, Size } from "#files/volume.ts";
import { usePlayground } from "#store/hooks.ts";
import { cellsOf, type Part } from "./part.ts";

export interface Cells extends Size {
  readonly values: Uint8Array | Float64Array;
  /** They are of the part as it is now. */
  readonly fresh: boolean;
}

export function useCells(part: Part | null, crop: Crop | null, size: Size | null): Cells | null {
  const [made, setMade] = useState<{
    readonly key: string;
    readonly part: Part;
    readonly cells: Omit<Cells, "fresh">;
  } | null>(null);
  const key = JSON.stringify([crop, size]);
  useEffect(() => {
    const [cut, whole]: readonly [Crop | null, Size | null] = JSON.parse(key);
    if (part === null || cut === null || whole === null) return;
    const work = new AbortController();
    cellsOf(part, cut, whole, createPace(work.signal)).then(
      (values) => {
        if (!work.signal.aborted) setMade({ key, part, cells: { ...whole, values } });
      },
      // Abandoned: something newer is under way. Reading itself does not fail: the part was read whole before.
      () => {},
    );
    return () => work.abort();
  }, [part, key]);
  if (part === null || made === null || made.part.source !== part.source) return null;
  return { ...made.cells, fresh: made.part === part && made.key === key };
}

/** What becomes of the board that nothing is taken for; null while there is no size. */
export function useOtherCells(grid: GridName, size: Size | null, how: OtherGrid): Cells | null {
  const grids = usePlayground((state) => state.grids);
  const revision = usePlayground((state) => state.revision);
  const [made, setMade] = useState<(Omit<Cells, "fresh"> & { readonly key: string }) | null>(null);
  const key = JSON.stringify([size, how, revision]);
  useEffect(() => {
    const [whole, what]: readonly [Size | null, OtherGrid] = JSON.parse(key);
    if (whole === null) return;
    const work = new AbortController();
    otherGrid(grids, grid, whole, what, createPace(work.signal)).then(
      (values) => {
        if (!work.signal.aborted) setMade({ ...whole, values, key });
      },
      // Abandoned: something newer is under way.
      () => {},
    );
    return () => work.abort();
  }, [grids, grid, key]);
  return size && made && { ...made, fresh: made.key === key };
}
