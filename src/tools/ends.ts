/** The two cells that matter to tools that span. */
import type { Cell } from "#grid/field.ts";

/** The first and the last cell of a path. @throws where the path is empty */
export function endsOf(path: readonly Cell[]): readonly [first: Cell, last: Cell] {
  const [first] = path;
  if (first === undefined) throw new Error("a path has at least one cell");
  return [first, path.at(-1) ?? first];
}
