import { describe, expect, it } from "vitest";
import { parseRoute } from "./route.ts";

describe("parseRoute", () => {
  it.each([
    ["", "explore"],
    ["#", "explore"],
    ["#/", "explore"],
    ["#/?lang=en", "explore"],
    ["#/licences", "licences"],
    ["#/licences/", "licences"],
    ["#/licences?lang=en", "licences"],
    ["#/nowhere", "explore"],
    ["#licences", "explore"],
    ["#/licencesX", "explore"],
  ])("%s is the page %s", (hash, page) => {
    expect(parseRoute(hash).page).toBe(page);
  });

  it("reads the parameters after the first question mark", () => {
    const { parameters } = parseRoute("#/?losses=bce,dice&tversky.alpha=0.7&x=a?b&lang=zh-CN");
    expect(Object.fromEntries(parameters)).toEqual({
      losses: "bce,dice",
      "tversky.alpha": "0.7",
      x: "a?b",
      lang: "zh-CN",
    });
    expect([...parseRoute("#/licences").parameters]).toEqual([]);
  });
});
