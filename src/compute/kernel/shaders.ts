/** Fragment shaders of the kernel, written around the GLSL that the expressions emit. Text only; no GL calls. */
import { emitGlsl, type ScalarText } from "#expression/glsl.ts";
import { type Node, namesIn } from "#expression/node.ts";
import { shaderHead } from "./gl.ts";
import { givenTruth } from "./sides.ts";

/** The grid is summed in blocks, one fragment each: few and long rows, since beginning a row costs as much as some cells. */
export const tileColumns = 4;
export const tileRows = 64;
/** Most common subexpressions of a shader that does four cells at once: software rasterisers take seconds on longer ones. */
const longestUnrolled = 6;
/** Rows of what the gather pass leaves to be read: each adds 16 tiles. */
export const gatheredRows = 16;
/** RGBA32UI targets a pass: iPhones allow 4 × 128 bits a pixel. */
export const targetsPerPass = 4;
/** Four sums to a target. */
export const sumsPerPass = targetsPerPass * 4;

/** A shader with what has to be bound to it. */
export interface ShaderText {
  readonly source: string;
  /** Maps it samples, in texture-unit order from unit 1 on; the grid is unit 0. */
  readonly maps: readonly string[];
}

/** GLSL name of a map's value at the pixel. */
function mapValue(maps: readonly string[]): (name: string) => string | undefined {
  return (name) => (maps.includes(name) ? `m_${name}` : undefined);
}

/** GLSL name of a map's sampler. */
export function mapSampler(name: string): string {
  return `map_${name}`;
}

/** Where a scalar stands in the uniform array, the complements after all values: four to a vector, so that 200 fit every device. */
export function scalarAccess(names: readonly string[]): ScalarText {
  return (name, complement) => {
    const place = names.indexOf(name);
    if (place < 0) throw new Error(`Unknown name in a pixel expression: ${name}`);
    const index = complement ? names.length + place : place;
    return `u[${index >> 2}].${"xyzw"[index & 3]}`;
  };
}

/** Scalars as the uniform array holds them. */
export function packScalars(names: readonly string[], scalars: Readonly<Record<string, number>>): Float32Array {
  const packed = new Float32Array(vectorCount(names) * 4);
  names.forEach((name, index) => {
    const value = scalars[name] ?? Number.NaN;
    packed[index] = value;
    packed[names.length + index] = 1 - value;
  });
  return packed;
}

function vectorCount(names: readonly string[]): number {
  return Math.max(1, Math.ceil((2 * names.length) / 4));
}

/** Names of the scalars a body uses: all that is neither a pixel's own quantity nor a map. */
export function scalarNames(body: Node, maps: readonly string[]): string[] {
  return [...namesIn(body)].filter((name) => name !== "p" && name !== "g" && !maps.includes(name)).sort();
}

function declarations(maps: readonly string[], scalars: readonly string[]): string {
  return [
    "uniform usampler2D grid;",
    "uniform ivec2 size;",
    ...maps.map((map) => `uniform sampler2D ${mapSampler(map)};`),
    `uniform vec4 u[${vectorCount(scalars)}];`,
  ].join("\n");
}

/** Fetches the four cells that cell (x, y) stands among. */
function fetchTexel(maps: readonly string[]): string {
  const at = "ivec2(x >> 2, y), 0";
  return [
    `uvec4 cells = texelFetch(grid, ${at});`,
    ...maps.map((map) => `vec4 cells_${map} = texelFetch(${mapSampler(map)}, ${at});`),
  ].join(" ");
}

/** The words and map values of one of the four, as arguments. */
function cellArguments(maps: readonly string[], component: string): string {
  return [`cells${component}`, ...maps.map((map) => `cells_${map}${component}`)].join(", ");
}

function cellParameters(maps: readonly string[]): string {
  return ["uint word", ...maps.map((map) => `float m_${map}`)].join(", ");
}

/**
 * p and o = 1 − p from the word that `packCells` in gridTextures.ts made: its float is the smaller of the two, so that
 * both keep float32's relative precision at either end. `upper` says which of the two it is not.
 */
function decodeCell(upper: string): string {
  return [
    "float least = uintBitsToFloat(word & 0x3fffffffu);",
    `bool upper = ${upper};`,
    "float p = upper ? 1.0 - least : least;",
    "float o = upper ? least : 1.0 - least;",
  ].join("\n  ");
}

/** p and o are the probability and its complement. */
const ofForeground = "((word >> 30) & 1u) != 0u";
/** p and o are the probabilities of the right and of the wrong class. */
const ofTheRight = "((word >> 30) & 1u) == (word >> 31)";

function mapsIn(bodies: readonly Node[], maps: readonly string[]): readonly string[] {
  const used = new Set<string>();
  for (const body of bodies) namesIn(body, used);
  return maps.filter((map) => used.has(map));
}

function each(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join("\n    ");
}

/** a where the truth is 1, else b. By masks, since branches and selections cost more and a product would let 0·∞ in. */
function chosen(a: string, b: string): string {
  if (a === b) return a;
  if (b === "0.0") return `masked(${a}, inside)`;
  if (a === "0.0") return `masked(${b}, ~inside)`;
  return `masked(${a}, inside) + masked(${b}, ~inside)`;
}

const chooser = "float masked(float x, uint mask) { return uintBitsToFloat(floatBitsToUint(x) & mask); }";

