/** What the numbers of a pixel and of a scale look like. */
import { expect, test } from "vitest";
import { formatLogit, formatSmall, formatTick } from "./formatFine.ts";

test.each([
  [0, "0"],
  [-0, "0"],
  [0.0021, "0.0021"],
  [-0.01134, "−0.0113"],
  [-0.00043, "−4.3×10⁻⁴"],
  [9.8e-10, "9.8×10⁻¹⁰"],
])("a small quantity %f reads %s", (x, text) => expect(formatSmall(x)).toBe(text));

test.each([
  [0, "0"],
  [-0, "0"],
  [0.005, "0.005"],
  [-0.5, "−0.5"],
  [50, "50"],
  [2e-5, "2×10⁻⁵"],
  [-5e6, "−5×10⁶"],
])("the end of a scale %f reads %s", (x, text) => expect(formatTick(x)).toBe(text));

test("logits", () => {
  expect(formatLogit(Math.log(0.43 / 0.57))).toBe("−0.28");
  expect(formatLogit(Number.POSITIVE_INFINITY)).toBe("+∞");
  expect(formatLogit(Number.NEGATIVE_INFINITY)).toBe("−∞");
  expect(formatLogit(-0.001)).toBe("0.00");
});
