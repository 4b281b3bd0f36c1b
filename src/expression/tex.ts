/** The TeX of a loss: the formula, the same formula with today's numbers in it, and the definitions of its parts. */

import type { CompiledLoss } from "./compiled.ts";
import { display } from "./display.ts";
import { evaluate, type Scope } from "./evaluate.ts";
import { compileLoss } from "./loss.ts";
import { baseOfMap } from "./names.ts";
import { children, type Node, type ReduceNode } from "./node.ts";
import { print } from "./print.ts";
import { softCounts } from "./split.ts";
import { TexWriter, texNumber } from "./texWriter.ts";

export interface TexOptions {
  /** Symbols of the parameters; a parameter at its neutral value is folded out of the formula. */
  readonly parameters: Readonly<Record<string, { readonly tex: string; readonly neutral?: number | "always" }>>;
  /** Symbols of the named parts; an inline part is written out. */
  readonly parts: Readonly<Record<string, { readonly tex: string; readonly inline?: boolean }>>;
  /** Present parameter values. */
  readonly values: Readonly<Record<string, number>>;
  /** Wraps a named part, e.g. in a colour; sums that are soft counts come as `tp`, `fp`, `fn`, `tn`. */
  readonly mark?: (part: string, tex: string) => string;
}

export interface NumbersOptions extends TexOptions {
  /** The loss's id: sums are kept under qualified parameter names. */
  readonly id: string;
  /** `Values.sums`. */
  readonly sums: Readonly<Record<string, number>>;
  /** Number of pixels. */
  readonly count: number;
  readonly threshold: number;
  /** The loss's value; null where undefined. */
  readonly value: number | null;
  /** A number for people, e.g. `0.397`, `−12.5` or `1.2×10⁻⁵`. */
  readonly format: (x: number) => string;
}

/** `\mathcal{L} = …` as a textbook has it. */
export function formulaTex(source: string, options: TexOptions): string {
  const { root } = display(compiledFor(source, "", options), options);
  return `\\mathcal{L} = ${symbolWriter(options).write(root)}`;
}

/** `= … = 0.397`: the formula with every sum, part and parameter as its present number. */
export function numbersTex(source: string, options: NumbersOptions): string {
  const compiled = compiledFor(source, options.id, options);
  const { root, original } = display(compiled, options);
  const scope = presentScope(compiled, options);
  const numberOf = (node: Node): number => evaluate(node, scope);
  const writer: TexWriter = new TexWriter({
    times: "\\cdot ",
    name: (text) => plainNumber(scope.name(text)),
    part: (node) => {
      if (options.parts[node.name]?.inline) return null;
      const text = texNumber(options.format(numberOf(original(node))));
      return options.mark?.(node.name, text) ?? text;
    },
    reduce: (node) => reducedNumber(original(node) as ReduceNode, compiled, scope, options),
    number: plainNumber,
  });
  const total = options.value === null ? "\\;?" : texNumber(options.format(options.value));
  return `= ${writer.write(root)} = ${total}`;
}

/** The definitions of the named parts that the displayed formula uses, in the order of first use. */
export function definitionsTex(source: string, options: TexOptions): { name: string; tex: string }[] {
  const compiled = compiledFor(source, "", options);
  const used = new Map<string, Node>();
  collectParts(display(compiled, options).root, options, used);
  const writer = symbolWriter(options);
  return [...used].map(([part, body]) => {
    const symbol = options.parts[part]?.tex ?? `\\mathit{${part}}`;
    return { name: part, tex: `${options.mark?.(part, symbol) ?? symbol} = ${writer.write(body)}` };
  });
}

const cache = new Map<string, CompiledLoss>();

/** Compiled once a source and its parameters. */
export function compiledFor(source: string, id: string, { parameters }: TexOptions): CompiledLoss {
  const key = `${id} ${Object.keys(parameters).join()} ${source}`;
  const known = cache.get(key) ?? compileLoss(id, source, Object.keys(parameters));
  cache.set(key, known);
  return known;
}

/** Parts in the order of first use, those that a part is made of before it. */
function collectParts(node: Node, options: TexOptions, found: Map<string, Node>): void {
  for (const child of children(node)) collectParts(child, options, found);
  if (node.kind === "part" && !options.parts[node.name]?.inline && !found.has(node.name))
    found.set(node.name, node.body);
}

