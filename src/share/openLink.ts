/** What a link says of the page before anything is shown; what it says of the scene is read by a chunk of its own. */
import { locales } from "#i18n/locale.ts";
import { type BackendChoice, backends, parseRoute, themes } from "./route.ts";

interface OpenedLink {
  /** Which backend the link asks for. */
  readonly backend: BackendChoice;
  /** Resolves when the link's scene is in the store; at once where the link names none. */
  readonly opened: Promise<void>;
}

/** Parameters that the page takes from the hash without help, while their values are known ones. */
const simple: Readonly<Record<string, readonly string[]>> = { lang: locales, theme: themes, backend: backends };

/**
 * Opens the first scene: the one the store starts with, or what the link says.
 *
 * @param hash - `location.hash`
 */
export function openLink(hash: string): OpenedLink {
  const { parameters } = parseRoute(hash);
  const backend = backends.find((choice) => choice === parameters.get("backend")) ?? "auto";
  const plain = [...parameters].every(([name, value]) => Object.hasOwn(simple, name) && simple[name]?.includes(value));
  return { backend, opened: plain ? Promise.resolve() : readScene(parameters) };
}

/** Whether a link says anything of the scene, beside language, theme and backend. */
export function linkNamesScene(parameters: URLSearchParams): boolean {
  return [...parameters.keys()].some((name) => !Object.hasOwn(simple, name));
}

async function readScene(parameters: URLSearchParams): Promise<void> {
  const { startWithLink } = await import("./readLinkParameters.ts");
  startWithLink(parameters);
}
