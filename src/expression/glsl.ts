/** Writes pixel trees as GLSL ES 3.00: common subtrees once, and every 1 − p taken from the exact complement `o`. */
import { complementName, complementOf, withComplements } from "./complement.ts";
import { type CallNode, children, isNumber, isValue, keyOf, type NameNode, type Node } from "./node.ts";

export interface GlslProgram {
  /** Functions to paste before `main`. */
  readonly helpers: string;
  /** `float t0 = …;` lines over the locals `p`, `o` (= 1 − p, exact), `g` and one float `m_<map>` a map. */
  readonly statements: string;
  /** One GLSL expression a body. */
  readonly results: readonly string[];
}

/**
 * Emits GLSL for pixel trees.
 * @param bodies trees over `p`, `g`, maps and scalars, without sums
 * @param scalar GLSL of a scalar's value, e.g. `u[3]`, or of its complement
 * @param map GLSL of a map's value if the name is one, else undefined
 */
export function emitGlsl(
  bodies: readonly Node[],
  scalar: ScalarText,
  map: (name: string) => string | undefined,
): GlslProgram {
  const emitter = new Emitter(scalar, map);
  const results = bodies.map((body) => emitter.emit(withComplements(body)));
  return { helpers, statements: emitter.lines.join("\n"), results };
}

/** GLSL of a scalar's value, or of 1 − it: that one is handed over too, since float32 cannot make it out of a value next to 1. */
export type ScalarText = (name: string, complement: boolean) => string;

class Emitter {
  readonly lines: string[] = [];
  private readonly known = new Map<string, string>();
  private readonly scalar: ScalarText;
  private readonly map: (name: string) => string | undefined;

  constructor(scalar: ScalarText, map: (name: string) => string | undefined) {
    this.scalar = scalar;
    this.map = map;
  }

  emit(node: Node): string {
    if (node.kind === "number") return literal(node.value);
    if (node.kind === "name") return this.variable(node.name);
    const key = keyOf(node);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const text = this.operation(node);
    const variable = `t${this.known.size}`;
    this.known.set(key, variable);
    this.lines.push(`float ${variable} = ${text};`);
    return variable;
  }

  private variable(text: string): string {
    if (text === "p" || text === "g" || text === complementName) return text;
    return this.map(text) ?? this.scalar(text, false);
  }

  private isScalar(node: Node): node is NameNode {
    if (node.kind !== "name" || node.name === "p" || node.name === "g" || node.name === complementName) return false;
    return this.map(node.name) === undefined;
  }

  private operation(node: Node): string {
    switch (node.kind) {
      case "negate":
        return `-${this.emit(node.operand)}`;
      case "binary":
        if (node.operator === "^") return this.power(node.left, node.right);
        if (node.operator === "-" && isValue(node.left, 1) && this.isScalar(node.right))
          return this.scalar(node.right.name, true);
        return `${this.emit(node.left)} ${node.operator} ${this.emit(node.right)}`;
      case "call":
        return this.callText(node);
      case "part":
        return this.emit(node.body);
      default:
        throw new RangeError(`a ${node.kind} is no pixel operation`);
    }
  }

  private power(base: Node, exponent: Node): string {
    const x = this.emit(base);
    if (isNumber(exponent) && Number.isInteger(exponent.value) && exponent.value >= 1 && exponent.value <= 4) {
      return Array.from({ length: exponent.value }, () => x).join(" * ");
    }
    return `powr(${x}, ${this.emit(exponent)})`;
  }

  private callText(node: CallNode): string {
    const [first] = node.args;
    if (node.callee === "log" && first) {
      const other = complementOf(first);
      return other ? `logc(${this.emit(first)}, ${this.emit(other)})` : `logf(${this.emit(first)})`;
    }
    return `${glslNames[node.callee]}(${children(node)
      .map((arg) => this.emit(arg))
      .join(", ")})`;
  }
}

const glslNames: Readonly<Record<CallNode["callee"], string>> = {
  log: "logf",
  exp: "exp",
  sqrt: "sqrt",
  abs: "abs",
  min: "min",
  max: "max",
  cosh: "cosh",
  sinh: "sinh",
  tanh: "tanhs",
  step: "stepp",
  sign: "sign",
  clip: "clip3",
  inside: "inside3",
  slope: "slopef",
  growth: "growth3",
  tame: "tame2",
  log1p: "log1",
};

function literal(value: number): string {
  if (value < 0) return `(-${literal(-value)})`;
  const text = String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

/**
 * log1: a series below 0.02, where 1 + x rounds away. logc(x, c): log of x with c = 1 − x known exactly. powr: 0^0 = 1, integer powers of
 * negative numbers as in JavaScript.
 */
const helpers = `
const float NANF = uintBitsToFloat(0x7fc00000u);
float log1(float x) { return abs(x) < 0.02 ? x * (1.0 - x * (0.5 - x * (0.333333333 - x * (0.25 - x * 0.2)))) : log(1.0 + x); }
float logf(float x) { return x > 0.0 ? max(log(x), -100.0) : x == 0.0 ? -100.0 : NANF; }
float logc(float x, float c) { return abs(c) < 0.02 ? log1(-c) : logf(x); }
float slopef(float x) { return x > 3.783506e-44 ? 1.0 / x : x >= 0.0 ? 0.0 : NANF; }
float powr(float x, float n) {
  if (n == 0.0) return 1.0;
  if (x > 0.0) return pow(x, n);
  if (x == 0.0) return n > 0.0 ? 0.0 : 1.0 / x;
  if (n != floor(n)) return NANF;
  return mod(n, 2.0) == 0.0 ? pow(-x, n) : -pow(-x, n);
}
float tame2(float x, float n) { return x == 0.0 && n < 0.0 ? 0.0 : powr(x, n); }
float expm1f(float x) { return abs(x) < 0.02 ? x * (1.0 + x * (0.5 + x * (0.166666667 + x * 0.0416666667))) : exp(x) - 1.0; }
float growth3(float a, float d, float n) {
  if (n == 1.0) return d;
  float left = abs(a + d) <= 1e-6 * a ? 0.0 : a + d;
  if (!(a > 0.0) || !(left > 0.0)) return powr(left, n) - powr(a, n);
  return pow(a, n) * expm1f(n * log1(d / a));
}
float stepp(float x) { return x > 0.0 ? 1.0 : 0.0; }
float tanhs(float x) { return tanh(clamp(x, -20.0, 20.0)); }
float clip3(float x, float low, float high) { return min(max(x, low), high); }
float inside3(float x, float low, float high) { return x >= low && x <= high ? 1.0 : 0.0; }
`;
