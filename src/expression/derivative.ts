/** The derivatives of a loss as a textbook writes them: the sums stay sums, and what is long has a line of its own. */
import { differentiate, timesLogisticSlope } from "./differentiate.ts";
import { isDifferentiable } from "./names.ts";
import {
  binary,
  children,
  divide,
  keyOf,
  mapChildren,
  multiply,
  type Node,
  name,
  namesIn,
  number,
  type PartNode,
  type ReduceNode,
  subtract,
} from "./node.ts";
import { substitute } from "./simplify.ts";
import { tidy, weight } from "./tidy.ts";

/** One line: ∂(the loss, or a named part of it)/∂x = tree. */
export interface DerivativeLine {
  /** null: the loss. */
  readonly of: string | null;
  readonly tree: Node;
}

export interface Derivative {
  /** Outer lines before those they are made of. */
  readonly lines: readonly DerivativeLine[];
}

export interface Derivatives {
  /** ∂L/∂pᵢ, every map held constant. */
  readonly byProbability: Derivative;
  /** ∂L/∂zᵢ where more cancels than p(1 − p) in front; null where not. */
  readonly byLogit: Derivative | null;
  /** ∂L/∂mⱼ of each map m that moves with p as smoothly as the loss does. */
  readonly byMaps: ReadonlyMap<string, Derivative>;
  /** Numerators and denominators that lines name instead of writing them out, by their names. */
  readonly shorthands: ReadonlyMap<string, Node>;
}

/**
 * Parts of lines that stand for something not in the loss's own text: `d:x:Y` is ∂Y/∂x, x being p, z (the logit) or a map; `s:A` a
 * shorthand.
 */
export const slopePrefix = "d:";
export const shorthandPrefix = "s:";

/** Longer derivatives of parts have a line of their own. */
const longSlope = 7;
/** Longer numerators and denominators have a name of their own. */
const longSide = 3;

/**
 * The derivatives of a loss.
 * @param root as display.ts shows it
 * @param inline whether a part is always written out
 * @param letters names for shorthands of numerators and denominators that the loss does not use
 * @returns null where a sum stands inside another in a way that depends on p: no textbook form is known then
 */
export function derivatives(
  root: Node,
  inline: (part: string) => boolean,
  letters: readonly [above: string, below: string],
): Derivatives | null {
  const shorthands = new Shorthands(letters);
  const short = shorthands.within(root);
  try {
    const inProbability = new Lines("p", inline, null);
    const maps = [...namesIn(short)].filter(isDifferentiable);
    return {
      byProbability: inProbability.of(short),
      byLogit: cancels(short) ? new Lines("p", inline, inProbability).of(short) : null,
      byMaps: new Map(maps.map((map) => [map, new Lines(map, inline, null).of(short)])),
      shorthands: shorthands.named,
    };
  } catch (error) {
    if (error instanceof NestedSum) return null;
    throw error;
  }
}

class NestedSum extends Error {}

/** Gives long sides of fractions a name. */
class Shorthands {
  readonly named = new Map<string, Node>();
  private readonly letters: readonly [string, string];
  private readonly known = new Map<string, Node>();

  constructor(letters: readonly [string, string]) {
    this.letters = letters;
  }

  within(node: Node): Node {
    if (node.kind === "reduce") return node;
    if (node.kind !== "binary" || node.operator !== "/" || !dependsOn(node.right, "p"))
      return mapChildren(node, (child) => this.within(child));
    const above = this.within(node.left);
    const below = this.within(node.right);
    return binary("/", this.short(above, 0), this.shortRoot(below));
  }

  /** Under a root sign it is what stands below it that gets the name. */
  private shortRoot(node: Node): Node {
    if (node.kind === "call" && node.callee === "sqrt") return mapChildren(node, (child) => this.short(child, 1));
    return this.short(node, 1);
  }

  private short(node: Node, side: 0 | 1): Node {
    if (node.kind === "part" || weight(node) <= longSide || !dependsOn(node, "p")) return node;
    const key = keyOf(node);
    const known = this.known.get(key);
    if (known) return known;
    const letter = this.letters[side];
    const count = [...this.named.keys()].filter((text) => text.startsWith(`${shorthandPrefix}${letter}`)).length;
    const title = `${shorthandPrefix}${letter}${count === 0 ? "" : count + 1}`;
    const part: PartNode = { kind: "part", name: title, body: node };
    this.named.set(title, node);
    this.known.set(key, part);
    return part;
  }
}

