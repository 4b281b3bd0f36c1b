/** The TeX of a loss's derivatives, from the same expression as everything else. */
import { type Derivative, derivatives, shorthandPrefix, slopePrefix } from "./derivative.ts";
import { display } from "./display.ts";
import { isDifferentiable, isMap } from "./names.ts";
import { type Node, namesIn } from "./node.ts";
import { compiledFor, symbolTex, symbolWriter, type TexOptions, underSum } from "./tex.ts";

export interface DerivativeTex {
  /** `∂L/∂pᵢ = …`, then the lines of what it names. */
  readonly byProbability: readonly string[];
  /** The same for the logit z, p = σ(z). */
  readonly byLogit: readonly string[];
  /** `∂L/∂mⱼ = …` of maps that the gradient goes through. */
  readonly byMaps: readonly string[];
  /** What the lines name instead of writing it out. */
  readonly shorthands: readonly string[];
  /** Symbols of maps that count as constants, without their index. */
  readonly constants: readonly string[];
  /** Symbols of maps that the gradient goes through. */
  readonly through: readonly string[];
}

/** Names for numerators and denominators: the first pair of which the loss uses neither. */
const letterPairs: readonly (readonly [string, string])[] = [
  ["A", "B"],
  ["V", "W"],
  ["X", "Y"],
];

const loss = "\\mathcal{L}";

function partial(above: string, below: string): string {
  return `\\frac{\\partial ${above}}{\\partial ${below}}`;
}

/**
 * The derivatives of a loss in pᵢ and in the logit zᵢ.
 * @param source the expression
 * @param options as for the formula: neutral parameters are folded out
 * @returns null where no textbook form is known: a sum inside another that depends on p
 */
export function derivativeTex(source: string, options: TexOptions): DerivativeTex | null {
  const { root } = display(compiledFor(source, "", options), options);
  const found = derivatives(root, (part) => options.parts[part]?.inline === true, lettersFor(options));
  if (!found) return null;
  const maps = [...namesIn(root)].filter(isMap);
  const symbolOf = (map: string): string => symbolTex(map, options);
  const through = [...found.byMaps.keys()].map(
    (map) => `\\sum_j ${partial(loss, underSum(symbolOf(map)))}\\,${partial(underSum(symbolOf(map)), "p_i")}`,
  );
  return {
    byProbability: written(found.byProbability, "p_i", through, options),
    byLogit: logitLines(found.byLogit, through, options),
    byMaps: [...found.byMaps].flatMap(([map, derivative]) =>
      written(derivative, symbolOf(map), [], options).map(underMap),
    ),
    shorthands: [...found.shorthands].map(([title, tree]) => `${shorthandTex(title)} = ${write(tree, options)}`),
    constants: maps.filter((map) => !isDifferentiable(map)).map((map) => symbolOf(map)),
    through: maps.filter(isDifferentiable).map((map) => symbolOf(map)),
  };
}

function lettersFor({ parts, parameters }: TexOptions): readonly [string, string] {
  const used = [...Object.values(parts), ...Object.values(parameters)].map(({ tex }) => tex);
  const free = letterPairs.find((pair) => pair.every((letter) => !used.some((tex) => tex.startsWith(letter))));
  return free ?? ["A", "B"];
}

function logitLines(derivative: Derivative | null, through: readonly string[], options: TexOptions): readonly string[] {
  // What comes through a map cancels nothing.
  if (derivative === null || through.length > 0)
    return [`${partial(loss, "z_i")} = p_i\\,\\left(1 - p_i\\right)\\,${partial(loss, "p_i")}`];
  return written(derivative, "z_i", [], options);
}

function written({ lines }: Derivative, by: string, more: readonly string[], options: TexOptions): readonly string[] {
  return lines.map(({ of, tree }, index) => {
    const own =
      tree.kind === "number" && tree.value === 0 && index === 0 && more.length > 0 ? [] : [write(tree, options)];
    const right = index === 0 ? [...own, ...more].join(" + ") : own.join("");
    return `${partial(of === null ? loss : symbolOfPart(of, options), by)} = ${right}`;
  });
}

/** A line about a map's pixel j: i is j throughout. */
function underMap(line: string): string {
  return underSum(line.replace(/_j/g, "_k"));
}

function symbolOfPart(part: string, { parts }: TexOptions): string {
  return parts[part]?.tex ?? `\\mathit{${part}}`;
}

function shorthandTex(title: string): string {
  const [letter = "", count = ""] = [
    title.slice(shorthandPrefix.length, shorthandPrefix.length + 1),
    title.slice(shorthandPrefix.length + 1),
  ];
  return count === "" ? letter : `${letter}_{${count}}`;
}

/** ∂Y/∂x of a part named `d:x:Y`. */
function slopeTex(title: string, options: TexOptions): string {
  const [, by = "", ...part] = title.split(":");
  const variable = by === "p" || by === "z" ? `${by}_i` : symbolTex(by, options);
  return partial(symbolOfPart(part.join(":"), options), variable);
}

function write(tree: Node, options: TexOptions): string {
  const made = Object.fromEntries(
    madeParts(tree).map((title) => [
      title,
      {
        tex: title.startsWith(slopePrefix) ? slopeTex(title, options) : shorthandTex(title),
      },
    ]),
  );
  return symbolWriter({ ...options, parts: { ...options.parts, ...made } }, "j").write(tree);
}

function madeParts(node: Node): readonly string[] {
  if (node.kind === "part") {
    const own = node.name.startsWith(slopePrefix) || node.name.startsWith(shorthandPrefix) ? [node.name] : [];
    return [...own, ...madeParts(node.body)];
  }
  switch (node.kind) {
    case "negate":
      return madeParts(node.operand);
    case "binary":
      return [...madeParts(node.left), ...madeParts(node.right)];
    case "call":
      return node.args.flatMap(madeParts);
    default:
      return [];
  }
}
