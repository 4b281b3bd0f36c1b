/** What numbers look like on the page. */
import { expect, test } from "vitest";
import { formatCount, formatPercent, formatProbability, formatScientific, formatValue } from "./format.ts";

test.each([
  [0, "0.0000"],
  [-0, "0.0000"],
  [0.39714, "0.3971"],
  [-0.0831, "−0.0831"],
  [9.99996, "10.000"],
  [12.3456, "12.346"],
  [99.9999, "100.00"],
  [427.131, "427.13"],
  [4271.31, "4271.3"],
  [123456, "123456"],
  [1.25e7, "1.3×10⁷"],
  [0.0000123, "1.2×10⁻⁵"],
  [-0.00004, "−4.0×10⁻⁵"],
  [0.00005, "0.0001"],
  [Number.NaN, "—"],
  [Number.NEGATIVE_INFINITY, "−∞"],
])("a value %f reads %s", (x, text) => expect(formatValue(x)).toBe(text));

test.each([
  [0, "0.00"],
  [1, "1.00"],
  [0.8, "0.80"],
  [0.997, "0.997"],
  [0.9996, "0.9996"],
  [0.001, "0.001"],
  [1e-7, "1.0×10⁻⁷"],
  [1 - 1e-7, "1−1.0×10⁻⁷"],
])("a probability %f reads %s", (p, text) => expect(formatProbability(p)).toBe(text));

test("counts and shares", () => {
  expect(formatCount(9999)).toBe("9999");
  expect(formatCount(1048576)).toBe("1\u2009048\u2009576");
  expect(formatPercent(0)).toBe("0 %");
  expect(formatPercent(0.1338)).toBe("13.4 %");
  expect(formatPercent(1 / 65536)).toBe("0.0015 %");
  expect(formatScientific(1.234e-5, 2)).toBe("1.23×10⁻⁵");
});
