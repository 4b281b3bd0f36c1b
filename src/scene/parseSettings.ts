/** Reads everything of a scene but its grids, field by field. */
import type { LocalText } from "#i18n/locale.ts";
import { sceneProblems } from "#i18n/problems.ts";
import { quoted, quotedName } from "#i18n/quoted.ts";
import { inDomain } from "#losses/domain.ts";
import type { Params } from "#losses/evaluation.ts";
import { lossById, losses } from "#losses/index.ts";
import { chartVariables, compactParams, type Owner, ownerById, owners } from "./params.ts";
import { guarded, isRecord, type Problem } from "./problem.ts";
import { defaultSettings, differenceModes, mostPinned, type Settings, type View } from "./scene.ts";

type Input = Readonly<Record<string, unknown>>;

/** Problems with unknown names under `params` that are listed one by one. */
const mostListed = 20;
const longestKey = 60;

/**
 * The settings of a scene.
 *
 * @param input - the scene as it came
 * @param present - what fields keep that are not given or refused
 * @param problems - refused fields are added here
 */
export function parseSettings(input: Input, present: Settings, problems: Problem[]): Settings {
  return {
    threshold: guarded("threshold", problems, present.threshold, () =>
      parseThreshold(input.threshold, present.threshold, problems),
    ),
    params: guarded("params", problems, present.params, () => parseParams(input.params, present.params, problems)),
    losses: guarded("losses", problems, present.losses, () => parsePinned(input.losses, present.losses, problems)),
    view: guarded("view", problems, present.view, () => parseView(input.view, present.view, problems)),
  };
}

function parseThreshold(value: unknown, present: number, problems: Problem[]): number {
  if (value === undefined) return present;
  if (typeof value === "number" && value >= 0 && value <= 1) return value === 0 ? 0 : value;
  problems.push({ path: "threshold", message: sceneProblems.threshold(quoted(value)) });
  return present;
}

/** Whole lists only: one bad entry refuses the list. */
function parsePinned(value: unknown, present: readonly string[], problems: Problem[]): readonly string[] {
  if (value === undefined) return present;
  const ids: string[] = [];
  const message = readPinned(value, ids);
  if (message === null) return ids;
  problems.push({ path: "losses", message });
  return present;
}

/** Copies the ids of a list into `ids`; returns what is wrong with the list, if anything. */
function readPinned(value: unknown, ids: string[]): LocalText | null {
  if (!Array.isArray(value)) return sceneProblems.notAList(quoted(value));
  const list: readonly unknown[] = value;
  if (list.length > mostPinned) return sceneProblems.tooManyLosses(list.length);
  for (let index = 0; index < list.length; index += 1) {
    const id = list[index];
    if (typeof id !== "string" || lossById(id) === undefined) {
      return sceneProblems.unknownLoss(
        quotedName(id),
        losses.map((loss) => loss.id),
      );
    }
    if (ids.includes(id)) return sceneProblems.repeatedLoss(id);
    ids.push(id);
  }
  return null;
}

function parseView(value: unknown, present: View, problems: Problem[]): View {
  if (value === undefined) return present;
  if (!isRecord(value)) {
    problems.push({ path: "view", message: sceneProblems.notAView(quoted(value)) });
    return present;
  }
  const usual = defaultSettings.view;
  const ids = losses.map(({ id }) => id);
  return {
    loss: parseChoice(value, "loss", ids, usual.loss, present.loss, problems),
    difference: parseChoice(value, "difference", differenceModes, usual.difference, present.difference, problems),
    chart: parseChoice(value, "chart", chartVariables(), usual.chart, present.chart, problems),
  };
}

/** A field of the view that is one of a list: its default where not given, `keep` where refused. */
function parseChoice<T extends string>(
  view: Input,
  name: keyof View,
  known: readonly T[],
  usual: T,
  keep: T,
  problems: Problem[],
): T {
  return guarded(`view.${name}`, problems, keep, () => {
    const found = view[name];
    if (found === undefined) return usual;
    const match = known.find((choice) => choice === found);
    if (match !== undefined) return match;
    problems.push({ path: `view.${name}`, message: sceneProblems.choice(known, quoted(found)) });
    return keep;
  });
}

/** Replaces all parameters by those given; of a refused one, what is present stays. */
function parseParams(value: unknown, present: Params, problems: Problem[]): Params {
  if (value === undefined) return present;
  if (!isRecord(value)) {
    problems.push({ path: "params", message: sceneProblems.notParams(quoted(value)) });
    return present;
  }
  const params: Record<string, Readonly<Record<string, number>>> = {};
  for (const loss of owners) {
    const keep = present[loss.id] ?? {};
    params[loss.id] = guarded(`params.${loss.id}`, problems, keep, () => {
      const given = Object.hasOwn(value, loss.id) ? value[loss.id] : undefined;
      return given === undefined ? {} : parseLossParams(loss, given, keep, problems);
    });
  }
  const known = owners.filter(({ parameters }) => Object.keys(parameters).length > 0).map(({ id }) => id);
  const unknown = Object.keys(value).filter((id) => ownerById(id) === undefined);
  refuseUnknown("params", unknown, problems, () => sceneProblems.unknownId(known));
  return compactParams(params);
}

function parseLossParams(
  loss: Owner,
  given: unknown,
  present: Readonly<Record<string, number>>,
  problems: Problem[],
): Readonly<Record<string, number>> {
  const path = `params.${loss.id}`;
  if (!isRecord(given)) {
    problems.push({ path, message: sceneProblems.notParams(quoted(given)) });
    return present;
  }
  const params: Record<string, number> = {};
  for (const [name, parameter] of Object.entries(loss.parameters)) {
    const keep = present[name] ?? parameter.default;
    params[name] = guarded(`${path}.${name}`, problems, keep, () => {
      const value = Object.hasOwn(given, name) ? given[name] : undefined;
      if (value === undefined) return parameter.default;
      if (typeof value === "number" && inDomain(parameter, value)) return value;
      problems.push({ path: `${path}.${name}`, message: sceneProblems.parameter(parameter.domain, quoted(value)) });
      return keep;
    });
  }
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(loss.parameters, name));
  const known = Object.keys(loss.parameters);
  refuseUnknown(path, unknown, problems, () => sceneProblems.unknownParameter(loss.name, known));
  return params;
}

function refuseUnknown(path: string, keys: readonly string[], problems: Problem[], message: () => LocalText): void {
  for (const key of keys.slice(0, mostListed)) {
    problems.push({ path: `${path}.${key.slice(0, longestKey)}`, message: message() });
  }
  if (keys.length > mostListed) problems.push({ path, message: sceneProblems.more(keys.length - mostListed) });
}
