/** Chinese texts with values in them, spaced as Chinese typesetting has it. */

/** A Chinese character next to a Latin letter, digit or ASCII sign, in either order. */
const unlike = /^(?:\p{Script=Han}[!-~]|[!-~]\p{Script=Han})$/u;

/**
 * A Chinese text with values in it that may be Chinese or not: where a Chinese character and a Latin one meet at an end of a value,
 * a space stands between them. Within the pieces, at full-width punctuation and at empty values nothing is added.
 */
export function zh(pieces: TemplateStringsArray, ...values: readonly string[]): string {
  return pieces.reduce((text, piece, k) => joined(joined(text, values[k - 1] ?? ""), piece));
}

function joined(left: string, right: string): string {
  return unlike.test(left.slice(-1) + right.slice(0, 1)) ? `${left} ${right}` : left + right;
}
