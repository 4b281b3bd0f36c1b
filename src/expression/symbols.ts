/** The symbols of a displayed formula: pixels, maps, counts, parts and parameters, in the order a reader meets them. */
import { display } from "./display.ts";
import { baseOfMap } from "./names.ts";
import { children, type Node } from "./node.ts";
import { compiledFor, symbolTex, type TexOptions } from "./tex.ts";

export interface SymbolEntry {
  /** Its name in the expression. */
  readonly name: string;
  readonly tex: string;
}

/**
 * Every symbol the formula shows; what is folded out or written in place is left out.
 * @param source the expression
 * @param options as for the formula
 */
export function symbolTable(source: string, options: TexOptions): readonly SymbolEntry[] {
  const found = new Map<string, string>();
  const visit = (node: Node): void => {
    if (node.kind === "name") {
      const own = baseOfMap(node.name.slice(node.name.indexOf(".") + 1));
      if (!found.has(own)) found.set(own, symbolTex(node.name, options));
    }
    if (node.kind === "part" && options.parts[node.name]?.inline !== true && !found.has(node.name))
      found.set(node.name, options.parts[node.name]?.tex ?? `\\mathit{${node.name}}`);
    for (const child of children(node)) visit(child);
    if (node.kind === "reduce" && node.over === "mean" && !found.has("N")) found.set("N", "N");
  };
  visit(display(compiledFor(source, "", options), options).root);
  return [...found].map(([name, tex]) => ({ name, tex }));
}
