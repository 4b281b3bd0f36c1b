/** What a link says of the scene: a packed one, and over it the parameters that a person can type. Bad values fall back and are told; unknown names are ignored. */
import { locales } from "#i18n/locale.ts";
import { noticeHeads, sceneProblems } from "#i18n/problems.ts";
import { quoted } from "#i18n/quoted.ts";
import { losses } from "#losses/index.ts";
import { builtInSceneById, builtInScenes } from "#scene/builtIn/index.ts";
import { openingScene } from "#scene/builtIn/opening.ts";
import { owners } from "#scene/params.ts";
import { parseScene } from "#scene/parse.ts";
import type { Problem } from "#scene/problem.ts";
import type { SceneContent } from "#scene/scene.ts";
import { notifyProblems } from "#store/partial.ts";
import { startWith } from "#store/sceneChanges.ts";
import { backends, themes } from "./route.ts";

interface LinkParameters {
  /** The scene the link opens, with what else it says of settings. */
  readonly content: SceneContent;
  /** Refused parameters; a path is the parameter's name, empty for the packed scene. */
  readonly problems: readonly Problem[];
}

interface Link extends LinkParameters {
  /** The scene that the link carries could not be read at all. */
  readonly unreadable: boolean;
}

/** Starts the page on what its link says, and tells what of it was not understood. For the first scene only. */
export async function startWithLink(parameters: URLSearchParams): Promise<void> {
  const { content, problems } = await readLink(parameters);
  startWith(content);
  notifyProblems(noticeHeads.refusedLink, problems);
}

/** Reads a whole link: the scene behind `s=`, and over it the readable parameters. */
export async function readLink(parameters: URLSearchParams): Promise<Link> {
  const text = parameters.get("s");
  if (text === null) return { ...readLinkParameters(parameters), unreadable: false };
  const { decodeScene } = await import("#scene/codec.ts");
  const decoded = decodeScene(text);
  const packed =
    "input" in decoded ? parseScene(decoded.input, { mode: "open", present: openingScene.draw() }) : undefined;
  const { content, problems } = readLinkParameters(parameters, packed?.content);
  const refused = "problem" in decoded ? [{ path: "", message: decoded.problem }] : (packed?.problems ?? []);
  return { content, problems: [...refused, ...problems], unreadable: packed === undefined };
}

/**
 * Reads `scene`, `lang`, `theme`, `losses`, `threshold`, `<loss>.<param>`, `chart` and `backend`.
 *
 * @param parameters - what follows the `?` inside the hash; of a repeated name the first counts
 * @param packed - the scene that they are set over where they name none
 */
export function readLinkParameters(parameters: URLSearchParams, packed?: SceneContent): LinkParameters {
  const problems: Problem[] = [];
  const scene = readScene(parameters.get("scene"), packed, problems);
  const { content, problems: refused } = parseScene(partOf(parameters, scene), { mode: "partial", present: scene });
  problems.push(...refused.map(({ path, message }) => ({ path: path.replace(/^(?:params|view)\./, ""), message })));
  // Language, theme and backend are taken from the hash before this loads; here they are only checked.
  readChoice("lang", locales, parameters, problems);
  readChoice("theme", themes, parameters, problems);
  readChoice("backend", backends, parameters, problems);
  return { content, problems };
}

function readScene(id: string | null, packed: SceneContent | undefined, problems: Problem[]): SceneContent {
  if (id === null) return packed ?? openingScene.draw();
  const scene = builtInSceneById(id);
  if (scene !== undefined) return scene.draw();
  const known = builtInScenes.map((builtIn) => builtIn.id);
  problems.push({ path: "scene", message: sceneProblems.unknownScene(known, quoted(id)) });
  return packed ?? openingScene.draw();
}

function readChoice(name: string, known: readonly string[], parameters: URLSearchParams, problems: Problem[]): void {
  const value = parameters.get(name);
  if (value === null || known.some((choice) => choice === value)) return;
  problems.push({ path: name, message: sceneProblems.choice(known, quoted(value)) });
}

/** The part of a scene that the parameters stand for; what they say nothing of is left out. */
function partOf(parameters: URLSearchParams, { settings }: SceneContent): object {
  const chart = parameters.get("chart");
  const pinned = parameters.get("losses");
  const part: Record<string, unknown> = { params: paramsOf(parameters, settings.params) };
  if (parameters.has("threshold")) part.threshold = numberOf(parameters.get("threshold") ?? "");
  if (pinned !== null)
    part.losses = pinned
      .split(",")
      .map((id) => id.trim())
      .filter((id) => id !== "");
  if (chart !== null) part.view = { ...settings.view, ...ownerOf(chart), chart };
  return part;
}

/** Parameters by loss or metric: those of the scene, and over them those of the link. */
function paramsOf(parameters: URLSearchParams, present: SceneContent["settings"]["params"]): object {
  return Object.fromEntries(
    owners.map((owner) => {
      const given = Object.keys(owner.parameters).flatMap((param) => {
        const value = parameters.get(`${owner.id}.${param}`);
        return value === null ? [] : [[param, numberOf(value)] as const];
      });
      return [owner.id, { ...present[owner.id], ...Object.fromEntries(given) }];
    }),
  );
}

/** A chart against a loss's parameter shows that loss. */
function ownerOf(chart: string): { readonly loss?: string } {
  const owner = losses.find(({ id }) => chart.startsWith(`${id}.`));
  return owner === undefined ? {} : { loss: owner.id };
}

/** A number as people write it; anything else stays the text it is, which the scene's check then refuses. */
function numberOf(text: string): number | string {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : text;
}
