/** The latest values of a loss, and the line that shows their course. Pure. */

/** As many values as a line of 60 px can show. */
const mostPoints = 32;

/** Less than this share of the value is drawn flat, and so is what the numbers hardly show. */
const FLAT = 0.02;
const LEAST = 0.0005;

export interface Point {
  readonly revision: number;
  /** null: undefined here. */
  readonly value: number | null;
}

/** The line in two parts, as SVG paths. */
export interface CoursePaths {
  readonly before: string;
  /** Since the last stroke began. */
  readonly since: string;
}

/** A course with one more value at its end; the oldest goes where there are too many, and so does another of the same revision. */
export function lengthened(course: readonly Point[], point: Point): readonly Point[] {
  const known = course.at(-1)?.revision === point.revision ? course.slice(0, -1) : course;
  return [...known.slice(1 - mostPoints), point];
}

/**
 * The line of a course: the newest value at the right edge, the scale from the smallest to the largest value. Gaps where the
 * loss was undefined. Fewer than two values, and a course without a number, give empty paths.
 *
 * @param since - the revision before the last stroke: its value ends the one part and begins the other
 */
export function coursePaths(course: readonly Point[], since: number, width: number, height: number): CoursePaths {
  const numbers = course.flatMap(({ value }) => (value === null ? [] : [value]));
  if (course.length < 2 || numbers.length === 0) return { before: "", since: "" };
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const range = Math.max(high - low, LEAST, FLAT * Math.max(Math.abs(low), Math.abs(high)));
  const step = width / (mostPoints - 1);
  const places = course.map(({ value }, index) => {
    if (value === null) return null;
    const x = width - (course.length - 1 - index) * step;
    const y = height * (0.5 - (value - (low + high) / 2) / range);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  const begin = Math.max(0, course.filter(({ revision }) => revision <= since).length - 1);
  return { before: joined(places.slice(0, begin + 1)), since: joined(places.slice(begin)) };
}

/** Places joined by lines, with gaps; a place by itself is no line. */
function joined(places: readonly (string | null)[]): string {
  if (places.length < 2) return "";
  return places.map((place, index) => (place === null ? "" : `${places[index - 1] ? "L" : "M"}${place}`)).join("");
}
