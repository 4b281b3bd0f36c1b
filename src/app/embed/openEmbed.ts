/** What the address of an embed opens, and what follows when the page around changes it. */
import { type BadValue, readEmbedSettings, sceneParameters } from "#share/embed/parameters.ts";
import { type BackendChoice, backends, parseRoute } from "#share/route.ts";
import { takePreferences } from "#store/interface.ts";
import { setStandingLocks } from "#store/limits.ts";

interface OpenedEmbed {
  readonly backend: BackendChoice;
  /** Resolves when the scene is in the store. */
  readonly opened: Promise<void>;
}

/** Opens an embed's scene, and follows its address from then on. @param onError - told of what fails later */
export function openEmbed(hash: string, onError: (error: unknown) => void): OpenedEmbed {
  const { parameters } = parseRoute(hash);
  const { settings, bad } = readEmbedSettings(parameters);
  const backend = backends.find((each) => each === parameters.get("backend")) ?? "auto";
  let scene = sceneParameters(parameters).toString();
  window.addEventListener("hashchange", () => {
    const next = parseRoute(window.location.hash).parameters;
    const asked = sceneParameters(next).toString();
    const changed = asked !== scene;
    scene = asked;
    follow(next, changed).catch(onError);
  });
  return { backend, opened: open(parameters, scene !== "", bad).then(() => setStandingLocks(settings.locks)) };
}

async function open(parameters: URLSearchParams, hasScene: boolean, bad: readonly BadValue[]): Promise<void> {
  if (hasScene) await (await import("#share/readLinkParameters.ts")).startWithLink(parameters);
  if (bad.length > 0) (await import("./tellBad.ts")).tellBad(bad);
}

/** The page around has changed the address: language, theme and locks follow, and the scene where that is another. */
async function follow(parameters: URLSearchParams, newScene: boolean): Promise<void> {
  const { settings, bad } = readEmbedSettings(parameters);
  setStandingLocks(settings.locks);
  takePreferences();
  if (newScene && settings.lesson === null) await (await import("./followScene.ts")).followScene(parameters);
  if (bad.length > 0) (await import("./tellBad.ts")).tellBad(bad);
}
