/** The engine: grids in, every loss and metric out. Float64 by itself; sums on a GPU where one is attached. Maps and curves are its extras. */
import { BlockProgram } from "#expression/block.ts";
import type { Scope } from "#expression/evaluate.ts";
import { pixelNames } from "#expression/names.ts";
import type { Backend, Curve, CurveRequest, MapKind, Palettes, Params, Values } from "#losses/evaluation.ts";
import { losses } from "#losses/index.ts";
import { confusionAt, metrics } from "#metrics/index.ts";
import { compiledLoss, scalarsOf, sumNames, sumPlan } from "./catalogue.ts";
import type { Extras } from "./extras.ts";
import { Field } from "./field.ts";
import type { Gpu, Rect, Scalars, SumPlan } from "./gpu.ts";
import { ProgramCache } from "./programCache.ts";
import type { Outcome, Pixels, Update, WholeGrids } from "./protocol.ts";
import { Refused } from "./refused.ts";
import { lossValue, metricValue, type Result, scopeOver } from "./values.ts";

/** What the engine works on; the extras read it. */
export interface EngineState {
  readonly field: Field;
  readonly gpu: Gpu | null;
  readonly threshold: number;
  readonly params: Params;
  /** Values of all scalars of all losses. */
  readonly scalars: Scalars;
  readonly revision: number;
  readonly palettes: Palettes | null;
}

export class Engine {
  /** All pixel sums of all losses. */
  readonly plan: SumPlan = sumPlan;
  private state: EngineState = {
    field: new Field(),
    gpu: null,
    threshold: 0.5,
    params: {},
    scalars: {},
    revision: 0,
    palettes: null,
  };
  /** What of the grids the GPU has not seen: cells, everything, nothing. */
  private unseen: Rect | "all" | null = "all";
  private readonly seenMaps = new Map<string, string>();
  private sums: { readonly key: string; readonly values: Scalars } | null = null;
  private readonly programs = new ProgramCache();
  private extras: Extras | null;

  /** @param extras maps, probes and curves; without them an update gives values only */
  constructor(extras: Extras | null = null) {
    this.extras = extras;
  }

  get backend(): Backend {
    return this.state.gpu ? "webgl" : "cpu";
  }

  /** Adds maps, probes and curves: the page loads them after the first numbers. */
  equip(extras: Extras): void {
    this.extras = extras;
  }

  /** Uses a GPU for sums and maps from the next update on, or none. */
  attach(gpu: Gpu | null): void {
    this.state = { ...this.state, gpu };
    this.unseen = "all";
    this.seenMaps.clear();
    this.sums = null;
    const { palettes } = this.state;
    if (palettes) gpu?.setPalettes(palettes.sequential, palettes.diverging);
  }

  /** Takes over grids and settings without evaluating anything. */
  accept(update: Update): void {
    const { field, gpu } = this.state;
    this.unseen = enclose(this.unseen, field.accept(update));
    const { threshold, params, revision } = update;
    const scalars = scalarsOf(params, threshold, field.length);
    const palettes = update.palettes ?? this.state.palettes;
    this.state = { ...this.state, threshold, params, revision, scalars, palettes };
    if (update.palettes) gpu?.setPalettes(update.palettes.sequential, update.palettes.diverging);
  }

  /** A copy of everything that a fresh engine needs to go on from here. */
  snapshot(): Pick<Update, "whole" | "threshold" | "params" | "revision" | "palettes"> {
    const { field, threshold, params, revision, palettes } = this.state;
    const { height, width, truth, prediction } = field;
    const whole: WholeGrids = { height, width, truth: truth.slice(), prediction: prediction.slice() };
    return { whole, threshold, params, revision, palettes };
  }

  /**
   * Evaluates all losses and metrics, the asked map and the asked pixel.
   * @throws ContextLost where the GPU is gone; detach it and ask again
   */
  update(update: Update): Outcome {
    this.accept(update);
    const scope = this.scope();
    const values = this.values(scope);
    const maps = this.extras?.maps;
    const heat = (update.heat && maps?.heat(update.heat, this.state, values, scope)) ?? null;
    const probe = (update.probe && maps?.probe(update.probe, this.state, values, scope)) ?? null;
    return { values, heat, probe, redrawIn: (heat && maps?.redrawIn) ?? null };
  }

