/** The engine's own copy of the grids: applies updates, knows what changed, keeps the maps that still hold. */
import type { Fields } from "#expression/block.ts";
import { baseOfMap } from "#expression/names.ts";
import type { Grids } from "#grid/field.ts";
import type { MapDefinition, MapGrids, MapSource } from "#maps/define.ts";
import type { Rect, Scalars } from "./gpu.ts";
import type { CellChange, Update } from "./protocol.ts";

type Version = string;

interface KeptMap {
  readonly version: Version;
  readonly data: Float64Array | null;
}

/** Maps kept at once: those of all losses, and a few more while a parameter is dragged. */
const mostKept = 32;

export class Field {
  height = 0;
  width = 0;
  truth = new Uint8Array(0);
  prediction = new Float64Array(0);
  /** Grow when the grid of that name changes; the mask's when a pixel crosses ½. */
  readonly versions: Record<MapSource, number> = { truth: 0, prediction: 0, mask: 0 };
  /** Least recently made first. */
  private readonly kept = new Map<string, KeptMap>();
  private shared: { readonly version: Version; readonly grids: MapGrids } | null = null;
  private mask = { of: -1, height: 0, width: 0, cells: new Uint8Array(0) };

  private readonly maps: readonly MapDefinition[];

  /** @param maps those that the engine's losses use */
  constructor(maps: readonly MapDefinition[]) {
    this.maps = maps;
  }

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

  /**
   * Per-pixel inputs of the evaluator; a map that does not exist here is all 0.
   * @param scalars values of the parameters that maps depend on
   */
  fields(names: readonly string[], scalars: Scalars): Fields {
    const fields: Record<string, Float64Array | Uint8Array> = { p: this.prediction, g: this.truth };
    for (const name of names) fields[name] = this.map(name, scalars) ?? new Float64Array(this.length);
    return fields;
  }

  /** A map over the present grids, computed once per state of what it is made from; null where it does not exist. */
  map(name: string, scalars: Scalars): Float64Array | null {
    const definition = this.definition(name);
    const parameters = parametersOf(definition, name, scalars);
    const key = [definition.name, ...parameters].join();
    const version = this.version(definition);
    const kept = this.kept.get(key);
    if (kept?.version === version) return kept.data;
    const data = definition.compute(this.grids(), ...parameters);
    this.kept.delete(key);
    this.kept.set(key, { version, data });
    const [oldest] = this.kept.keys();
    if (this.kept.size > mostKept && oldest !== undefined) this.kept.delete(oldest);
    return data;
  }

  /** ∂L/∂p of what goes through a differentiable map, given ∂L/∂(map). */
  pullBack(name: string, slopes: Float64Array, scalars: Scalars): Float64Array {
    const definition = this.definition(name);
    const parameters = parametersOf(definition, name, scalars);
    return definition.pullBack?.(this.grids(), slopes, ...parameters) ?? new Float64Array(slopes.length);
  }

  /** Differs whenever the map may differ. */
  mapVersion(name: string, scalars: Scalars): Version {
    const definition = this.definition(name);
    return [this.version(definition), ...parametersOf(definition, name, scalars)].join();
  }

  /** A field of its own over the same truth and another prediction. */
  withPrediction(prediction: Float64Array): Field {
    return this.withGrids(this.truth, prediction);
  }

  /** A field of its own over other grids of the same size. */
  withGrids(truth: Uint8Array, prediction: Float64Array): Field {
    const copy = new Field(this.maps);
    copy.accept({ whole: { height: this.height, width: this.width, truth, prediction }, changes: [] });
    return copy;
  }

  private definition(name: string): MapDefinition {
    const base = baseOfMap(name);
    const definition = this.maps.find((map) => map.name === base);
    if (!definition) throw new RangeError(`There is no map “${name}”.`);
    return definition;
  }

  private version({ from }: MapDefinition): Version {
    if (from.includes("mask")) this.lookAtMask();
    return from.map((source) => this.versions[source]).join(".");
  }

  /** The mask is looked at once a state of the prediction; while no pixel crosses ½, what is made from it holds. */
  private lookAtMask(): void {
    const { mask, prediction, versions, height, width } = this;
    if (mask.of === versions.prediction) return;
    // Another shape has another mask, whatever stands in it.
    let moved = mask.height !== height || mask.width !== width;
    const cells = moved ? new Uint8Array(prediction.length) : mask.cells;
    for (let cell = 0; cell < prediction.length; cell++) {
      const now = (prediction[cell] as number) > 0.5 ? 1 : 0;
      if (cells[cell] !== now) moved = true;
      cells[cell] = now;
    }
    if (moved) versions.mask++;
    this.mask = { of: versions.prediction, height, width, cells };
  }

  /** The grids with what maps share: the same until one of them changes. */
  private grids(): MapGrids {
    const version = `${this.versions.truth}.${this.versions.prediction}`;
    if (this.shared?.version === version) return this.shared.grids;
    const { height, width, truth, prediction } = this;
    this.lookAtMask();
    const results = new Map<string, unknown>();
    const grids: MapGrids = {
      height,
      width,
      truth,
      prediction,
      mask: this.mask.cells,
      once: <T>(name: string, make: (grids: Grids) => T): T => {
        if (!results.has(name)) results.set(name, make(grids));
        return results.get(name) as T;
      },
    };
    this.shared = { version, grids };
    return grids;
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

/** Values of the parameters a map depends on: those of the loss that its name carries. */
function parametersOf({ parameters = [] }: MapDefinition, name: string, scalars: Scalars): readonly number[] {
  const loss = name.slice(name.indexOf("@") + 1);
  return parameters.map((parameter) => scalars[`${loss}.${parameter}`] ?? 0);
}
