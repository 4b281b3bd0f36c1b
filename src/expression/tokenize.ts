/** Cuts a source into tokens, and the form in which a source is refused. */

export type ParseCode =
  | "empty"
  | "too-long"
  | "too-deep"
  | "too-large"
  | "too-many-sums"
  | "unknown-character"
  | "bad-number"
  | "expected-operand"
  | "expected-closing"
  | "unexpected"
  | "unknown-name"
  | "unknown-function"
  | "not-a-function"
  | "missing-parenthesis"
  | "argument-count"
  | "name-taken"
  | "part-twice"
  | "no-result"
  | "nested-sum"
  | "pixel-outside-sum";

/** What is wrong with a source and where; explainProblem.ts says it to people. */
export interface ParseProblem {
  readonly code: ParseCode;
  /** Offset of the first offending character, 0-based. */
  readonly position: number;
  /** How many characters it spans. */
  readonly length: number;
  /** The offending text; empty at the end of the source. */
  readonly found: string;
  /** What could stand there instead: known names, or how many arguments a function takes. */
  readonly known?: readonly string[];
}

export interface Token {
  readonly kind: "number" | "name" | "symbol" | "end";
  readonly text: string;
  readonly position: number;
}

export class Refusal extends Error {
  readonly problem: ParseProblem;
  constructor(code: ParseCode, { position, text }: Pick<Token, "position" | "text">, known?: readonly string[]) {
    super(`${code} at ${position}: ${text}`);
    this.problem = { code, position, length: Math.max(1, text.length), found: text, ...(known ? { known } : {}) };
  }
}

const pattern = /[ \t\r]+|(\n)|((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|([A-Za-z_][A-Za-z0-9_]*)|([-+*/^(),;=])/y;

export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let brackets = 0;
  pattern.lastIndex = 0;
  while (pattern.lastIndex < source.length) {
    const position = pattern.lastIndex;
    const match = pattern.exec(source);
    if (!match) throw strange(source, position);
    const [, lineBreak, digits, word, symbol] = match;
    if (lineBreak !== undefined && brackets === 0) tokens.push({ kind: "symbol", text: "\n", position });
    else if (digits !== undefined) tokens.push(numeral(digits, position));
    else if (word !== undefined) tokens.push({ kind: "name", text: word, position });
    else if (symbol !== undefined) {
      if (symbol === "(") brackets++;
      if (symbol === ")") brackets--;
      tokens.push({ kind: "symbol", text: symbol, position });
    }
  }
  tokens.push({ kind: "end", text: "", position: source.length });
  return tokens;
}

function numeral(text: string, position: number): Token {
  if (!Number.isFinite(Number(text))) {
    throw new Refusal("bad-number", { position, text });
  }
  return { kind: "number", text, position };
}

function strange(source: string, position: number): Refusal {
  return new Refusal("unknown-character", { position, text: String.fromCodePoint(source.codePointAt(position) ?? 0) });
}
