/** To be written. */
export function CurvesStudy(): null {
  return null;
}
