/** To be written. */
export function LandscapeStudy(): null {
  return null;
}
