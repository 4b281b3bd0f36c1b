/**
 * NumPy's `.npy`, format 1.0 to 3.0: its header is read by a small grammar, never evaluated, and its sizes are checked before a
 * value is read.
 *
 * @see https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
 */
import { fileProblems } from "#i18n/files.ts";
import { type Elements, type ElementType, elementsOf } from "./elements.ts";
import { refuse } from "./problem.ts";
import { shapeText, stridedVolume, usableAxes, type Volume } from "./volume.ts";

/** `\x93NUMPY` */
export const npyMagic = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59] as const;

const longestHeader = 65_536;

interface Header {
  readonly descr: string;
  readonly fortran: boolean;
  readonly shape: readonly number[];
  /** Where the numbers begin. */
  readonly start: number;
}

/**
 * An array of a `.npy` file.
 *
 * @param bytes - the whole file; kept, and read when asked
 * @throws FileRefused
 */
export function readNpy(name: string, bytes: Uint8Array): Volume {
  const header = readHeader(name, bytes);
  const elements = elementsFor(name, header.descr);
  const cells = header.shape.reduce((product, side) => product * side, 1);
  const needed = cells * elements.size;
  if (needed > bytes.length - header.start) refuse(name, fileProblems.cutShort(needed, bytes.length - header.start));
  const kept = usableAxes(name, header.shape);
  return stridedVolume({
    name,
    shape: kept.map((axis) => header.shape[axis] ?? 1),
    axes: kept.map(String),
    elements,
    data: new DataView(bytes.buffer, bytes.byteOffset + header.start, needed),
    firstFastest: header.fortran,
  });
}

function readHeader(name: string, bytes: Uint8Array): Header {
  const [major = 0, minor = 0] = bytes.subarray(6, 8);
  if (bytes.length < 10) refuse(name, fileProblems.headerCut);
  if (major < 1 || major > 3 || minor !== 0) refuse(name, fileProblems.version(`${major}.${minor}`));
  const lengthAt = major === 1 ? 10 : 12;
  if (bytes.length < lengthAt) refuse(name, fileProblems.headerCut);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const length = major === 1 ? view.getUint16(8, true) : view.getUint32(8, true);
  const start = lengthAt + length;
  if (length > longestHeader || start > bytes.length) refuse(name, fileProblems.headerCut);
  return { ...parseHeader(name, new TextDecoder().decode(bytes.subarray(lengthAt, start))), start };
}

/** Key and value of a dictionary as NumPy writes it: a string, a list (of a structured type), a truth value, a tuple. */
const entry = /\s*(?:'(\w+)'|"(\w+)")\s*:\s*('[^']*'|"[^"]*"|\[[^\]]*\]|True|False|\([-\d\s,L]*\))\s*(,|(?=\}))/y;

function parseHeader(name: string, text: string): Omit<Header, "start"> {
  const fields = fieldsOf(text);
  const descr = fields?.get("descr");
  const order = fields?.get("fortran_order");
  const shape = fields?.get("shape");
  if (descr === undefined || order === undefined || shape === undefined) refuse(name, fileProblems.headerCut);
  if (descr.startsWith("[")) refuse(name, fileProblems.structured);
  if (!/^['"]/.test(descr)) refuse(name, fileProblems.fieldWrong("descr"));
  if (order !== "True" && order !== "False") refuse(name, fileProblems.fieldWrong("fortran_order"));
  return { descr: descr.slice(1, -1), fortran: order === "True", shape: parseShape(name, shape) };
}

/** The fields by name; null where it is no dictionary of such fields. */
function fieldsOf(text: string): ReadonlyMap<string, string> | null {
  const body = text.trim();
  if (!body.startsWith("{") || !body.endsWith("}")) return null;
  // A structured type holds tuples within its list: it is told by its first sign.
  if (/["']descr["']\s*:\s*\[/.test(body))
    return new Map([
      ["descr", "["],
      ["fortran_order", ""],
      ["shape", ""],
    ]);
  const fields = new Map<string, string>();
  entry.lastIndex = 1;
  while (!/^\s*\}$/.test(body.slice(entry.lastIndex))) {
    const found = entry.exec(body);
    if (found === null) return null;
    fields.set(found[1] ?? found[2] ?? "", found[3] ?? "");
  }
  return fields;
}

function parseShape(name: string, text: string): readonly number[] {
  const parts = text
    .slice(1, -1)
    .split(",")
    .map((part) => part.trim());
  if (parts.at(-1) === "") parts.pop();
  if (!text.startsWith("(") || !parts.every((part) => /^-?\d{1,15}L?$/.test(part))) {
    refuse(name, fileProblems.fieldWrong("shape"));
  }
  const shape = parts.map((part) => Number.parseInt(part, 10));
  if (shape.some((side) => side < 0)) refuse(name, fileProblems.negativeSide(shapeText(shape)));
  return shape;
}

const kinds: Readonly<Record<string, ElementType>> = {
  b1: "bool",
  i1: "int8",
  i2: "int16",
  i4: "int32",
  i8: "int64",
  u1: "uint8",
  u2: "uint16",
  u4: "uint32",
  u8: "uint64",
  f2: "float16",
  f4: "float32",
  f8: "float64",
};

function elementsFor(name: string, descr: string): Elements {
  const [, order = "", kind = ""] = /^([<>|=]?)(.*)$/.exec(descr) ?? [];
  if (/^O/.test(kind)) refuse(name, fileProblems.objects);
  const type = kind === "?" ? "bool" : Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (type === undefined) refuse(name, fileProblems.type(descr));
  return elementsOf(type, order !== ">");
}
