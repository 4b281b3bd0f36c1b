/** Symbols of parameters without KaTeX: simple TeX as a letter with an optional subscript. */

const letters: Readonly<Record<string, string>> = {
  alpha: "α",
  beta: "β",
  gamma: "γ",
  delta: "δ",
  epsilon: "ε",
  varepsilon: "ε",
  lambda: "λ",
  sigma: "σ",
  tau: "τ",
  theta: "θ",
  phi: "φ",
  varphi: "φ",
  rho: "ρ",
  mu: "μ",
  nu: "ν",
  ell: "ℓ",
  Delta: "Δ",
};

export interface SymbolText {
  readonly letter: string;
  readonly subscript: string;
}

function plain(tex: string): string {
  return tex
    .replace(/\\(?:mathrm|mathit|text|operatorname)\s*\{([^{}]*)\}/g, "$1")
    .replace(/\\([a-zA-Z]+)/g, (_, command: string) => letters[command] ?? command)
    .replace(/[{}\s]/g, "");
}

/**
 * The letter and subscript of a parameter's symbol.
 *
 * @param tex one symbol, e.g. `\\alpha`, `s`, `\\lambda_{\\mathrm{BCE}}`
 */
export function symbolText(tex: string): SymbolText {
  const split = tex.indexOf("_");
  if (split < 0) return { letter: plain(tex), subscript: "" };
  return { letter: plain(tex.slice(0, split)), subscript: plain(tex.slice(split + 1)) };
}

/** The symbol on one line of plain text, e.g. `λ_BCE` or `α`. */
export function symbolLine(tex: string): string {
  const { letter, subscript } = symbolText(tex);
  return subscript === "" ? letter : `${letter}_${subscript}`;
}
