/** Reads the expression language: named parts, then one expression. Whitelisted names and functions only, bounded in every direction. */

import {
  add,
  call,
  divide,
  type FunctionName,
  keyOf,
  multiply,
  type Node,
  name,
  negate,
  number,
  power,
  subtract,
} from "./node.ts";
import { type ParseProblem, Refusal, type Token, tokenize } from "./tokenize.ts";

/** Longest source, in characters. */
export const maxLength = 4000;
/** Deepest nesting of the source. */
export const maxDepth = 60;
/** Largest tree once named parts are written out. */
export const maxNodes = 20000;
/** Most different bodies of sums and means, and most pixel sums that the split makes of them: each runs over the whole grid. */
export const maxSums = 32;

export interface Parsed {
  readonly root: Node;
  /** The named parts in the order they were defined. */
  readonly parts: ReadonlyMap<string, Node>;
}

export type ParseResult =
  | { readonly ok: true; readonly parsed: Parsed }
  | { readonly ok: false; readonly problem: ParseProblem };

export interface ParseOptions {
  /** Names that stand for one value a pixel: `p`, `g` and maps. */
  readonly pixels: ReadonlySet<string>;
  /** Names that stand for one number: parameters, `N`, `threshold`. */
  readonly scalars: ReadonlySet<string>;
}

const arity: Readonly<Record<FunctionName | "sum" | "mean", readonly [number, number]>> = {
  log: [1, 1],
  exp: [1, 1],
  sqrt: [1, 1],
  abs: [1, 1],
  cosh: [1, 1],
  tanh: [1, 1],
  step: [1, 1],
  min: [2, 2],
  max: [2, 2],
  clip: [3, 3],
  sum: [1, 1],
  mean: [1, 1],
};

/** Names of all functions of the language, `sum` and `mean` included. */
const functionNames: readonly string[] = Object.keys(arity);

/**
 * Parses named parts and an expression, e.g. `TP = sum(p*g); 1 - TP/N`.
 *
 * Parts end with `;` or a line break and may use earlier parts. `^` binds tighter than a sign on its left (−x² is −(x²)) and to the right.
 * @param source text, at most `maxLength` characters
 * @param options the names it may use
 * @returns the tree, or the first problem; never throws
 */
