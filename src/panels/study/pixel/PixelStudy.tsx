/** To be written. */
export function PixelStudy(): null {
  return null;
}
