/** Per-pixel maps of a loss: coloured for the board, as numbers, and at one cell. */
import { BlockProgram } from "#expression/block.ts";
import type { CompiledLoss } from "#expression/compiled.ts";
import { evaluate, type Scope } from "#expression/evaluate.ts";
import { isDifferentiable, pixelNames } from "#expression/names.ts";
import { type PixelForm, pixelForm, slopeForm } from "#expression/pixelForm.ts";
import type { Heat, MapKind, Probe, Values } from "#losses/evaluation.ts";
import { hostedSums } from "./catalogue.ts";
import type { EngineState } from "./engine.ts";
import { compiledLoss, fullCatalogue } from "./full.ts";
import type { Scalars } from "./gpu.ts";
import { colour, type Scale, scaleOf } from "./heat.ts";
import { ProgramCache } from "./programCache.ts";
import type { Pixels, Update } from "./protocol.ts";

const mapKinds: readonly MapKind[] = ["loss", "gradient", "logit-gradient"];
/** Above this many cells the colour scale of a GPU map is looked at less often than the map is drawn. */
const cheapCells = 64 * 64;
/** Milliseconds between two looks. */
const scalePause = 200;

export class PixelMaps {
  /** Milliseconds until a map drawn in the scale of the one before can have its own; null where the last one has it. */
  redrawIn: number | null = null;
  private readonly programs = new ProgramCache();
  private scale: { readonly key: string; readonly scale: Scale; readonly at: number } | null = null;

  /** The map as numbers, float32 from the GPU where there is one. The loss must be defined here. */
  pixels(loss: string, kind: MapKind, state: EngineState, scope: Scope): Pixels {
    const { height, width } = state.field;
    const compiled = compiledLoss(loss);
    if (!state.gpu) return { height, width, data: this.values(compiled, kind, state, scope) };
    if (isHosted(compiled))
      return { height, width, data: Float32Array.from(this.values(compiled, kind, state, scope)) };
    const form = pixelForm(compiled, kind);
    return { height, width, data: state.gpu.read(form.body, scalarsFor(form, state, scope)) };
  }

  /** The map in colours; no image where the loss is undefined, and no map where there are no colours yet. */
  heat({ loss, kind }: NonNullable<Update["heat"]>, state: EngineState, { losses }: Values, scope: Scope): Heat | null {
    const { height, width } = state.field;
    const shared = { revision: state.revision, loss, kind, height, width };
    this.redrawIn = null;
    if (!state.palettes) return null;
    if (typeof losses[loss] !== "number") return { ...shared, image: null, limit: 1, diverging: kind !== "loss" };
    const compiled = compiledLoss(loss);
    if (state.gpu && !isHosted(compiled)) {
      const form = pixelForm(compiled, kind);
      const scale = this.gpuScale(compiled, kind, state, scope);
      const image = state.gpu.paint({ body: form.body, scalars: scalarsFor(form, state, scope), ...scale });
      return { ...shared, image, ...scale };
    }
    const map = this.values(compiled, kind, state, scope);
    const scale = this.keepScale(`${loss} ${kind}`, map, kind);
    return { ...shared, image: colour(map, scale, state.palettes), ...scale };
  }

  /** All three quantities of one pixel; null where undefined. */
  probe({ loss, cell }: NonNullable<Update["probe"]>, state: EngineState, { losses }: Values, scope: Scope): Probe {
    const shared = { revision: state.revision, loss, cell };
    if (typeof losses[loss] !== "number" || cell >= state.field.length) {
      return { ...shared, contribution: null, gradient: null, logitGradient: null };
    }
    const compiled = compiledLoss(loss);
    // What goes through a map is not one pixel's own affair: the whole map is made, and one pixel of it read.
    if (compiled.maps.some(isDifferentiable)) {
      const [contribution = null, gradient = null, logitGradient = null] = mapKinds.map((kind) =>
        finite(this.values(compiled, kind, state, scope)[cell]),
      );
      return { ...shared, contribution, gradient, logitGradient };
    }
    const fields = state.field.fields(compiled.maps, state.scalars);
    const [contribution = null, gradient = null, logitGradient = null] = mapKinds.map((kind) => {
      const form = pixelForm(compiled, kind);
      const scalars = scalarsFor(form, state, scope);
      const value = evaluate(form.body, { name: (text) => (fields[text]?.[cell] ?? scalars[text]) as number });
      return finite(value);
    });
    return { ...shared, contribution, gradient, logitGradient };
  }

  /** The scale's ends come from float64 values: at once on small grids, a few times a second on large ones. */
  private gpuScale(loss: CompiledLoss, kind: MapKind, state: EngineState, scope: Scope): Scale {
    const key = `${loss.id} ${kind}`;
    const kept = this.scale?.key === key ? this.scale : null;
    const left = kept && state.field.length > cheapCells ? kept.at + scalePause - performance.now() : 0;
    if (kept && left > 0) {
      this.redrawIn = left;
      return kept.scale;
    }
    return this.keepScale(key, this.values(loss, kind, state, scope), kind);
  }

  private keepScale(key: string, map: Float64Array, kind: MapKind): Scale {
    const before = this.scale?.key === key ? this.scale.scale : null;
    const scale = scaleOf(map, kind, before);
    this.scale = { key, scale, at: performance.now() };
    return scale;
  }

  private values(loss: CompiledLoss, kind: MapKind, state: EngineState, scope: Scope): Float64Array {
    const direct = this.evaluated(loss, kind, pixelForm(loss, kind), state, scope);
    if (!loss.maps.some(isDifferentiable) || (kind === "loss" && loss.isMean)) return direct;
    const through = this.throughMaps(loss, state, scope);
    const { truth, prediction } = state.field;
    return direct.map((value, cell) => {
      const p = prediction[cell] as number;
      const slope = through[cell] as number;
      if (kind === "gradient") return value + slope;
      return value + slope * (kind === "logit-gradient" ? p * (1 - p) : p - (truth[cell] as number));
    });
  }

  /** The part of ∂L/∂p that goes through differentiable maps. */
  private throughMaps(loss: CompiledLoss, state: EngineState, scope: Scope): Float64Array {
    const total = new Float64Array(state.field.length);
    for (const map of loss.maps.filter(isDifferentiable)) {
      const slopes = this.evaluated(loss, map, slopeForm(loss, map), state, scope);
      const back = state.field.pullBack(map, slopes, state.scalars);
      for (let cell = 0; cell < total.length; cell++) total[cell] = (total[cell] as number) + (back[cell] as number);
    }
    return total;
  }

  private evaluated(loss: CompiledLoss, what: string, form: PixelForm, state: EngineState, scope: Scope): Float64Array {
    const own = Object.entries(state.scalars).filter(([text]) => text.startsWith(`${loss.id}.`));
    const key = `${loss.id} ${what} ${own.map(([, value]) => value).join()}`;
    const build = (): BlockProgram => new BlockProgram([form.body], pixelNames, Object.fromEntries(own));
    const { field } = state;
    const fields = field.fields(loss.maps, state.scalars);
    return this.programs.get(key, build).map(fields, field.length, scalarsFor(form, state, scope));
  }
}

/** Whether a loss's maps are left to the evaluator. */
function isHosted(loss: CompiledLoss): boolean {
  return hostedSums(loss, fullCatalogue).length > 0;
}

function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}

function scalarsFor(form: PixelForm, state: EngineState, scope: Scope): Scalars {
  const values: Record<string, number> = { ...state.scalars };
  for (const [text, node] of form.scalars) values[text] = evaluate(node, scope);
  return values;
}
