/** Reads altered imports, links and scene files in the page, as the page itself would. */
import { gzipSync, strToU8, zipSync } from "fflate";
import { createPace } from "#files/pace.ts";
import { FileRefused } from "#files/problem.ts";
import { readData } from "#files/readFile.ts";
import { survey } from "#files/survey.ts";
import { bytesOf, niftiFile, npyFile, packed } from "#files/testing.ts";
import { firstPlane } from "#files/volume.ts";
import { openingScene } from "#scene/builtIn/opening.ts";
import { decodeScene, encodeScene } from "#scene/codec.ts";
import { readSceneFile, sceneFileText } from "#scene/file.ts";
import { seeded } from "./grids.ts";

interface Sample {
  /** How many were read as something, and how many were refused. */
  read: number;
  refused: number;
  /** Milliseconds of the slowest. */
  slowest: number;
}

declare global {
  interface Window {
    altered: (runs: number) => Promise<Readonly<Record<"imports" | "links" | "sceneFiles", Sample>>>;
  }
}

const numbers = packed(
  "setFloat32",
  4,
  Array.from({ length: 48 }, (_, at) => at / 48),
);
const npy = npyFile({ descr: "<f4", shape: "(3, 4, 4)" }, numbers);
const nifti = niftiFile({ dims: [4, 4, 3], type: 16 }, numbers);
const imports = [
  npy,
  zipSync({ "truth.npy": npy }),
  nifti,
  gzipSync(nifti),
  bytesOf("a,b,c\n0,0.5,1\n1,0.25,0\n"),
  bytesOf("\x89PNG\r\n\x1a\n", [0, 0, 0, 13], "IHDR", [0, 0, 1, 0, 0, 0, 1, 0, 8, 0, 0, 0, 0], new Array(30).fill(0)),
];
const present = openingScene.draw();
const link = encodeScene(present) ?? "";
const sceneFile = strToU8(sceneFileText(present));

/** One to four changes: a byte replaced, some cut out, some doubled. */
function changed(bytes: Uint8Array, random: () => number): Uint8Array<ArrayBuffer> {
  let result = Array.from(bytes);
  for (let change = 1 + Math.floor(4 * random()); change > 0; change -= 1) {
    const at = Math.floor(random() * result.length);
    const some = result.slice(at, at + Math.floor(400 * random()));
    const kind = random();
    if (kind < 0.5) result[at] = Math.floor(256 * random());
    else if (kind < 0.75) result.splice(at, some.length);
    else result = [...result.slice(0, at), ...some, ...result.slice(at)];
  }
  return Uint8Array.from(result);
}

async function sample(runs: number, open: () => Promise<boolean>): Promise<Sample> {
  const found: Sample = { read: 0, refused: 0, slowest: 0 };
  // Readers load with the first of their kind.
  for (let run = -20; run < runs; run += 1) {
    const started = performance.now();
    const read = await open();
    if (run < 0) continue;
    found[read ? "read" : "refused"] += 1;
    found.slowest = Math.max(found.slowest, performance.now() - started);
  }
  return found;
}

async function openImport(bytes: Uint8Array): Promise<boolean> {
  const pace = createPace();
  const opened = await readData("altered", bytes, pace);
  if (opened.kind !== "arrays") return opened.kind !== "problem";
  for (const offer of opened.arrays) {
    try {
      const volume = await offer.load(pace);
      await survey(volume, firstPlane(volume), pace);
    } catch (thrown) {
      if (!(thrown instanceof FileRefused)) throw thrown;
      return false;
    }
  }
  return true;
}

window.altered = async (runs) => {
  const random = seeded(20151106);
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  return {
    imports: await sample(runs, () =>
      openImport(changed(imports[Math.floor(random() * imports.length)] ?? npy, random)),
    ),
    links: await sample(runs, async () => !("problem" in decodeScene(text(changed(strToU8(link), random))))),
    sceneFiles: await sample(
      runs,
      async () => !("refused" in readSceneFile(text(changed(sceneFile, random)), "altered", present)),
    ),
  };
};
