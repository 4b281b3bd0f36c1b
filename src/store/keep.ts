/**
 * Keeps the scene of a tab over a reload or a crash: in the tab's session storage, which no other tab writes, or, where it is
 * too large for that, in a database under a key that only this page load uses.
 */
import { openingScene } from "#scene/builtIn/opening.ts";
import { packScene, unpackScene } from "#scene/codecBytes.ts";
import { parseScene } from "#scene/parse.ts";
import type { SceneContent } from "#scene/scene.ts";
import { readBytes, writeBytes } from "./keepDatabase.ts";
import { keptKey } from "./keptKey.ts";

/** Where a drawing waits while a lesson uses the boards; the scene itself has its own place. */
export const lessonSlot = "segloss.aside";

/** Whether something is kept in a place. */
export function isKept(slot: string): boolean {
  return textHere(slot) !== null;
}

/** Forgets what is kept in a place. */
export function forgetKept(slot: string): void {
  try {
    sessionStorage.removeItem(slot);
  } catch {
    // Where nothing may be kept, nothing is.
  }
}

export interface Kept {
  /** The hash that the scene was under: an address that names another scene goes before what is kept. */
  readonly address: string;
  readonly content: SceneContent;
  /** What `resetScene` returns to. */
  readonly opened: SceneContent;
}

/** What stands before the scenes' bytes: where they are, and where the second begins. */
interface Head {
  readonly address: string;
  /** The key in the database; null: the bytes follow here. */
  readonly key: string | null;
  /** Length of the first scene; the rest is the one to return to, or nothing where it is the same. */
  readonly first: number;
}

/** Bytes up to which the session storage keeps them: half of what browsers allow, and fast to write. */
const mostHere = 2 ** 20;

/** Keys are never shared: a tab that was duplicated has the same session storage, but another load. */
const ownKey = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("-");

/**
 * Keeps the scene. What fits the session storage is there when this returns; the rest when the promise resolves.
 *
 * @throws where the browser has no room or forbids to keep anything; what was kept before is then still there
 */
export async function keep({ address, content, opened }: Kept, slot = keptKey): Promise<void> {
  const first = packScene(content);
  const second = content === opened ? new Uint8Array() : packScene(opened);
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  const head = { address, first: first.length };
  if (bytes.length <= mostHere && writeHere(slot, { ...head, key: null }, bytes)) return;
  const key = `${ownKey}${slot}`;
  await writeBytes(key, bytes);
  sessionStorage.setItem(slot, textOf({ ...head, key }, new Uint8Array()));
}

/** Whether there was room. @throws where the browser forbids it altogether */
function writeHere(slot: string, head: Head, bytes: Uint8Array): boolean {
  const storage = sessionStorage;
  try {
    storage.setItem(slot, textOf(head, bytes));
    return true;
  } catch {
    return false;
  }
}

/** One line of JSON, and one character per byte. */
function textOf(head: Head, bytes: Uint8Array): string {
  const parts = [`${JSON.stringify(head)}\n`];
  for (let start = 0; start < bytes.length; start += 4096) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + 4096)));
  }
  return parts.join("");
}

/** What this tab has kept; null for nothing. What cannot be read is forgotten, so that it is told once. Never rejects. */
export async function readKept(slot = keptKey): Promise<Kept | null | "corrupt"> {
  const text = textHere(slot);
  if (text === null) return null;
  const kept = await keptIn(text).catch(() => null);
  if (kept === null) sessionStorage.removeItem(slot);
  return kept ?? "corrupt";
}

/** Storage that is forbidden holds nothing; that nothing can be kept is told when something should be. */
function textHere(slot: string): string | null {
  try {
    return sessionStorage.getItem(slot);
  } catch {
    return null;
  }
}

async function keptIn(text: string): Promise<Kept | null> {
  const end = text.indexOf("\n");
  const { address, key, first } = JSON.parse(text.slice(0, end)) as Head;
  const bytes =
    key === null
      ? Uint8Array.from({ length: text.length - end - 1 }, (_, k) => text.charCodeAt(end + 1 + k))
      : await readBytes(key);
  if (bytes === null) return null;
  const content = sceneIn(bytes.subarray(0, first));
  const opened = bytes.length > first ? sceneIn(bytes.subarray(first)) : content;
  return content === null || opened === null ? null : { address, content, opened };
}

function sceneIn(bytes: Uint8Array): SceneContent | null {
  const unpacked = unpackScene(bytes);
  if ("refused" in unpacked) return null;
  return parseScene(unpacked.input, { mode: "open", present: openingScene.draw() }).content;
}
