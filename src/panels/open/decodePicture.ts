/** Decodes a picture whose size has been checked: by the browser, then strip by strip into bytes, so that the page stays alive. */
import type { Pace } from "#files/pace.ts";
import { pictureVolume } from "#files/picture.ts";
import { refuse } from "#files/problem.ts";
import type { Volume } from "#files/volume.ts";
import { fileProblems } from "#i18n/files.ts";

/** Pixels of a strip. */
const strip = 1 << 20;

/**
 * The picture's values, 0…255, in its own colours: nothing is converted, since a grey is data here.
 *
 * @throws FileRefused where the browser cannot decode it
 */
export async function readPictureVolume(name: string, blob: Blob, pace: Pace): Promise<Volume> {
  const picture = await decode(name, blob);
  try {
    const { height, width } = picture;
    const pixels = new Uint8ClampedArray(height * width * 4);
    const rows = Math.max(1, Math.min(height, Math.floor(strip / width)));
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = rows;
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (context === null) refuse(name, fileProblems.notDecoded);
    for (let top = 0; top < height; top += rows) {
      const count = Math.min(rows, height - top);
      context.clearRect(0, 0, width, rows);
      context.drawImage(picture, 0, top, width, count, 0, 0, width, count);
      pixels.set(context.getImageData(0, 0, width, count).data, top * width * 4);
      await pace.rest();
    }
    return pictureVolume(name, { height, width }, pixels);
  } finally {
    picture.close();
  }
}

async function decode(name: string, blob: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(blob, { colorSpaceConversion: "none", premultiplyAlpha: "none" });
  } catch {
    return refuse(name, fileProblems.notDecoded);
  }
}
