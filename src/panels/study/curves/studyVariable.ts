/** What charts are drawn against: threshold, every parameter of every loss, balances of two, changes of shape. */

import { axisWithUnit, curveTexts, geometryTitles, variableTexts, variableUnits } from "#i18n/curves.ts";
import { both, type LocalText } from "#i18n/locale.ts";
import { badNumber, domainProblems } from "#i18n/panels.ts";
import type { Parameter } from "#losses/define.ts";
import { definitionById, definitions } from "#losses/definitions.ts";
import { derivedById, derivedVariables } from "#losses/derived.ts";
import { inDomain, variableParts } from "#losses/domain.ts";
import { type GeometryVariable, geometry, isGeometry, legalAmount } from "#losses/geometry.ts";
import { shortNameOf } from "#panels/lossName.ts";
import { symbolLine } from "#panels/symbol.ts";

export interface Range {
  readonly from: number;
  readonly to: number;
  /** Number of points, ends included. */
  readonly steps: number;
}

export interface StudyVariable {
  readonly id: string;
  readonly kind: "threshold" | "parameter" | "balance" | "geometry";
  /** Whose parameter it is. */
  readonly loss: string | null;
  /** Plain text, and as KaTeX sets it. */
  readonly symbol: string;
  readonly tex: string;
  readonly name: LocalText;
  /** What the chart is called. */
  readonly title: LocalText;
  readonly axisTitle: LocalText;
  /** Of the keys, and for the decimals that are shown. */
  readonly step: number;
  readonly logarithmic: boolean;
  /** Drawn where nothing else is asked for. */
  readonly range: Range;
  /** At this amount nothing changes; of shapes only. */
  readonly neutral: number | null;
  /** Why an end of a range cannot be there; null where it can. */
  readonly check: (end: number) => LocalText | null;
}

const threshold: StudyVariable = {
  id: "threshold",
  kind: "threshold",
  loss: null,
  symbol: "t",
  tex: "t",
  name: variableTexts.threshold,
  title: both("Against the threshold", "随阈值的变化"),
  axisTitle: axisWithUnit(variableTexts.threshold, "t", null),
  step: 0.01,
  logarithmic: false,
  range: { from: 0, to: 1, steps: 101 },
  neutral: null,
  check: (end) => (end >= 0 && end <= 1 ? null : curveTexts.share),
};

/** How far a shape may be changed: beyond it nothing new is to be seen. */
const farthest = 1024;

const looks: Readonly<
  Record<GeometryVariable, { symbol: string; tex: string; step: number; unit: keyof typeof variableUnits | null }>
> = {
  "shift-x": { symbol: "Δx", tex: "\\Delta x", step: 1, unit: "pixels" },
  "shift-y": { symbol: "Δy", tex: "\\Delta y", step: 1, unit: "pixels" },
  dilate: { symbol: "r", tex: "r", step: 1, unit: "pixels" },
  blur: { symbol: "σ", tex: "\\sigma", step: 0.25, unit: "pixels" },
  temperature: { symbol: "T", tex: "T", step: 0.1, unit: null },
  size: { symbol: "k", tex: "k", step: 0.05, unit: "factor" },
};

function geometric(id: GeometryVariable): StudyVariable {
  const { neutral, from, to, steps } = geometry[id];
  const { symbol, tex, step, unit } = looks[id];
  const name = variableTexts[id];
  return {
    id,
    kind: "geometry",
    loss: null,
    symbol,
    tex,
    name,
    title: geometryTitles[id],
    axisTitle: axisWithUnit(name, symbol, unit && variableUnits[unit]),
    step,
    logarithmic: false,
    range: { from, to, steps },
    neutral,
    check: (end) => {
      if (Math.abs(end) > farthest) return curveTexts.tooFar(farthest);
      if (legalAmount(id, end)) return null;
      return id === "blur" ? curveTexts.notNegative : curveTexts.positive;
    },
  };
}

function parametric(id: string, loss: string, parameter: Parameter): StudyVariable {
  const symbol = symbolLine(parameter.tex);
  const { domain, min, max, step, name, tex } = parameter;
  const whole = domain === "count" || domain === "switch";
  const owner = shortNameOf(loss);
  return {
    id,
    kind: "parameter",
    loss,
    symbol,
    tex,
    name,
    title: both(`Against ${symbol} of ${owner.en}`, `随 ${owner["zh-CN"]}中 ${symbol} 的变化`),
    axisTitle: axisWithUnit(name, symbol, null),
    step,
    logarithmic: parameter.logarithmic === true && min > 0,
    range: { from: min, to: max, steps: whole ? max - min + 1 : 51 },
    neutral: null,
    check: (end) => (inDomain(parameter, end) ? null : domainProblems[domain]),
  };
}

function balanced(id: string): StudyVariable | undefined {
  const derived = derivedById(id);
  const parameter = derived && definitionById(derived.loss)?.parameters[derived.param];
  if (derived === undefined || parameter === undefined) return undefined;
  const { from, to } = derived;
  const owner = shortNameOf(derived.loss);
  return {
    ...parametric(id, derived.loss, parameter),
    kind: "balance",
    name: variableTexts.balance,
    title: both(`Against α of ${owner.en}, with β = 1 − α`, `随 ${owner["zh-CN"]}中 α 的变化（β = 1 − α）`),
    axisTitle: both("α, with β = 1 − α", "α（β = 1 − α）"),
    range: { from, to, steps: 51 },
    check: (end) => (end >= from && end <= to ? null : curveTexts.share),
  };
}

/** The variable of an id; undefined for ids that name none, and for switches of a loss: two values make no curve. */
export function studyVariable(id: string): StudyVariable | undefined {
  if (id === threshold.id) return threshold;
  if (isGeometry(id)) return geometric(id);
  if (derivedById(id)) return balanced(id);
  const [loss, param] = variableParts(id);
  const parameters = definitionById(loss)?.parameters ?? {};
  const parameter = Object.hasOwn(parameters, param) ? parameters[param] : undefined;
  return parameter && parameter.domain !== "switch" ? parametric(id, loss, parameter) : undefined;
}

export interface VariableGroup {
  readonly name: LocalText;
  readonly variables: readonly StudyVariable[];
}

/** All variables, by where they belong. */
export function variableGroups(): readonly VariableGroup[] {
  const known = (ids: readonly string[]) => ids.flatMap((id) => studyVariable(id) ?? []);
  const byLoss = definitions.map(({ id, name, parameters }) => {
    const own = Object.keys(parameters).map((param) => `${id}.${param}`);
    const balances = derivedVariables.filter((variable) => derivedById(variable)?.loss === id);
    return { name, variables: known([...balances, ...own]) };
  });
  return [
    { name: curveTexts.general, variables: [threshold] },
    { name: curveTexts.geometry, variables: known(Object.keys(geometry)) },
    ...byLoss.filter(({ variables }) => variables.length > 0),
  ];
}

/** Why a range cannot be drawn; null where it can. */
export function rangeProblem({ from, to, steps }: Range, variable: StudyVariable): LocalText | null {
  if (![from, to].every(Number.isFinite)) return badNumber;
  if (!(from < to)) return curveTexts.reversed;
  if (!Number.isInteger(steps) || steps < 2 || steps > 1001) return curveTexts.pointsProblem;
  return variable.check(from) ?? variable.check(to);
}
