import { expect, test } from "vitest";
import { growth } from "./evaluate.ts";

test.each([
  [2, 1e-12, 0.5],
  [0.3, -0.1, 2],
  [0.7, 0.2, -1.5],
])("growth(%d, %d, %d) is (a + d)^n − a^n", (a, d, n) => {
  expect(growth(a, d, n)).toBeCloseTo((a + d) ** n - a ** n, 12);
});

test("growth keeps the digits that the difference of the powers would lose", () => {
  expect(growth(1, 1e-20, 0.75)).toBeCloseTo(0.75e-20, 30);
});

test("growth takes a remainder of rounding for 0, whichever sign it has", () => {
  const a = 0.1 + 0.2;
  for (const d of [-0.3, -0.30000000000000004, -0.3000000000000001]) expect(growth(a, d, 0.75)).toBe(-(a ** 0.75));
});
