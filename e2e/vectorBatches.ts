/** The vectors' entries of losses in batches that fit into one scene: no loss twice, and no more maps than the GPU keeps shaders for. */
import { lossOfEntry, type Vector, vectors } from "../vectors/entries.ts";

export interface Task {
  readonly entry: string;
  readonly loss: string;
  readonly params: Readonly<Record<string, number>>;
  readonly wantsGradient: boolean;
}

const most = 16;

/** Names of entries, batch by batch. */
export const batches: readonly (readonly string[])[] = inBatches();

/** What a batch asks of one grid. */
export function tasksOf(batch: readonly string[], vector: Vector): readonly Task[] {
  return batch.flatMap((entry) => {
    const given = vector.expected[entry];
    const mapped = given && lossOfEntry[entry]?.(given.params);
    if (mapped === undefined) return [];
    const wantsGradient = given?.grad_p !== undefined || given?.grad_p_sample !== undefined;
    return [{ entry, loss: mapped[0], params: mapped[1], wantsGradient }];
  });
}

function inBatches(): string[][] {
  const open: { readonly entries: string[]; readonly losses: Set<string> }[] = [];
  for (const [entry, choose] of Object.entries(lossOfEntry)) {
    const [loss] = choose({});
    let batch = open.find(({ entries, losses }) => entries.length < most && !losses.has(loss));
    if (batch === undefined) {
      batch = { entries: [], losses: new Set() };
      open.push(batch);
    }
    batch.entries.push(entry);
    batch.losses.add(loss);
  }
  return open.map(({ entries }) => entries);
}

/** All grids that have any of these entries. */
export function vectorsWith(batch: readonly string[]): readonly Vector[] {
  return vectors.filter(({ expected }) => batch.some((entry) => entry in expected));
}
