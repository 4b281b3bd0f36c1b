import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type LocalText, locales } from "#i18n/locale.ts";
import { losses } from "../index.ts";
import type { LossPage } from "./define.ts";
import { pageById, pages } from "./index.ts";

const ids = pages.map(({ id }) => id);

/** Every text of a page with its place. */
function textsOf({ id, rewards, punishes, use, fails, facts = [] }: LossPage): (readonly [string, LocalText])[] {
  const parts: readonly (readonly [string, LocalText])[] = [
    ["rewards", rewards],
    ["punishes", punishes],
    ["use", use],
    ["fails", fails],
    ...facts.map((fact, index) => [`fact ${index + 1}`, fact] as const),
  ];
  return parts.map(([part, text]) => [`${id} ${part}`, text]);
}

const texts = pages.flatMap(textsOf);

/** What a spelling is compared by. */
function folded(name: string): string {
  return name.normalize("NFKC").toLowerCase().trim();
}

describe("the list of reference pages", () => {
  it("has a page for every loss, in the order of the catalogue", () => {
    const known = new Set(losses.map(({ id }) => id));
    expect(ids.filter((id) => known.has(id))).toEqual(losses.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has every file of its folder, named after the loss", () => {
    const files = readdirSync(new URL(".", import.meta.url)).filter((file) =>
      /^(?!define|index|lookup).*(?<!\.test)\.ts$/.test(file),
    );
    const named = ids.map((id) => `${id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}.ts`);
    expect(files.sort()).toEqual(named.sort());
  });

  it("is searched by id", () => {
    for (const page of pages) expect(pageById(page.id)).toBe(page);
    expect(pageById("nowhere")).toBeUndefined();
  });
});

describe("every reference page", () => {
  it("leads to other losses that exist, each once", () => {
    for (const { id, related } of pages) {
      expect(related.length, id).toBeGreaterThan(0);
      expect(new Set(related).size, id).toBe(related.length);
      for (const other of related) {
        expect(ids, id).toContain(other);
        expect(other, id).not.toBe(id);
      }
    }
  });

  it("has aliases that lead to one loss only", () => {
    const owner = new Map(pages.map(({ id }) => [folded(id), id]));
    for (const { id, name } of losses) for (const locale of locales) owner.set(folded(name[locale]), id);
    for (const { id, aliases } of pages) {
      expect(aliases.length, id).toBeGreaterThan(0);
      expect(new Set(aliases.map(folded)).size, id).toBe(aliases.length);
      for (const alias of aliases) {
        expect(alias).toBe(alias.trim());
        expect(`${alias}: ${owner.get(folded(alias)) ?? id}`).toBe(`${alias}: ${id}`);
        owner.set(folded(alias), id);
      }
    }
  });

  it("names each of its properties once, and none that exclude each other", () => {
    for (const { id, properties } of pages) {
      expect(new Set(properties).size, id).toBe(properties.length);
      expect(properties.includes("pixelwise") && properties.includes("global"), id).toBe(false);
    }
  });
});

describe("every text of a reference page", () => {
  it("is there in both languages, each in its own", () => {
    for (const [place, text] of texts) {
      expect(text.en, place).not.toMatch(/\p{Script=Han}/u);
      expect(text["zh-CN"], place).toMatch(/\p{Script=Han}/u);
    }
  });

  it("is plain text of whole sentences", () => {
    for (const [place, text] of texts) {
      for (const locale of locales) {
        expect(text[locale], place).not.toMatch(/[\\$`*^#]|_\{|<\/?[a-z]|\]\(|https?:|__|\s{2}|\n|^\s|\s$/i);
      }
      expect(text.en, place).toMatch(/[.?!]$/);
      expect(text["zh-CN"], place).toMatch(/[。？！]$/);
    }
  });

  it("is short", () => {
    for (const [place, text] of texts) {
      expect(text.en.length, place).toBeGreaterThan(40);
      expect(text.en.length, place).toBeLessThanOrEqual(480);
      expect(text["zh-CN"].length, place).toBeGreaterThan(15);
      expect(text["zh-CN"].length, place).toBeLessThanOrEqual(240);
    }
  });

  it("in Chinese has full-width punctuation, and spaces around Latin letters and digits", () => {
    for (const [place, text] of texts) {
      expect(text["zh-CN"], place).not.toMatch(
        /\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}|\p{Script=Han}\.(?!\d)/u,
      );
      expect(text["zh-CN"], place).not.toMatch(/\p{Script=Han}[A-Za-z0-9α-ωφ]|[A-Za-z0-9α-ωφ%]\p{Script=Han}/u);
      expect(text["zh-CN"], place).not.toMatch(/[，。；：、（）“”] | [，。；：、（）“”]/u);
    }
  });
});
