/** Maps as pictures: a pixel a sample on a canvas that the style sheet enlarges, or enlarged for a file. */

/** Gives a canvas the size of an image, and shows it. */
export function putImage(canvas: HTMLCanvasElement, image: ImageData): void {
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext("2d")?.putImageData(image, 0, 0);
}

/**
 * The image as a PNG's address, each pixel enlarged to a sharp square.
 *
 * @param scale - device pixels a pixel, a whole number
 * @throws where the browser has no 2D canvas
 */
export function sharpPicture(image: ImageData, scale: number): string {
  const small = document.createElement("canvas");
  putImage(small, image);
  const canvas = document.createElement("canvas");
  canvas.width = image.width * scale;
  canvas.height = image.height * scale;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("No 2D canvas");
  context.imageSmoothingEnabled = false;
  context.drawImage(small, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL();
}
