/** Lays a tree out as TeX with as few brackets as reading needs; what names, parts, sums and numbers look like is the caller's. */
import type { CallNode, Node, PartNode, ReduceNode } from "./node.ts";

/** Text that needs brackets beside a product where it is loose. */
export interface Written {
  readonly tex: string;
  readonly loose: boolean;
}

export interface Style {
  /** Between factors that are no numbers beside each other. */
  readonly times: string;
  readonly name: (text: string) => string;
  /** null: written out. */
  readonly part: (node: PartNode, write: (node: Node) => string) => string | null;
  /** `write` brackets a body that needs it under a sum sign. */
  readonly reduce: (node: ReduceNode, write: (node: Node) => string) => Written;
  readonly number: (value: number) => string;
}

/** A text with how tightly it holds together, and whether a sum sign in it would take in what follows. */
interface Laid {
  readonly tex: string;
  readonly level: number;
  readonly open?: boolean;
}

const sumLevel = 1;
const productLevel = 2;
const powerLevel = 3;
const atomLevel = 4;

export class TexWriter {
  private readonly style: Style;

  constructor(style: Style) {
    this.style = style;
  }

  /** The tree as TeX. */
  write(node: Node): string {
    return this.lay(node).tex;
  }

  private lay(node: Node): Laid {
    switch (node.kind) {
      case "number":
        return { tex: this.style.number(node.value), level: node.value < 0 ? sumLevel : atomLevel };
      case "name": {
        const tex = this.style.name(node.name);
        return { tex, level: tex.startsWith("-") ? sumLevel : atomLevel };
      }
      case "part": {
        const tex = this.style.part(node, (inner) => this.write(inner));
        return tex === null ? this.lay(node.body) : { tex, level: atomLevel };
      }
      case "reduce": {
        const { tex, loose } = this.style.reduce(node, (body) => this.atLeast(body, productLevel));
        return { tex, level: loose ? productLevel : atomLevel, open: loose && tex.includes("\\sum") };
      }
      case "negate":
        return { tex: `-${this.atLeast(node.operand, productLevel)}`, level: sumLevel };
      case "call":
        return this.call(node);
      case "binary":
        return this.binary(node);
    }
  }

  private binary({ operator, left, right }: Node & { kind: "binary" }): Laid {
    switch (operator) {
      case "+":
        return { tex: `${this.atLeast(left, sumLevel)} + ${this.addend(right)}`, level: sumLevel };
      case "-":
        return { tex: `${this.atLeast(left, sumLevel)} - ${this.atLeast(right, productLevel)}`, level: sumLevel };
      case "/":
        return { tex: `\\frac{${this.write(left)}}{${this.write(right)}}`, level: atomLevel };
      case "^":
        return { tex: `${this.base(left)}^{${this.write(right)}}`, level: powerLevel };
      case "*":
        return this.product(left, right);
    }
  }

  /** A sum on the right of a sum needs no brackets; a leading sign does. */
  private addend(node: Node): string {
    const { tex, level } = this.lay(node);
    return level < sumLevel || tex.startsWith("-") ? bracket(tex) : tex;
  }

  private product(left: Node, right: Node): Laid {
    const { tex, level, open = false } = this.lay(left);
    const a = level < productLevel || open ? bracket(tex) : tex;
    const b = this.atLeast(right, productLevel);
    return {
      tex: `${a}${/^[0-9]/.test(b) ? "\\cdot " : this.style.times}${b}`,
      level: productLevel,
      open: this.lay(right).open ?? false,
    };
  }

  /** What is raised to a power; TeX takes no second superscript. */
  private base(node: Node): string {
    const { tex, level } = this.lay(node);
    const raised = (node.kind === "name" || node.kind === "part") && tex.includes("^");
    return level < atomLevel || raised ? bracket(tex) : tex;
  }

  private call({ callee, args }: CallNode): Laid {
    const texts = args.map((arg) => this.write(arg));
    const [x = ""] = texts;
    switch (callee) {
      case "sqrt":
        return { tex: `\\sqrt{${x}}`, level: atomLevel };
      case "abs":
        return { tex: `\\left|${x}\\right|`, level: atomLevel };
      case "step":
        return { tex: `\\left[${this.positive(args[0] as Node)}\\right]`, level: atomLevel };
      case "sign":
        return { tex: `\\operatorname{sgn}${bracket(x)}`, level: atomLevel };
      case "inside":
        return { tex: `\\left[${between(texts, args)}\\right]`, level: atomLevel };
      case "log":
      case "exp":
      case "cosh":
      case "tanh":
      case "sinh": {
        const [arg] = args;
        const simple = arg && this.lay(arg).level === atomLevel && !x.startsWith("\\frac");
        return { tex: `\\${callee} ${simple ? x : bracket(x)}`, level: productLevel };
      }
      case "min":
      case "max":
        return { tex: `\\${callee}${bracket(texts.join(",\\, "))}`, level: atomLevel };
      default:
        return { tex: `\\operatorname{${callee}}${bracket(texts.join(",\\, "))}`, level: atomLevel };
    }
  }

  /** x > 0; of a difference, that the one is more than the other. */
  private positive(node: Node): string {
    const differs = node.kind === "binary" && node.operator === "-";
    return differs ? `${this.write(node.left)} > ${this.write(node.right)}` : `${this.write(node)} > 0`;
  }

  private atLeast(node: Node, least: number): string {
    const { tex, level } = this.lay(node);
    return level < least ? bracket(tex) : tex;
  }
}

/** low ≤ x ≤ high; without an upper end, x ≥ low. */
function between([x = "", low = "", high = ""]: readonly string[], [, , end]: readonly Node[]): string {
  return end?.kind === "number" && end.value === Infinity ? `${x} \\ge ${low}` : `${low} \\le ${x} \\le ${high}`;
}

function bracket(tex: string): string {
  return `\\left(${tex}\\right)`;
}

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A number as people see it, as TeX: `−1.2×10⁻⁵` becomes `-1.2\times 10^{-5}`. */
export function texNumber(text: string): string {
  const scientific = text.replace(
    /[eE]([+-]?)0*(\d+)$/,
    (_, sign: string, digits: string) =>
      `×10${sign === "-" ? "⁻" : ""}${digits.replace(/\d/g, (digit) => superscripts[Number(digit)] ?? "")}`,
  );
  return scientific.replace(/−/g, "-").replace(/×10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)/, (_, exponent: string) => {
    const plain = [...exponent].map((digit) => (digit === "⁻" ? "-" : String(superscripts.indexOf(digit)))).join("");
    return `\\times 10^{${plain}}`;
  });
}
