/** Packs a lesson, with all of the playground that it needs, as a SCORM 1.2 package. */
import { strToU8, Zip, ZipDeflate } from "fflate";
import { lessonById } from "#lessons/index.ts";
import type { PackageOptions } from "#panels/share/embed/PackageButton.tsx";
import { playground } from "#store/playground.ts";
import { launchPage, launchPageOf, manifestOf } from "./manifest.ts";

async function fetched(url: URL): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.href}: ${response.status}`);
  return response;
}

/**
 * @param base - where the playground is, without a hash
 * @throws where the lesson is unknown, or a file cannot be fetched
 */
export async function packLesson(base: string, { lesson, lang, onProgress }: PackageOptions): Promise<Blob> {
  const title = lessonById(lesson)?.title[lang ?? playground.getState().locale];
  if (title === undefined) throw new Error(`No lesson ${lesson}`);
  // Written by the build: what an embed may fetch.
  const names = (await (await fetched(new URL("embed-files.json", base))).json()) as readonly string[];
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part as Uint8Array<ArrayBuffer>);
  });
  // One after the other, on the page: fflate's own workers come from addresses that the page's policy refuses.
  const add = (name: string, content: Uint8Array): void => {
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    file.push(content, true);
  };
  for (const [index, name] of names.entries()) {
    add(name, new Uint8Array(await (await fetched(new URL(name, base))).arrayBuffer()));
    onProgress(index + 1, names.length);
  }
  const info = { lesson, title, lang, files: [launchPage, ...names] };
  add(launchPage, strToU8(launchPageOf(info)));
  add("imsmanifest.xml", strToU8(manifestOf(info)));
  zip.end();
  return new Blob(parts, { type: "application/zip" });
}
