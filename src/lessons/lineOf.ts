/** In which line of a JSON text a field stands. */

/**
 * The line, from 1, of the value at a path; of the nearest field around it where it is missing.
 *
 * @param text - JSON that `JSON.parse` accepts
 * @param path - names and indices from the outside in
 */
export function lineOf(text: string, path: readonly (string | number)[]): number {
  let at = skipBlank(text, 0);
  for (const step of path) {
    const next = typeof step === "number" ? elementAt(text, at, step) : memberAt(text, at, step);
    if (next === null) break;
    at = next;
  }
  return text.slice(0, at).split("\n").length;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text.charAt(at))) at += 1;
  return at;
}

/** Where a value ends. */
function endOf(text: string, from: number): number {
  const first = text.charAt(from);
  if (first === '"') return stringEnd(text, from);
  if (first !== "{" && first !== "[") return from + (/^[^\s,\]}]+/.exec(text.slice(from, from + 400))?.[0].length ?? 1);
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '"') at = stringEnd(text, at) - 1;
    else if (sign === "{" || sign === "[") depth += 1;
    else if ((sign === "}" || sign === "]") && --depth === 0) return at + 1;
  }
  return text.length;
}

function stringEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text.charAt(at) === "\\") at += 1;
    else if (text.charAt(at) === '"') return at + 1;
  }
  return text.length;
}

function elementAt(text: string, list: number, index: number): number | null {
  if (text.charAt(list) !== "[") return null;
  let at = skipBlank(text, list + 1);
  for (let k = 0; text.charAt(at) !== "]" && at < text.length; k++) {
    if (k === index) return at;
    at = skipBlank(text, endOf(text, at));
    if (text.charAt(at) === ",") at = skipBlank(text, at + 1);
  }
  return null;
}

function memberAt(text: string, record: number, name: string): number | null {
  if (text.charAt(record) !== "{") return null;
  let at = skipBlank(text, record + 1);
  while (text.charAt(at) === '"') {
    const end = stringEnd(text, at);
    const key: unknown = JSON.parse(text.slice(at, end));
    const value = skipBlank(text, skipBlank(text, end) + 1);
    if (key === name) return value;
    at = skipBlank(text, endOf(text, value));
    if (text.charAt(at) === ",") at = skipBlank(text, at + 1);
  }
  return null;
}
