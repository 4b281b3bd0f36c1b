import { describe, expect, it } from "vitest";
import { locales } from "#i18n/locale.ts";
import { metricGroups } from "#i18n/metrics.ts";
import { definitions } from "#metrics/definitions.ts";
import { groupMetrics } from "./metricGroups.ts";

const groups = groupMetrics(definitions);

describe("groupMetrics", () => {
  it("has every metric but the counts once, in the order of the catalogue", () => {
    const listed = groups.flatMap(({ metrics }) => metrics.map(({ id }) => id));
    const counts = ["tp", "fp", "fn", "tn"];
    expect([...counts, ...listed].sort()).toEqual(definitions.map(({ id }) => id).sort());
    for (const { group, metrics } of groups)
      expect(metrics).toEqual(definitions.filter((metric) => metric.group === group));
  });

  it("stands under headings that have a name in both languages", () => {
    for (const { group } of groups) for (const locale of locales) expect(metricGroups[group][locale]).not.toBe("");
    expect(groups.map(({ group }) => group)).toEqual(["overlap", "agreement", "ranking", "boundary"]);
  });
});