/**
 * The shader of one pass: each fragment sums up to 16 bodies over its tile, row by row so that float32 keeps its
 * precision, and `count` (the Σ1 of the self-check) where asked for.
 * @param bodies at most 16, or 15 with the count
 */
export function sumShader(
  bodies: readonly Node[],
  planMaps: readonly string[],
  scalars: readonly string[],
  withCount: boolean,
): ShaderText {
  const maps = mapsIn(bodies, planMaps);
  const [inside, outside] = ([1, 0] as const).map((truth) => bodies.map((body) => givenTruth(body, truth)));
  const glsl = emitGlsl([...(inside ?? []), ...(outside ?? [])], scalarAccess(scalars), mapValue(maps));
  const results = bodies.map((_, k) => chosen(glsl.results[k] ?? "0.0", glsl.results[k + bodies.length] ?? "0.0"));
  if (withCount) results.push("1.0");
  const targets = Math.ceil(results.length / 4);
  const rows = Array.from({ length: targets }, (_, k) => `row${k}`).join(", ");
  const add = (component: string) => `add(${cellArguments(maps, component)}, ${rows});`;
  const fourAtOnce = glsl.statements.split("\n").length <= longestUnrolled;
  const source = `${shaderHead}
${declarations(maps, scalars)}
uniform ivec2 tile;
${each(targets, (k) => `layout(location = ${k}) out uvec4 partial${k};`)}
${glsl.helpers}
${chooser}
void add(${cellParameters(maps)}, ${rows.replaceAll("row", "inout vec4 row")}) {
  ${decodeCell(ofTheRight)}
  uint inside = uint(int(word) >> 31);
  ${glsl.statements}
  ${each(results.length, (k) => `row${k >> 2}.${"xyzw"[k & 3]} += ${results[k]};`)}
}
void main() {
  ivec2 low = ivec2(gl_FragCoord.xy) * tile;
  ivec2 high = min(low + tile, size);
  ${each(targets, (k) => `vec4 all${k} = vec4(0.0);`)}
  for (int y = low.y; y < high.y; y++) {
    ${each(targets, (k) => `vec4 row${k} = vec4(0.0);`)}
    int x = low.x;
    ${fourAtOnce ? `for (; x + 4 <= high.x; x += 4) { ${fetchTexel(maps)} ${[".x", ".y", ".z", ".w"].map(add).join(" ")} }` : ""}
    for (; x < high.x; x++) { ${fetchTexel(maps)} ${add("[x & 3]")} }
    ${each(targets, (k) => `all${k} += row${k};`)}
  }
  ${each(targets, (k) => `partial${k} = floatBitsToUint(all${k});`)}
}`;
  return { source, maps };
}

/** The gather pass: fragment (k, r) adds 16 tiles of the k-th target, so that few texels are read back. */
export const gatherShader = `${shaderHead}
uniform usampler2DArray partials;
out uvec4 result;
void main() {
  ivec2 at = ivec2(gl_FragCoord.xy);
  const int rows = ${tileRows / gatheredRows};
  vec4 sum = vec4(0.0);
  for (int y = at.y * rows; y < at.y * rows + rows; y++) {
    for (int x = 0; x < ${tileColumns}; x++) sum += uintBitsToFloat(texelFetch(partials, ivec3(x, y, at.x), 0));
  }
  result = floatBitsToUint(sum);
}`;

function valueFunction(body: Node, maps: readonly string[], scalars: readonly string[]): string {
  const glsl = emitGlsl([body], scalarAccess(scalars), mapValue(maps));
  return `${declarations(maps, scalars)}
${glsl.helpers}
float value(${cellParameters(maps)}) {
  ${decodeCell(ofForeground)}
  float g = float(word >> 31);
  ${glsl.statements}
  return ${glsl.results[0]};
}`;
}

/** A per-pixel map in palette colours; row 0 of the grid is the top row of the picture. NaN is transparent. */
export function paintShader(body: Node, planMaps: readonly string[], scalars: readonly string[]): ShaderText {
  const maps = mapsIn([body], planMaps);
  const source = `${shaderHead}
${valueFunction(body, maps, scalars)}
uniform sampler2D palette;
uniform vec2 scale;
out vec4 colour;
void main() {
  ivec2 at = ivec2(gl_FragCoord.xy);
  int x = at.x;
  int y = size.y - 1 - at.y;
  ${fetchTexel(maps)}
  float v = value(${cellArguments(maps, "[x & 3]")});
  bool missing = (floatBitsToUint(v) & 0x7fffffffu) > 0x7f800000u;
  int index = missing ? 0 : int(floor(clamp(v * scale.x + scale.y, 0.0, 255.0) + 0.5));
  colour = missing ? vec4(0.0) : texelFetch(palette, ivec2(index, 0), 0);
}`;
  return { source, maps };
}

/** The same map as float bits, four neighbours of a row to a texel. */
export function readShader(body: Node, planMaps: readonly string[], scalars: readonly string[]): ShaderText {
  const maps = mapsIn([body], planMaps);
  const source = `${shaderHead}
${valueFunction(body, maps, scalars)}
out uvec4 bits;
void main() {
  ivec2 at = ivec2(gl_FragCoord.xy);
  int x = at.x * 4;
  int y = at.y;
  ${fetchTexel(maps)}
  vec4 values;
  for (int k = 0; k < 4; k++) values[k] = value(${cellArguments(maps, "[k]")});
  bits = floatBitsToUint(values);
}`;
  return { source, maps };
}