const symbolOf: Readonly<Record<string, string>> = {
  p: "p_i",
  g: "g_i",
  phi: "\\phi_i",
  dist_g: "d^{g}_i",
  dist_p: "d^{p}_i",
  near: "w_i",
  lovasz: "w_i",
  top: "k_i",
  skel_g: "S(g)_i",
  skel_p: "S(p)_i",
  edge: "\\left|\\nabla p\\right|_i",
  erosion: "e_i",
  N: "N",
  threshold: "t",
};

/** The symbol of a name: a pixel quantity's, a parameter's. */
export function symbolTex(text: string, options: Pick<TexOptions, "parameters">): string {
  const own = text.slice(text.indexOf(".") + 1);
  return symbolOf[baseOfMap(text)] ?? options.parameters[own]?.tex ?? `\\mathit{${own}}`;
}

/** The symbol of the pixel under a sum, where i is a pixel of its own. */
export function underSum(tex: string): string {
  return tex.replace(/_i(?![A-Za-z])/g, "_j");
}

/** @param index of the pixels that sums run over: j where i is the pixel of a derivative */
export function symbolWriter(options: TexOptions, index: "i" | "j" = "i"): TexWriter {
  return new TexWriter({
    times: "\\,",
    name: (text) => symbolTex(text, options),
    part: (node) => {
      const part = options.parts[node.name];
      if (part?.inline) return null;
      const symbol = part?.tex ?? `\\mathit{${node.name}}`;
      return options.mark?.(node.name, symbol) ?? symbol;
    },
    reduce: (node, write) => {
      const body = index === "j" ? underSum(write(node.body)) : write(node.body);
      const text = `${node.over === "mean" ? "\\frac{1}{N}" : ""}\\sum_${index} ${body}`;
      return { tex: markedCount(node, text, options), loose: true };
    },
    number: plainNumber,
  });
}

/** A sum that is a soft count has its colour. */
function markedCount(node: ReduceNode, text: string, { mark }: TexOptions): string {
  const role = Object.entries(softCounts).find(
    ([, title]) => node.over === "sum" && title === `sum(${print(node.body)})`,
  )?.[0];
  return role && mark ? mark(role, text) : text;
}

function presentScope(compiled: CompiledLoss, options: NumbersOptions): Scope {
  const values: Record<string, number> = { ...options.sums, N: options.count, threshold: options.threshold };
  for (const [text, value] of Object.entries(options.values)) values[`${options.id}.${text}`] = value;
  const scope: Scope = {
    name: (text) => values[text] ?? Number.NaN,
    reduce: (node) => evaluate(compiled.reduction(node), scope),
  };
  return scope;
}

/** A mean shows 1/N and the totals of its terms; a sum its total. */
function reducedNumber(
  node: ReduceNode,
  compiled: CompiledLoss,
  scope: Scope,
  options: NumbersOptions,
): { tex: string; loose: boolean } {
  const shown = (value: number): string => texNumber(options.format(value));
  const total = (body: Node): number => evaluate(compiled.reduction({ kind: "reduce", over: "sum", body }), scope);
  if (node.over === "sum") {
    const value = total(node.body);
    return { tex: markedCount(node, shown(value), options), loose: value < 0 };
  }
  const terms = additiveTerms(node.body).map(({ sign, body }) => sign * total(body));
  const [first = 0, ...rest] = terms;
  const text = rest.reduce(
    (before, term) => `${before} ${term < 0 ? "-" : "+"} ${shown(Math.abs(term))}`,
    shown(first),
  );
  const body = rest.length > 0 || first < 0 ? `\\left(${text}\\right)` : text;
  return { tex: `\\frac{1}{${options.count}}\\cdot ${body}`, loose: true };
}

function additiveTerms(node: Node, sign: 1 | -1 = 1): { sign: 1 | -1; body: Node }[] {
  if (node.kind === "negate") return additiveTerms(node.operand, sign === 1 ? -1 : 1);
  if (node.kind === "binary" && (node.operator === "+" || node.operator === "-")) {
    const right = node.operator === "+" ? sign : sign === 1 ? -1 : 1;
    return [...additiveTerms(node.left, sign), ...additiveTerms(node.right, right)];
  }
  return [{ sign, body: node }];
}

/** A number as it was written or set: 1, 0.3, not 0.30000000000000004; 10⁻⁷ rather than 1×10⁻⁷. */
function plainNumber(value: number): string {
  return texNumber(String(Number(value.toPrecision(6)))).replace(/^1\\times /, "");
}