export function parse(source: string, options: ParseOptions): ParseResult {
  try {
    return { ok: true, parsed: new Parser(source, options).program() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** A node and whether it varies from pixel to pixel. */
interface Typed {
  readonly node: Node;
  readonly pixel: boolean;
  readonly size: number;
}

class Parser {
  private readonly tokens: readonly Token[];
  private readonly options: ParseOptions;
  private readonly parts = new Map<string, Typed>();
  private at = 0;
  private depth = 0;
  private reducing = 0;
  /** Keys of what is summed so far; a mean is a sum, too. */
  private readonly summed = new Set<string>();

  constructor(source: string, options: ParseOptions) {
    if (source.length > maxLength) {
      throw new Refusal("too-long", { position: maxLength, text: source.slice(maxLength) });
    }
    this.tokens = tokenize(source);
    this.options = options;
  }

  program(): Parsed {
    for (;;) {
      this.skipBreaks();
      const token = this.peek();
      if (token.kind === "name" && this.tokens[this.at + 1]?.text === "=") {
        this.definition(token);
        continue;
      }
      if (token.kind === "end") {
        throw new Refusal(this.parts.size > 0 ? "no-result" : "empty", token);
      }
      const start = token;
      const result = this.expression(0);
      this.skipBreaks();
      const rest = this.peek();
      if (rest.kind !== "end") throw this.unexpected(rest);
      if (result.pixel) {
        throw new Refusal("pixel-outside-sum", start);
      }
      return { root: result.node, parts: new Map([...this.parts].map(([key, part]) => [key, part.node])) };
    }
  }

  private definition(token: Token): void {
    if (this.parts.has(token.text)) throw new Refusal("part-twice", token);
    if (
      this.options.pixels.has(token.text) ||
      this.options.scalars.has(token.text) ||
      Object.hasOwn(arity, token.text)
    ) {
      throw new Refusal("name-taken", token);
    }
    this.at += 2;
    const body = this.expression(0);
    const end = this.peek();
    if (end.text !== ";" && end.text !== "\n" && end.kind !== "end") throw this.unexpected(end);
    this.parts.set(token.text, body);
  }

  private expression(minimum: number): Typed {
    if (++this.depth > maxDepth) {
      throw new Refusal("too-deep", this.peek());
    }
    let left = this.operand();
    for (;;) {
      const token = this.peek();
      const strength = binding[token.text];
      const combine = operators[token.text];
      if (token.kind !== "symbol" || strength === undefined || !combine || strength < minimum) break;
      this.at++;
      const right = this.expression(token.text === "^" ? strength : strength + 1);
      left = this.typed(combine(left.node, right.node), [left, right], token);
    }
    this.depth--;
    return left;
  }

  private operand(): Typed {
    const token = this.next();
    if (token.text === "-" || token.text === "+") {
      const inner = this.expression(signBinding);
      return token.text === "-" ? { ...inner, node: negate(inner.node) } : inner;
    }
    if (token.text === "(") {
      const inner = this.expression(0);
      this.close(token);
      return inner;
    }
    if (token.kind === "number") return { node: number(Number(token.text)), pixel: false, size: 1 };
    if (token.kind === "name") return this.peek().text === "(" ? this.application(token) : this.named(token);
    throw new Refusal("expected-operand", token);
  }

  private named(token: Token): Typed {
    const part = this.parts.get(token.text);
    if (part) return { node: { kind: "part", name: token.text, body: part.node }, pixel: part.pixel, size: part.size };
    if (this.options.pixels.has(token.text)) return { node: name(token.text), pixel: true, size: 1 };
    if (this.options.scalars.has(token.text)) return { node: name(token.text), pixel: false, size: 1 };
    if (Object.hasOwn(arity, token.text)) {
      throw new Refusal("missing-parenthesis", token);
    }
    const known = [...this.parts.keys(), ...this.options.pixels, ...this.options.scalars, ...functionNames];
    throw new Refusal("unknown-name", token, known);
  }

  private application(token: Token): Typed {
    const bounds = Object.hasOwn(arity, token.text) ? arity[token.text as keyof typeof arity] : undefined;
    if (!bounds) throw this.notAFunction(token);
    const open = this.next();
    const reduces = token.text === "sum" || token.text === "mean";
    if (reduces && this.reducing > 0) {
      throw new Refusal("nested-sum", token);
    }
    if (reduces) this.reducing++;
    const args: Typed[] = [this.expression(0)];
    while (this.peek().text === ",") {
      this.at++;
      args.push(this.expression(0));
    }
    if (reduces) this.reducing--;
    this.close(open);
    if (args.length < bounds[0] || args.length > bounds[1]) {
      throw new Refusal("argument-count", token, [String(bounds[1]), String(args.length)]);
    }
    const [first] = args as [Typed];
    if (token.text === "sum" || token.text === "mean") {
      this.summed.add(keyOf(first.node));
      if (this.summed.size > maxSums) throw new Refusal("too-many-sums", token);
      return { node: { kind: "reduce", over: token.text, body: first.node }, pixel: false, size: first.size + 1 };
    }
    return this.typed(call(token.text as FunctionName, ...args.map((arg) => arg.node)), args, token);
  }

  private notAFunction(token: Token): Refusal {
    if (this.parts.has(token.text) || this.options.pixels.has(token.text) || this.options.scalars.has(token.text)) {
      return new Refusal("not-a-function", token);
    }
    return new Refusal("unknown-function", token, functionNames);
  }

  private typed(node: Node, from: readonly Typed[], token: Token): Typed {
    const size = from.reduce((total, one) => total + one.size, 1);
    if (size > maxNodes) {
      throw new Refusal("too-large", token);
    }
    return { node, pixel: from.some((one) => one.pixel), size };
  }

  private close(open: Token): void {
    const token = this.next();
    if (token.text === ")") return;
    throw new Refusal("expected-closing", token.kind === "symbol" && token.text.trim() ? token : open);
  }

  private unexpected(token: Token): Refusal {
    return new Refusal("unexpected", token);
  }

  private skipBreaks(): void {
    while (this.peek().text === "\n" || this.peek().text === ";") this.at++;
  }

  private peek(): Token {
    return this.tokens[this.at] as Token;
  }

  private next(): Token {
    const token = this.peek();
    if (token.kind !== "end") this.at++;
    return token;
  }
}

const binding: Readonly<Record<string, number>> = { "+": 1, "-": 1, "*": 2, "/": 2, "^": 4 };
/** A sign binds tighter than a product and looser than a power. */
const signBinding = 3;
const operators: Readonly<Record<string, (left: Node, right: Node) => Node>> = {
  "+": add,
  "-": subtract,
  "*": multiply,
  "/": divide,
  "^": power,
};
