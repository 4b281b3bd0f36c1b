/** The numbers of lines that are sampled at the same places, as a table. */
import type { LocalText } from "#i18n/locale.ts";
import type { DataTable } from "./csv.ts";
import type { DrawnLine } from "./drawnLine.ts";

/**
 * One row a sample: the variable, then each line.
 *
 * @param head of the first column
 * @param t gives a text in the language of the table
 */
export function curveTable(
  head: string,
  x: readonly number[],
  lines: readonly Pick<DrawnLine, "name" | "values">[],
  t: (text: LocalText) => string,
): DataTable {
  const columns = [head, ...lines.map((line) => t(line.name))];
  const rows = x.map((at, index) => [at, ...lines.map((line) => line.values[index] ?? null)]);
  return { columns, rows };
}
