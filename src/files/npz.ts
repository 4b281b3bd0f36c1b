/** NumPy's `.npz`: an archive of `.npy` files. All are listed; each is unpacked when it is chosen. */
import { fileProblems } from "#i18n/files.ts";
import { readNpy } from "./npy.ts";
import type { Pace } from "./pace.ts";
import { refuse } from "./problem.ts";
import type { Volume } from "./volume.ts";
import { listZip, unzipEntry, type ZipEntry } from "./zip.ts";

/** An array that can be had. */
export interface ArrayOffer {
  /** As it was named when saved. */
  readonly name: string;
  /** @throws FileRefused */
  readonly load: (pace: Pace) => Promise<Volume>;
}

/** The arrays of an archive by name. @throws FileRefused where it is no archive or has none */
export function readNpz(name: string, bytes: Uint8Array): readonly ArrayOffer[] {
  const arrays = listZip(name, bytes).filter((entry) => entry.name.endsWith(".npy"));
  if (arrays.length === 0) refuse(name, fileProblems.noArrays);
  return arrays.map((entry) => offerOf(name, bytes, entry));
}

function offerOf(file: string, bytes: Uint8Array, entry: ZipEntry): ArrayOffer {
  const name = entry.name.slice(0, -".npy".length);
  return {
    name,
    async load(pace) {
      const volume = readNpy(`${file}: ${name}`, await unzipEntry(`${file}: ${name}`, bytes, entry, pace));
      return { ...volume, name };
    },
  };
}
