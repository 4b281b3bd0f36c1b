/** Cuts a goal into tokens, and the form in which one is refused. */
import type { LocalText } from "#i18n/locale.ts";

export interface GoalToken {
  readonly kind: "number" | "name" | "symbol" | "end";
  readonly text: string;
  /** Offset in the source, 0-based. */
  readonly position: number;
}

export interface GoalProblem {
  readonly position: number;
  readonly message: LocalText;
}

/** Thrown inside the parser only. */
export class GoalRefusal extends Error {
  readonly problem: GoalProblem;
  constructor(position: number, message: LocalText) {
    super(message.en);
    this.problem = { position, message };
  }
}

const pattern =
  /[ \t\r\n]+|((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)|(<=|>=|==|!=|[-+*/^(),<>])/y;

/** @returns the tokens, an end last; null with the place of the first character that none begins with */
export function goalTokens(source: string): {
  readonly tokens: readonly GoalToken[];
  readonly strangeAt: number | null;
} {
  const tokens: GoalToken[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < source.length) {
    const position = pattern.lastIndex;
    const match = pattern.exec(source);
    if (!match) return { tokens, strangeAt: position };
    const [, number, name, symbol] = match;
    if (number !== undefined) tokens.push({ kind: "number", text: number, position });
    else if (name !== undefined) tokens.push({ kind: "name", text: name, position });
    else if (symbol !== undefined) tokens.push({ kind: "symbol", text: symbol, position });
  }
  tokens.push({ kind: "end", text: "", position: source.length });
  return { tokens, strangeAt: null };
}
