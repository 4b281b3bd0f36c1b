/** To be written. */
export function CompareStudy(): null {
  return null;
}
