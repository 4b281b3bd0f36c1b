/** The engine: grids in, every loss and metric out. Float64 by itself; sums on a GPU where one is attached. Maps and curves are its extras. */
import { BlockProgram } from "#expression/block.ts";
import type { CompiledLoss } from "#expression/compiled.ts";
import type { Scope } from "#expression/evaluate.ts";
import { pixelNames } from "#expression/names.ts";
import type { Backend, Curve, CurveRequest, MapKind, Palettes, Params, Result, Values } from "#losses/evaluation.ts";
import type { StudyAnswer, StudyQuestion } from "#losses/studies.ts";
import { type Catalogue, hostedSums, planOf, scalarsOf } from "./catalogue.ts";
import type { Extras } from "./extras.ts";
import { Field } from "./field.ts";
import type { Gpu, Rect, Scalars, SumPlan } from "./gpu.ts";
import { ProgramCache } from "./programCache.ts";
import type { Outcome, Pixels, Update, WholeGrids } from "./protocol.ts";
import { Refused } from "./refused.ts";
import { cellsWhere, gathered } from "./sparse.ts";
import { starterCatalogue } from "./starter.ts";
import type { StudyState } from "./studies/define.ts";
import { lossValue, scopeOver } from "./values.ts";

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
  private catalogue: Catalogue;
  private state: EngineState = {
    field: new Field([]),
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
  /** Values of the other sums by name, each for the state that its key tells. */
  private readonly hosted = new Map<string, { readonly key: string; readonly value: number }>();
  private readonly programs = new ProgramCache();
  private extras: Extras | null;

  /** @param extras maps, probes and curves; without them an update gives values only */
  constructor(extras: Extras | null = null) {
    this.extras = extras;
    this.catalogue = extras?.catalogue ?? starterCatalogue;
    this.state = { ...this.state, field: new Field(this.catalogue.maps) };
  }

  /** The pixel sums that a GPU computes. */
  get plan(): SumPlan {
    return this.catalogue.plan;
  }

  get backend(): Backend {
    return this.state.gpu ? "webgl" : "cpu";
  }

  /** Adds the rest of the catalogue, maps, probes and curves: the page loads them after the first numbers. */
  equip(extras: Extras): void {
    this.extras = extras;
    this.catalogue = extras.catalogue;
    const field = new Field(this.catalogue.maps);
    if (this.state.field.length > 0) field.accept({ whole: this.state.field, changes: [] });
    this.state = { ...this.state, field };
    this.attach(this.state.gpu);
  }

  /** Uses a GPU for sums and maps from the next update on, or none. */
  attach(gpu: Gpu | null): void {
    this.state = { ...this.state, gpu };
    this.unseen = "all";
    this.seenMaps.clear();
    this.sums = null;
    this.hosted.clear();
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
   * Evaluates all losses and metrics, or those that need little and those that are asked for; the asked map and the asked pixel.
   * @throws ContextLost where the GPU is gone; detach it and ask again
   */
  update(update: Update): Outcome {
    this.accept(update);
    const live = update.live && new Set([...update.live, update.heat?.loss ?? "", update.probe?.loss ?? ""]);
    const wanted = this.catalogue.losses.filter((loss) => !live || live.has(loss.id) || !this.isCostly(loss));
    const sums = this.sumsOf(wanted);
    const scope = scopeOver(sums, this.state.scalars);
    const values = this.values(wanted, sums, live);
    const maps = this.extras?.maps;
    const heat = (update.heat && maps?.heat(update.heat, this.state, values, scope)) ?? null;
    const probe = (update.probe && maps?.probe(update.probe, this.state, values, scope)) ?? null;
    const asides = (update.asides && this.extras?.asides(update.asides, this.state, this.currentSums())) ?? null;
    return { values, heat, probe, asides, redrawIn: (heat && maps?.redrawIn) ?? null };
  }

  /**
   * A per-pixel map as numbers; NaN where a single pixel's share is undefined.
   * @throws RangeError where the loss does not exist, Refused where it is undefined here
   */
  pixels(loss: string, kind: MapKind): Pixels {
    const compiled = this.loss(loss);
    const scope = scopeOver(this.sumsOf([compiled]), this.state.scalars);
    const result = this.result(compiled, scope);
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
  curveSteps(request: CurveRequest): Generator<unknown, Curve> {
    return this.equipped().curveSteps(request, this.frozen());
  }

  /** A study in short steps, each telling how much is done. */
  studySteps(question: StudyQuestion): Generator<number, StudyAnswer> {
    return this.equipped().studySteps(question, this.frozen());
  }

  /** The scene as it is now, with grids of its own. */
  private frozen(): StudyState {
    const { field, params, threshold, revision } = this.state;
    return { field: field.withPrediction(field.prediction), params, threshold, revision };
  }

  /** All sums of the plan in float64, over grids of one's own: the reference for the kernel's self-check. */
  evaluatePlan(scalars: Scalars, grids: WholeGrids): Float64Array {
    const field = new Field(this.catalogue.maps);
    field.accept({ whole: grids, changes: [] });
    const fields = field.fields(this.plan.maps, scalars);
    return new BlockProgram(this.plan.bodies, pixelNames, scalars).sums(fields, field.length);
  }

  private equipped(): Extras {
    if (!this.extras) throw new Refused({ code: "not-loaded" }, "The engine has no maps and curves yet");
    return this.extras;
  }

  private loss(id: string): CompiledLoss {
    const loss = this.catalogue.losses.find((known) => known.id === id);
    if (!loss) throw new RangeError(`There is no loss “${id}”.`);
    return loss;
  }

  /** Whether a loss needs more than the one pass that serves all others. */
  private isCostly(loss: CompiledLoss): boolean {
    return hostedSums(loss, this.catalogue).length > 0;
  }

  /** All sums that some losses are made of. */
  private sumsOf(wanted: readonly CompiledLoss[]): Scalars {
    return { ...this.currentSums(), ...this.hostedSums(wanted) };
  }

  /** The sums of the one pass over the present grids and parameters: computed once, on whichever backend is there. */
  private currentSums(): Scalars {
    const { field, gpu, scalars } = this.state;
    const inner = this.plan.scalars.map((text) => scalars[text]).join();
    const key = `${this.backend} ${field.versions.truth} ${field.versions.prediction} ${inner}`;
    if (this.sums?.key === key) return this.sums.values;
    const totals = gpu ? this.gpuSums(gpu) : this.cpuSums(this.plan, inner);
    const values = Object.fromEntries(this.catalogue.names.map((title, k) => [title, totals[k] as number]));
    this.sums = { key, values };
    return values;
  }

  /** The other sums of some losses: in float64, each computed once for what it depends on. */
  private hostedSums(wanted: readonly CompiledLoss[]): Scalars {
    const { scalars } = this.state;
    const names = [...new Set(wanted.flatMap((loss) => hostedSums(loss, this.catalogue)))];
    const keys = new Map(names.map((title) => [title, this.hostedKey(title)]));
    const stale = names.filter((title) => this.hosted.get(title)?.key !== keys.get(title));
    for (const [sparse, group] of bySparseMap(stale, this.catalogue)) {
      const plan = planOf(group, wanted);
      const totals = this.cpuSums(plan, [...group, ...plan.scalars.map((text) => scalars[text])].join(), sparse);
      for (const [k, title] of group.entries())
        this.hosted.set(title, { key: keys.get(title) as string, value: totals[k] as number });
    }
    return Object.fromEntries(names.map((title) => [title, this.hosted.get(title)?.value as number]));
  }

  /** Differs whenever the sum may differ. */
  private hostedKey(title: string): string {
    const { field, scalars } = this.state;
    const { maps = [], scalars: own = [] } = this.catalogue.hosted.get(title) ?? {};
    const { truth, prediction } = field.versions;
    const versions = maps.map((map) => field.mapVersion(map, scalars));
    return [truth, prediction, ...own.map((text) => scalars[text]), ...versions].join();
  }

  private gpuSums(gpu: Gpu): Float64Array {
    this.show(gpu, this.plan.maps);
    return gpu.sums(this.state.scalars);
  }

  /** Brings the GPU's textures up to date. */
  private show(gpu: Gpu, maps: readonly string[]): void {
    const { field, scalars } = this.state;
    if (this.unseen === "all") gpu.load(field.height, field.width, field.truth, field.prediction);
    else if (this.unseen) gpu.refresh(this.unseen);
    this.unseen = null;
    for (const name of maps) {
      const version = field.mapVersion(name, scalars);
      if (this.seenMaps.get(name) === version) continue;
      gpu.setMap(name, field.map(name, scalars) ?? new Float64Array(field.length));
      this.seenMaps.set(name, version);
    }
  }

  /** @param sparse a map without which a pixel adds nothing */
  private cpuSums(plan: SumPlan, key: string, sparse: string | null = null): Float64Array {
    const { field, scalars } = this.state;
    const program = this.programs.get(key, () => new BlockProgram(plan.bodies, pixelNames, scalars));
    const fields = field.fields(plan.maps, scalars);
    if (sparse === null) return program.sums(fields, field.length);
    const cells = cellsWhere(fields[sparse] as Float64Array);
    return program.sums(gathered(fields, cells), cells.length);
  }

  private result(loss: CompiledLoss, scope: Scope): Result {
    const hasMap = (map: string): boolean => this.state.field.map(map, this.state.scalars) !== null;
    return lossValue(loss, scope, hasMap, this.extras?.whyUndefined);
  }

  private values(wanted: readonly CompiledLoss[], sums: Scalars, live: ReadonlySet<string> | null): Values {
    const { field, threshold, params, revision } = this.state;
    const { losses, metrics } = this.catalogue;
    const scope = scopeOver(sums, this.state.scalars);
    const reported = metrics.filter(({ id, costly }) => !live || !costly || live.has(`metric.${id}`));
    const measured = [...(this.extras?.metricValues(reported, field, threshold, params) ?? [])];
    const reasons: Record<string, Values["reasons"][string]> = {};
    const number = (key: string, result: Result): number | null => {
      if ("value" in result) return result.value;
      reasons[key] = result.reason;
      return null;
    };
    return {
      revision,
      backend: this.backend,
      complete: this.extras !== null && wanted.length === losses.length && reported.length === metrics.length,
      losses: Object.fromEntries(wanted.map((loss) => [loss.id, number(loss.id, this.result(loss, scope))])),
      metrics: Object.fromEntries(measured.map(([id, result]) => [id, number(`metric.${id}`, result)])),
      reasons,
      sums,
    };
  }
}

/** Names of sums by the sparse map that all of them have as a factor. */
function bySparseMap(
  names: readonly string[],
  { hosted }: Pick<Catalogue, "hosted">,
): ReadonlyMap<string | null, readonly string[]> {
  const groups = new Map<string | null, string[]>();
  for (const title of names) {
    const sparse = hosted.get(title)?.sparse ?? null;
    groups.set(sparse, [...(groups.get(sparse) ?? []), title]);
  }
  return groups;
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
