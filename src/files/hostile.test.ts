/** Files that were altered: a problem or an array, never an exception, and never for long. */
import fc from "fast-check";
import { gzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { FileRefused } from "./problem.ts";
import { readData } from "./readFile.ts";
import { survey } from "./survey.ts";
import { bytesOf, niftiFile, npyFile, pace, packed } from "./testing.ts";
import { firstPlane } from "./volume.ts";

const numbers = packed(
  "setFloat32",
  4,
  Array.from({ length: 48 }, (_, at) => at / 48),
);
const npy = npyFile({ descr: "<f4", shape: "(3, 4, 4)", fortran: true }, numbers);
const nifti = niftiFile({ dims: [4, 4, 3], type: 16, slope: 2 }, numbers);
const seeds: readonly Uint8Array[] = [
  npy,
  npyFile(
    { descr: "|u1", shape: "(6, 8)" },
    Array.from({ length: 48 }, (_, at) => at),
    2,
  ),
  zipSync({ "truth.npy": npy, "prediction.npy": [npy, { level: 0 }] }),
  nifti,
  gzipSync(nifti),
  bytesOf("a,b,c\n0,0.5,1\n1,0.25,0\n"),
  bytesOf("[[0, 1], [0.5, 0.25]]"),
  bytesOf("\x89PNG\r\n\x1a\n", [0, 0, 0, 13], "IHDR", [0, 0, 1, 0, 0, 0, 1, 0, 8, 0, 0, 0, 0], new Array(30).fill(0)),
  bytesOf([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc2, 0, 17, 8, 1, 2, 3, 4, 0, 0, 0]),
  bytesOf("RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0", [63, 1, 0, 239, 0, 0]),
];

/** One change: some bytes replaced, a part cut out, a part doubled. */
const change = fc.oneof(
  fc.record({ at: fc.nat(), put: fc.uint8Array({ minLength: 1, maxLength: 4 }), cut: fc.constant(0) }),
  fc.record({
    at: fc.nat(),
    put: fc.constantFrom(bytesOf("-"), bytesOf("9"), bytesOf([255, 255, 255, 127])),
    cut: fc.nat(4),
  }),
  fc.record({ at: fc.nat(), put: fc.constant(new Uint8Array()), cut: fc.nat(400) }),
);

function altered(seed: Uint8Array, changes: readonly { at: number; put: Uint8Array; cut: number }[]): Uint8Array {
  let bytes = seed;
  for (const { at, put, cut } of changes) {
    const place = bytes.length === 0 ? 0 : at % bytes.length;
    const rest = bytes.subarray(Math.min(bytes.length, place + (cut === 0 ? put.length : cut)));
    bytes = bytesOf(bytes.subarray(0, place), put, rest);
  }
  return bytes;
}

/** Opens a file as the dialog does: every array of it, and every value of what one sees first. */
async function openWhole(bytes: Uint8Array): Promise<void> {
  const opened = await readData("altered", bytes, pace);
  if (opened.kind === "problem") {
    for (const text of Object.values(opened.problem)) expect(text).toContain("altered");
    return;
  }
  if (opened.kind !== "arrays") return;
  for (const offer of opened.arrays) {
    try {
      const volume = await offer.load(pace);
      const { cells } = await survey(volume, firstPlane(volume), pace);
      expect(cells).toBeGreaterThan(0);
    } catch (thrown) {
      expect(thrown).toBeInstanceOf(FileRefused);
    }
  }
}

const fuzzing = Number(process.env.FUZZ ?? 0) > 0;

describe("altered files", () => {
  it("are opened or refused, never worse", async () => {
    // The readers load with the first file of their kind.
    for (const seed of seeds) await openWhole(seed);
    let slowest = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...seeds),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        async (seed, changes) => {
          const bytes = altered(seed, changes);
          const started = performance.now();
          await openWhole(bytes);
          slowest = Math.max(slowest, performance.now() - started);
        },
      ),
      { numRuns: fuzzing ? 100_000 : 10_000 },
    );
    // Times mean something only where nothing else runs.
    if (fuzzing) expect(slowest).toBeLessThan(100);
  });

  it("cut anywhere are opened or refused", async () => {
    for (const seed of seeds) for (let end = 0; end < seed.length; end += 1) await openWhole(seed.subarray(0, end));
  });
});