  /**
   * A per-pixel map as numbers; NaN where a single pixel's share is undefined.
   * @throws RangeError where the loss does not exist, Refused where it is undefined here
   */
  pixels(loss: string, kind: MapKind): Pixels {
    const scope = this.scope();
    const result = this.result(loss, scope);
    if ("reason" in result) throw new Refused({ code: "undefined", ...result }, `${loss} is undefined here`);
    return this.equipped().maps.pixels(loss, kind, this.state, scope);
  }

  /** A curve at once. @throws RangeError for unknown names, Refused without extras */
  curve(request: CurveRequest): Curve {
    const steps = this.curveSteps(request);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /** A curve in short steps, over the grids as they are now, so that strokes are not kept waiting. */
  curveSteps(request: CurveRequest): Generator<void, Curve> {
    const { field, params, threshold, revision } = this.state;
    return this.equipped().curveSteps(request, {
      field: field.withPrediction(field.prediction),
      params,
      threshold,
      revision,
    });
  }

  /** All sums of the plan in float64, over grids of one's own: the reference for the kernel's self-check. */
  evaluatePlan(scalars: Scalars, grids: WholeGrids): Float64Array {
    const field = new Field();
    field.accept({ whole: grids, changes: [] });
    return new BlockProgram(this.plan.bodies, pixelNames, scalars).sums(field.fields(this.plan.maps), field.length);
  }

  private equipped(): Extras {
    if (!this.extras) throw new Refused({ code: "not-loaded" }, "The engine has no maps and curves yet");
    return this.extras;
  }

  private scope(): Scope {
    return scopeOver(this.currentSums(), this.state.scalars);
  }

  /** The sums of the present grids and parameters: computed once, on whichever backend is there. */
  private currentSums(): Scalars {
    const { field, gpu, scalars } = this.state;
    const inner = this.plan.scalars.map((text) => scalars[text]).join();
    const key = `${this.backend} ${field.versions.truth} ${field.versions.prediction} ${inner}`;
    if (this.sums?.key === key) return this.sums.values;
    const totals = gpu ? this.gpuSums(gpu) : this.cpuSums(inner);
    const values = Object.fromEntries(sumNames.map((title, k) => [title, totals[k] as number]));
    this.sums = { key, values };
    return values;
  }

  private gpuSums(gpu: Gpu): Float64Array {
    this.show(gpu);
    return gpu.sums(this.state.scalars);
  }

  /** Brings the GPU's textures up to date. */
  private show(gpu: Gpu): void {
    const { field } = this.state;
    if (this.unseen === "all") gpu.load(field.height, field.width, field.truth, field.prediction);
    else if (this.unseen) gpu.refresh(this.unseen);
    this.unseen = null;
    for (const name of this.plan.maps) {
      const version = field.mapVersion(name);
      if (this.seenMaps.get(name) === version) continue;
      gpu.setMap(name, field.map(name) ?? new Float64Array(field.length));
      this.seenMaps.set(name, version);
    }
  }

  private cpuSums(key: string): Float64Array {
    const { field, scalars } = this.state;
    const program = this.programs.get(key, () => new BlockProgram(this.plan.bodies, pixelNames, scalars));
    return program.sums(field.fields(this.plan.maps), field.length);
  }

  private result(loss: string, scope: Scope): Result {
    return lossValue(compiledLoss(loss), scope, (map) => this.state.field.map(map) !== null);
  }

  private values(scope: Scope): Values {
    const confusion = confusionAt(this.state.field, this.state.threshold);
    const reasons: Record<string, Values["reasons"][string]> = {};
    const number = (key: string, result: Result): number | null => {
      if ("value" in result) return result.value;
      reasons[key] = result.reason;
      return null;
    };
    return {
      revision: this.state.revision,
      backend: this.backend,
      losses: Object.fromEntries(losses.map(({ id }) => [id, number(id, this.result(id, scope))])),
      metrics: Object.fromEntries(
        metrics.map((metric) => [metric.id, number(`metric.${metric.id}`, metricValue(metric, confusion))]),
      ),
      reasons,
      sums: this.currentSums(),
    };
  }
}

function enclose(a: Rect | "all" | null, b: Rect | "all" | null): Rect | "all" | null {
  if (a === "all" || b === "all") return "all";
  if (!a || !b) return a ?? b;
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
