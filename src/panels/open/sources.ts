/** From files and pasted text to arrays one can choose from. */
import { mostBytes } from "#files/limits.ts";
import type { ArrayOffer } from "#files/npz.ts";
import type { Pace } from "#files/pace.ts";
import { readData } from "#files/readFile.ts";
import { aboutFile, fileProblems } from "#i18n/files.ts";
import type { LocalText } from "#i18n/locale.ts";
import { readPictureVolume } from "./decodePicture.ts";

/** An array of some file. */
export interface Source extends ArrayOffer {
  readonly id: number;
  /** File and array, as the visitor chooses it. */
  readonly label: string;
}

interface SceneText {
  readonly name: string;
  readonly text: string;
}

export interface Reading {
  readonly sources: Source[];
  readonly problems: LocalText[];
  readonly notes: LocalText[];
  /** Scenes among them, as JSON. */
  readonly scenes: SceneText[];
}

/** Something with a name and bytes: a file, or pasted text. */
export interface Given {
  readonly name: string;
  readonly blob: Blob;
}

let ids = 0;

/** Reads files one after another; a bad one does not keep the others away. @throws Abandoned */
export async function readGiven(given: readonly Given[], pace: Pace): Promise<Reading> {
  const reading: Reading = { sources: [], problems: [], notes: [], scenes: [] };
  for (const each of given) await readOne(each, reading, pace);
  return reading;
}

async function readOne({ name, blob }: Given, into: Reading, pace: Pace): Promise<void> {
  if (blob.size > mostBytes) {
    into.problems.push(aboutFile(name, fileProblems.tooBig(blob.size, mostBytes)));
    return;
  }
  const bytes = await bytesOf(blob);
  if (bytes === null) {
    into.problems.push(aboutFile(name, fileProblems.unreadable));
    return;
  }
  const opened = await readData(name, bytes, pace);
  if (opened.kind === "problem") into.problems.push(opened.problem);
  if (opened.kind === "json") into.scenes.push({ name, text: opened.text });
  if (opened.kind === "arrays") {
    for (const offer of opened.arrays) into.sources.push(sourceOf(name, offer, opened.arrays.length > 1));
  }
  if (opened.kind === "picture") into.sources.push(pictureSource(name, blob));
  if ("notes" in opened) into.notes.push(...opened.notes);
}

/** null where it is gone, or is a folder. */
async function bytesOf(blob: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return null;
  }
}

function sourceOf(file: string, offer: ArrayOffer, named: boolean): Source {
  ids += 1;
  return { ...offer, id: ids, label: named ? `${file}: ${offer.name}` : file };
}

function pictureSource(name: string, blob: Blob): Source {
  return sourceOf(name, { name, load: (pace) => readPictureVolume(name, blob, pace) }, false);
}
