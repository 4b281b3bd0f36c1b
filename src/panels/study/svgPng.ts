/** An SVG as a PNG, two device pixels a unit. */
import { pngOf } from "#panels/download.ts";

const density = 2;

/** @throws where the browser cannot draw or encode it */
export async function svgPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * density;
  canvas.height = image.naturalHeight * density;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("No 2D canvas");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return pngOf(canvas);
}
