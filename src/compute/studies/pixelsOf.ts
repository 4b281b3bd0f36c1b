/** The float64 evaluator over a study's grids: a loss's value, and its per-pixel maps. */
import { scalarsOf } from "#compute/catalogue.ts";
import { KeptSums, resultAt } from "#compute/curve.ts";
import type { EngineState } from "#compute/engine.ts";
import type { Field } from "#compute/field.ts";
import { compiledLoss } from "#compute/full.ts";
import type { Scalars } from "#compute/gpu.ts";
import { PixelMaps } from "#compute/pixelMaps.ts";
import { scopeOver } from "#compute/values.ts";
import type { CompiledLoss } from "#expression/compiled.ts";
import type { Scope } from "#expression/evaluate.ts";
import type { MapKind, Probe } from "#losses/evaluation.ts";
import type { StudyState } from "./define.ts";

export class Evaluated {
  readonly compiled: CompiledLoss;
  private readonly sums: KeptSums;
  private readonly maps = new PixelMaps();
  private readonly given: StudyState;

  /** @throws RangeError where there is no such loss */
  constructor(loss: string, state: StudyState) {
    this.compiled = compiledLoss(loss);
    this.sums = new KeptSums([this.compiled], []);
    this.given = state;
  }

  /** null where it is undefined. */
  value(field: Field): number | null {
    const scalars = this.scalarsOver(field);
    const result = resultAt(this.compiled, this.sums.at({ field, scalars }), { field, scalars }, false);
    return "value" in result ? result.value : null;
  }

  /** The loss must be defined there. */
  pixels(field: Field, kind: MapKind): Float64Array {
    const { state, scope } = this.over(field);
    return Float64Array.from(this.maps.pixels(this.compiled.id, kind, state, scope).data);
  }

  probe(field: Field, cell: number, value: number | null): Probe {
    const { state, scope } = this.over(field);
    const { id } = this.compiled;
    const values = { losses: { [id]: value } } as unknown as Parameters<PixelMaps["probe"]>[2];
    return this.maps.probe({ loss: id, cell }, state, values, scope);
  }

  private scalarsOver(field: Field): Scalars {
    return scalarsOf(this.given.params, this.given.threshold, field.length);
  }

  private over(field: Field): { readonly state: EngineState; readonly scope: Scope } {
    const { params, threshold, revision } = this.given;
    const scalars = this.scalarsOver(field);
    const state: EngineState = { field, gpu: null, params, threshold, revision, scalars, palettes: null };
    return { state, scope: scopeOver(this.sums.at({ field, scalars }), scalars) };
  }
}
