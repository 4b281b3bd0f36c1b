/** The engine's own copy of the grids: applies updates, knows what changed, keeps the maps that still hold. */
import type { Fields } from "#expression/block.ts";
import { maps } from "#maps/index.ts";
import type { Rect } from "./gpu.ts";
import type { CellChange, Update } from "./protocol.ts";

interface KeptMap {
  readonly version: string;
  readonly data: Float64Array | null;
}

export class Field {
  height = 0;
  width = 0;
  truth = new Uint8Array(0);
  prediction = new Float64Array(0);
  /** Grow when the grid of that name changes. */
  readonly versions = { truth: 0, prediction: 0 };
  private readonly kept = new Map<string, KeptMap>();

  get length(): number {
    return this.height * this.width;
  }

  /**
   * Takes over what an update changes.
   * @returns the rectangle of changed cells, `"all"` for new grids, null for none
   */
  accept({ whole, changes }: Pick<Update, "whole" | "changes">): Rect | "all" | null {
    if (whole) {
      this.height = whole.height;
      this.width = whole.width;
      this.truth = whole.truth.slice();
      this.prediction = whole.prediction.slice();
      this.versions.truth++;
      this.versions.prediction++;
    }
    let rect: Rect | null = null;
    for (const change of changes) {
      this.write(change);
      rect = this.enclose(change.cells, rect);
    }
    return whole ? "all" : rect;
  }

  /** Per-pixel inputs of the evaluator; a map that does not exist here is all 0. */
  fields(names: readonly string[]): Fields {
    const fields: Record<string, Float64Array | Uint8Array> = { p: this.prediction, g: this.truth };
    for (const name of names) fields[name] = this.map(name) ?? new Float64Array(this.length);
    return fields;
  }

  /** A map over the present grids, computed once per state of the grids it is made from; null where it does not exist. */
  map(name: string): Float64Array | null {
    const version = this.mapVersion(name);
    const kept = this.kept.get(name);
    if (kept?.version === version) return kept.data;
    const data = maps.find((map) => map.name === name)?.compute(this) ?? null;
    this.kept.set(name, { version, data });
    return data;
  }

  /** Differs whenever the map may differ. */
  mapVersion(name: string): string {
    const from = maps.find((map) => map.name === name)?.from ?? [];
    return from.map((grid) => this.versions[grid]).join(".");
  }

  /** A field of its own over the same truth and another prediction. */
  withPrediction(prediction: Float64Array): Field {
    const copy = new Field();
    copy.accept({ whole: { height: this.height, width: this.width, truth: this.truth, prediction }, changes: [] });
    return copy;
  }

  private write({ grid, cells, values }: CellChange): void {
    const target = grid === "truth" ? this.truth : this.prediction;
    cells.forEach((cell, k) => {
      target[cell] = values[k] as number;
    });
    if (cells.length > 0) this.versions[grid]++;
  }

  private enclose(cells: Uint32Array, rect: Rect | null): Rect | null {
    if (cells.length === 0) return rect;
    let { top, left, bottom, right } = rect ?? { top: this.height, left: this.width, bottom: 0, right: 0 };
    for (const cell of cells) {
      const row = Math.floor(cell / this.width);
      const col = cell - row * this.width;
      top = Math.min(top, row);
      left = Math.min(left, col);
      bottom = Math.max(bottom, row + 1);
      right = Math.max(right, col + 1);
    }
    return { top, left, bottom, right };
  }
}