/** Differentiates a tree by one variable, line by line; by the logit where it is given the lines in p. */
class Lines {
  private readonly by: string;
  private readonly inline: (part: string) => boolean;
  private readonly inProbability: Lines | null;
  private readonly prefix: string;
  private readonly parts = new Map<string, Node>();

  constructor(by: string, inline: (part: string) => boolean, inProbability: Lines | null) {
    this.by = by;
    this.inline = inline;
    this.inProbability = inProbability;
    this.prefix = `${slopePrefix}${inProbability ? "z" : by}:`;
  }

  of(root: Node): Derivative {
    const found: DerivativeLine[] = [{ of: null, tree: this.slope(root) }];
    const seen = new Set<string>();
    for (const line of found) {
      for (const part of this.slopesIn(line.tree)) {
        if (seen.has(part.name)) continue;
        seen.add(part.name);
        found.push({ of: part.name.slice(this.prefix.length), tree: part.body });
      }
    }
    return { lines: found };
  }

  private slopesIn(node: Node): PartNode[] {
    if (node.kind === "part") return node.name.startsWith(this.prefix) ? [node] : [];
    return children(node).flatMap((child) => this.slopesIn(child));
  }

  private slope(node: Node): Node {
    const ofNode = (inner: ReduceNode | PartNode): Node =>
      inner.kind === "reduce" ? this.sumSlope(inner) : this.partSlope(inner);
    return tidy(differentiate(node, this.by, ofNode));
  }

  /** A pixel moves its own term of a sum only. */
  private sumSlope({ over, body }: ReduceNode): Node {
    if (!dependsOn(body, this.by)) return number(0);
    if (reducesIn(body).some((inner) => dependsOn(inner, this.by))) throw new NestedSum();
    const slope = differentiate(body, this.by);
    const own = this.inProbability ? inLogit(slope) : slope;
    return tidy(over === "sum" ? own : multiply(divide(number(1), name("N")), own));
  }

  private partSlope(part: PartNode): Node {
    if (!dependsOn(part, this.by)) return number(0);
    const known = this.parts.get(part.name);
    if (known) return known;
    const result =
      this.inProbability && !cancels(part)
        ? multiply(logisticSlope, this.inProbability.partSlope(part))
        : this.own(part);
    this.parts.set(part.name, result);
    return result;
  }

  /** The derivative of a part, written out or by its name. */
  private own(part: PartNode): Node {
    const slope = this.slope(part.body);
    const written = this.inline(part.name) || part.name.startsWith(shorthandPrefix) || weight(slope) <= longSlope;
    return written ? slope : { kind: "part", name: `${this.prefix}${part.name}`, body: slope };
  }
}

/** p(1 − p) times a slope, what it cancels cancelled; parts that p does not move keep their names. */
function inLogit(slope: Node): Node {
  const kept = new Map<string, Node>();
  const hide = (node: Node): Node => {
    if (node.kind !== "part") return mapChildren(node, hide);
    if (dependsOn(node, "p") || weight(node.body) <= 2) return hide(node.body);
    kept.set(`part ${node.name}`, node);
    return name(`part ${node.name}`);
  };
  return substitute(timesLogisticSlope(hide(slope)), (text) => kept.get(text));
}

function reducesIn(node: Node): readonly ReduceNode[] {
  return node.kind === "reduce" ? [node] : children(node).flatMap(reducesIn);
}

function dependsOn(node: Node, by: string): boolean {
  return namesIn(node).has(by);
}

/** Whether p(1 − p) cancels something in the derivatives of the sums below a tree. */
function cancels(node: Node): boolean {
  return reducesIn(node).some(({ body }) => hasPole(differentiate(body, "p")));
}

function hasPole(node: Node): boolean {
  if (node.kind === "call" && (node.callee === "slope" || node.callee === "tame")) return true;
  return children(node).some(hasPole);
}

/** p(1 − p). */
const logisticSlope: Node = multiply(name("p"), subtract(number(1), name("p")));
