/** Per-pixel maps of a loss: coloured for the board, as numbers, and at one cell. */
import { BlockProgram } from "#expression/block.ts";
import type { CompiledLoss } from "#expression/compiled.ts";
import { evaluate, type Scope } from "#expression/evaluate.ts";
import { pixelNames } from "#expression/names.ts";
import { type PixelForm, pixelForm } from "#expression/pixelForm.ts";
import type { Heat, MapKind, Probe, Values } from "#losses/evaluation.ts";
import { compiledLoss } from "./catalogue.ts";
import type { EngineState } from "./engine.ts";
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
    if (state.gpu) {
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
    const fields = state.field.fields(compiled.maps);
    const [contribution = null, gradient = null, logitGradient = null] = mapKinds.map((kind) => {
      const form = pixelForm(compiled, kind);
      const scalars = scalarsFor(form, state, scope);
      const value = evaluate(form.body, { name: (text) => (fields[text]?.[cell] ?? scalars[text]) as number });
      return Number.isFinite(value) ? value : null;
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
    const form = pixelForm(loss, kind);
    const own = Object.entries(state.scalars).filter(([text]) => text.startsWith(`${loss.id}.`));
    const key = `${loss.id} ${kind} ${own.map(([, value]) => value).join()}`;
    const build = (): BlockProgram => new BlockProgram([form.body], pixelNames, Object.fromEntries(own));
    const { field } = state;
    return this.programs.get(key, build).map(field.fields(loss.maps), field.length, scalarsFor(form, state, scope));
  }
}

function scalarsFor(form: PixelForm, state: EngineState, scope: Scope): Scalars {
  const values: Record<string, number> = { ...state.scalars };
  for (const [text, node] of form.scalars) values[text] = evaluate(node, scope);
  return values;
}
