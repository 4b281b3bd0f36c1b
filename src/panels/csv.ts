/** A table of numbers as text for a spreadsheet. */

export interface DataTable {
  readonly columns: readonly string[];
  /** null where undefined: an empty cell. */
  readonly rows: readonly (readonly (number | null)[])[];
}

function quote(text: string, separator: string): string {
  const safe = /^[=+@\t]/.test(text) ? `'${text}` : text;
  return safe.includes(separator) || /["\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The table as comma- or tab-separated lines, full precision, with a head line.
 *
 * @param separator "," for CSV, a tab for TSV
 */
export function separatedText({ columns, rows }: DataTable, separator: "," | "\t"): string {
  const head = columns.map((column) => quote(column, separator)).join(separator);
  const body = rows.map((row) => row.map((value) => (value === null ? "" : String(value))).join(separator));
  return `${[head, ...body].join("\r\n")}\r\n`;
}
