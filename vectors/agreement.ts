/** How closely losses and metrics agree with the reference vectors, in float64: one row an entry, over all grids that have it. */
import { Engine } from "#compute/engine.ts";
import { createExtras } from "#compute/extras.ts";
import { opened } from "#compute/testing.ts";
import {
  type Entry,
  gradientDifference,
  lossOfEntry,
  metricOfEntry,
  type Vector,
  valueDifference,
  vectors,
} from "./entries.ts";

export interface AgreementRow {
  /** Id of the loss or metric. */
  readonly id: string;
  readonly kind: "loss" | "metric";
  /** Name of the vectors' entry. */
  readonly entry: string;
  /** Whose code made the numbers: repository, file and symbol. */
  readonly source: string;
  readonly grids: number;
  /** Largest |ours − theirs| / max(1, |theirs|). */
  readonly value: number;
  /** The same for ∂L/∂p, by the map's largest value; null where no grid has one. */
  readonly gradient: number | null;
}

/** Everything the catalogue maps to an entry, losses first. A value that only one side has counts as infinitely far. */
export function agreement(): readonly AgreementRow[] {
  return [
    ...Object.entries(lossOfEntry).map(([entry, choose]) => rowOf(entry, "loss", choose)),
    ...Object.entries(metricOfEntry).map(([entry, choose]) => rowOf(entry, "metric", choose)),
  ];
}

type Choose = (typeof lossOfEntry)[string];

function rowOf(entry: string, kind: AgreementRow["kind"], choose: Choose): AgreementRow {
  const found = vectors.flatMap((vector) => {
    const expected = vector.expected[entry];
    return expected ? [{ expected, ...compared(vector, expected, kind, choose) }] : [];
  });
  const gradients = found.flatMap(({ gradient }) => (gradient === null ? [] : [gradient]));
  return {
    id: choose({})[0],
    kind,
    entry,
    source: found[0]?.expected.source ?? "",
    grids: found.length,
    value: Math.max(0, ...found.map(({ value }) => value)),
    gradient: gradients.length > 0 ? Math.max(...gradients) : null,
  };
}

function compared(
  { height, width, g, p, params: { threshold } }: Vector,
  expected: Entry,
  kind: AgreementRow["kind"],
  choose: Choose,
): { readonly value: number; readonly gradient: number | null } {
  const [id, params] = choose(expected.params);
  const engine = new Engine(createExtras());
  const whole = { height, width, truth: Uint8Array.from(g), prediction: Float64Array.from(p) };
  const { values } = engine.update(
    opened(whole, { params: { [id]: params }, threshold: expected.params.threshold ?? threshold }),
  );
  if (kind === "metric") return { value: valueDifference(values.metrics[id], expected), gradient: null };
  const value = valueDifference(values.losses[id], expected);
  const hasSlopes = values.losses[id] != null && (expected.grad_p ?? expected.grad_p_sample) !== undefined;
  return { value, gradient: hasSlopes ? gradientDifference(engine.pixels(id, "gradient").data, expected) : null };
}
