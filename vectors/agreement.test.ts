import { expect, test } from "vitest";
import { agreement } from "./agreement.ts";
import { lossOfEntry, metricOfEntry } from "./entries.ts";

// Some thousand evaluations: slow machines take their time.
test("the table has every entry that the catalogue maps, within what is promised", { timeout: 120_000 }, () => {
  const rows = agreement();
  expect(rows.map(({ entry }) => entry)).toEqual([...Object.keys(lossOfEntry), ...Object.keys(metricOfEntry)]);
  for (const { entry, source, grids, value, gradient } of rows) {
    expect(source, entry).not.toBe("");
    expect(grids, entry).toBeGreaterThan(0);
    expect(value, entry).toBeLessThanOrEqual(1e-9);
    if (gradient !== null) expect(gradient, entry).toBeLessThanOrEqual(1e-7);
  }
  expect(rows.filter(({ gradient }) => gradient !== null).length).toBeGreaterThan(35);
});
