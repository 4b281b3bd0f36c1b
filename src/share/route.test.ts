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
    ["#/licences/x", "explore"],
    ["#/losses", "losses"],
    ["#/losses/?q=dice", "losses"],
    ["#/losses/dice", "losses"],
    ["#/agreement", "agreement"],
    ["#/agreement/x", "explore"],
  ])("%s is the page %s", (hash, page) => {
    expect(parseRoute(hash).page).toBe(page);
  });

  it.each([
    ["#/losses", null],
    ["#/losses/", null],
    ["#/losses/dice", "dice"],
    ["#/losses/dice/", "dice"],
    ["#/losses/dice?lang=en", "dice"],
    ["#/losses/soft%20IoU", "soft IoU"],
    ["#/losses/%E9%AA%B0%E5%AD%90%E6%8D%9F%E5%A4%B1", "骰子损失"],
    ["#/losses/100%", "100%"],
    ["#/losses/a/b", "a/b"],
    ["#/?x=/losses/dice", null],
    ["#/curves", null],
    ["#/curves/landscape?losses=dice", "landscape"],
  ])("%s asks for the part %s", (hash, part) => {
    expect(parseRoute(hash).part).toBe(part);
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
