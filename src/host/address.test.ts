import { expect, it } from "vitest";
import { embedUrl, parameterNames } from "./address.ts";

function urlOf(attributes: Readonly<Record<string, string>>, parent = "https://host.example"): string {
  return embedUrl("https://site.example/play/", (name) => attributes[name] ?? null, parent);
}

it("every attribute that an embed's address knows is in the address, and nothing else is", () => {
  const all = Object.fromEntries(parameterNames.map((name) => [name, `${name}&=1`]));
  const { searchParams } = new URL(urlOf({ ...all, class: "wide", height: "300" }).replace("#/embed", ""));
  expect(Object.fromEntries(searchParams)).toEqual({ ...all, parent: "https://host.example" });
});

it("takes more parameters as they stand in an address, below those that are attributes", () => {
  expect(urlOf({ settings: "tversky.alpha=0.7&lang=en", lang: "zh-CN" })).toBe(
    "https://site.example/play/#/embed?tversky.alpha=0.7&lang=zh-CN&parent=https%3A%2F%2Fhost.example",
  );
});

it("names no parent where the page has no origin", () => {
  expect(urlOf({ lesson: "05" }, "null")).toBe("https://site.example/play/#/embed?lesson=05");
});

it("puts the address of the playground in front, without what follows its own hash", () => {
  expect(embedUrl("https://site.example/#/curves", () => null, "null")).toBe("https://site.example/#/embed?");
});
