/** What a link says of the page before anything is shown; what it says of the scene is read by a chunk of its own. */
import { keptKey } from "#store/keptKey.ts";
import { type BackendChoice, backends, parseRoute, simple } from "./route.ts";

interface OpenedLink {
  /** Which backend the link asks for. */
  readonly backend: BackendChoice;
  /** Resolves when the link's scene is in the store; at once where the link names none. */
  readonly opened: Promise<void>;
}

/**
 * Opens the first scene: the one the store starts with, or what the link says.
 *
 * @param hash - `location.hash`
 */
export function openLink(hash: string): OpenedLink {
  const { parameters } = parseRoute(hash);
  const backend = backends.find((choice) => choice === parameters.get("backend")) ?? "auto";
  const plain = [...parameters].every(([name, value]) => Object.hasOwn(simple, name) && simple[name]?.includes(value));
  return { backend, opened: plain && !mayBeKept() ? Promise.resolve() : startScene(hash) };
}

/** Whether this tab has kept a scene, from before a reload or a crash. Storage may throw on mere access. */
function mayBeKept(): boolean {
  try {
    return keptKey in sessionStorage;
  } catch {
    return false;
  }
}

async function startScene(hash: string): Promise<void> {
  await (await import("./startScene.ts")).startScene(hash);
}
