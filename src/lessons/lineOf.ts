/** In which line of a JSON text something stands. */
import { findNodeAtLocation, type Node, type ParseError, parseTree } from "jsonc-parser";

/** What is JSON to the letter: what `JSON.parse` takes. */
const strict = { disallowComments: true, allowTrailingComma: false };

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/** Fields nested deeper than the stack allows have no tree. */
function treeOf(text: string, errors: ParseError[] = []): Node | undefined {
  try {
    return parseTree(text, errors, strict);
  } catch {
    return undefined;
  }
}

/**
 * The line, from 1, of the value at a path; of the nearest field around it where it is missing.
 *
 * @param text - JSON that `JSON.parse` accepts
 * @returns a function of the path: names and indices from the outside in
 */
export function linesOf(text: string): (path: readonly (string | number)[]) => number {
  const root = treeOf(text);
  return (path) => {
    for (let length = path.length; root !== undefined && length > 0; length--) {
      const found = findNodeAtLocation(root, path.slice(0, length));
      if (found !== undefined) return lineAt(text, found.offset);
    }
    return lineAt(text, root?.offset ?? 0);
  };
}

/** The line, from 1, where a text stops being JSON; null where that cannot be told. */
export function brokenLine(text: string): number | null {
  const errors: ParseError[] = [];
  treeOf(text, errors);
  return errors[0] === undefined ? null : lineAt(text, errors[0].offset);
}
