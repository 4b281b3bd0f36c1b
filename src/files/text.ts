/** Numbers as text: CSV, tables with tabs, semicolons or blanks, `np.savetxt`, lists pasted from Python. One line is one row. */
import { fileNotes, fileProblems } from "#i18n/files.ts";
import type { LocalText } from "#i18n/locale.ts";
import { isUtf16 } from "./kind.ts";
import { mostCells } from "./limits.ts";
import type { Pace } from "./pace.ts";
import { refuse } from "./problem.ts";
import { shapeText, type Volume } from "./volume.ts";

/** A text of up to 1024 × 1024 numbers in full precision has 20 MB. */
const mostSigns = 32_000_000;
/** A line of 16,384 numbers in full precision is shorter; one that is longer would take too long at a stretch. */
const longestLine = 500_000;

export interface ReadText {
  readonly volume: Volume;
  readonly notes: readonly LocalText[];
}

/** Text from bytes: UTF-8, or UTF-16 where a mark says so. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(isUtf16(bytes) ?? "utf-8").decode(bytes);
}

/**
 * A table of numbers. Empty lines and lines with `#` are skipped, and so is a first line of names; `nan`, `inf`, `true` and `false`
 * count as numbers; decimal commas are read where semicolons, tabs or blanks separate.
 *
 * @throws FileRefused where there are none, a cell is no number, or rows differ in length
 */
export async function readText(name: string, text: string, pace: Pace): Promise<ReadText> {
  if (text.length > mostSigns) refuse(name, fileProblems.tooBig(text.length, mostSigns));
  const lines = linesOf(text);
  const rows: Float64Array[] = [];
  const notes: LocalText[] = [];
  let separator: RegExp | null = null;
  let cells = 0;
  for (const [at, line] of lines.entries()) {
    if (pace.due()) await pace.rest();
    const content = line.trim();
    if (content === "" || content.startsWith("#")) continue;
    if (content.length > longestLine) refuse(name, fileProblems.longLine(at + 1, longestLine));
    separator ??= separatorOf(content);
    const parts = content.split(separator);
    if (parts.length > 1 && parts.at(-1) === "") parts.pop();
    const row = Float64Array.from(parts, numberOf);
    const bad = parts.findIndex((part, col) => Number.isNaN(row[col]) && !isNan(part));
    if (bad !== -1 && rows.length === 0 && notes.length === 0 && isHead(parts)) {
      notes.push(fileNotes.headLine);
      separator = null;
      continue;
    }
    const prose = rows.length === 0 && row.every((value, col) => Number.isNaN(value) && !isNan(parts[col] ?? ""));
    if (prose) refuse(name, fileProblems.noNumbers);
    if (bad !== -1) refuse(name, fileProblems.notANumber(at + 1, bad + 1, parts[bad]?.trim() ?? ""));
    const width = rows[0]?.length ?? row.length;
    if (row.length !== width) refuse(name, fileProblems.ragged(at + 1, row.length, width));
    rows.push(row);
    cells += width;
    if (cells > mostCells) refuse(name, fileProblems.tooManyCells(shapeText([rows.length, width]), mostCells));
  }
  const width = rows[0]?.length ?? 0;
  if (width === 0) refuse(name, fileProblems.noNumbers);
  return { volume: tableVolume(name, rows, width), notes };
}

function tableVolume(name: string, rows: readonly Float64Array[], width: number): Volume {
  return {
    name,
    type: "text",
    shape: [rows.length, width],
    axes: ["0", "1"],
    channels: [],
    readRow(_, row, into) {
      into.set(rows[row] ?? []);
    },
  };
}

/** Lists in brackets, as Python prints them, become lines: there a row may be broken, and ends with its bracket. */
function linesOf(text: string): readonly string[] {
  if (!/^\s*(?:[a-z.]{1,12}\()?\[/.test(text)) return text.split(/\r\n|\n|\r/);
  return text
    .replace(/^\s*[a-z.]*\(?/, "")
    .replace(/(?:,\s*dtype=[^)]*)?\)\s*$/, "")
    .replace(/\s+/g, " ")
    .split(/\]\s*,?\s*\[/)
    .map((row) => row.replace(/[[\]]/g, " "));
}

/** What stands between the numbers: the first of these that the line has. A comma may stand in a number where another one separates. */
function separatorOf(line: string): RegExp {
  if (line.includes(";")) return /\s*;\s*/;
  if (line.includes("\t")) return /[^\S\t]*\t[^\S\t]*/;
  // "0,5 0,25" has commas within its numbers; "1, 0, 1" between them.
  if (/\d,\d/.test(line) && /\d\s+[-\d]/.test(line) && !/,\s/.test(line)) return /\s+/;
  return line.includes(",") ? /\s*,\s*/ : /\s+/;
}

/** A number as programs write it; NaN for what is none. */
function numberOf(part: string): number {
  const plain = part.trim().replace(/^"(.*)"$/, "$1");
  if (plain === "") return Number.NaN;
  const value = Number(plain.includes(",") ? plain.replace(/^([-+]?\d*),(\d)/, "$1.$2") : plain);
  if (!Number.isNaN(value) && !/^[-+]?0[xob]/i.test(plain)) return value;
  const word = /^([-+]?)(inf(?:inity)?|true|false)$/i.exec(plain);
  if (word === null) return Number.NaN;
  const size = /^i/i.test(word[2] ?? "") ? Number.POSITIVE_INFINITY : /^t/i.test(word[2] ?? "") ? 1 : 0;
  return word[1] === "-" ? -size : size;
}

function isNan(part: string): boolean {
  return /^"?[-+]?nan"?$/i.test(part.trim());
}

/** Names of columns: no number among them, and none missing but perhaps the first. */
function isHead(parts: readonly string[]): boolean {
  return parts.every((part, at) => Number.isNaN(numberOf(part)) && (part.trim() !== "" || at === 0));
}
