/** Keeps what a caller hands in as it is now, until it can be read. Cheap: what is too large to be accepted is not copied. */

/** Rows and columns of the largest grid; longer lists are refused by their length alone. */
const largestSide = 1024;

/**
 * The same input, out of its caller's hands: own fields, lists and grids are copied.
 *
 * @param input - a scene or a part of one; anything else, and what cannot be read, stays for the parser to refuse
 */
export function copyOf(input: unknown): unknown {
  if (typeof input !== "object" || input === null || Array.isArray(input) || ArrayBuffer.isView(input)) return input;
  try {
    // Fields that are inherited are read later, where they are.
    return Object.assign(Object.create(input), fieldsOf(input, 2));
  } catch {
    return input;
  }
}

function fieldsOf(value: object, depth: number): object {
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, own(field, depth - 1)]));
}

function own(value: unknown, depth: number): unknown {
  if (Array.isArray(value)) {
    if (value.length > largestSide) return value;
    return depth > 0 ? value.map((row) => own(row, depth - 1)) : value.slice();
  }
  if (ArrayBuffer.isView(value)) {
    const list = value as Float64Array;
    return list.length <= (depth > 0 ? largestSide ** 2 : largestSide) ? list.slice() : value;
  }
  return typeof value === "object" && value !== null && depth >= 0 ? fieldsOf(value, depth) : value;
}
