import { describe, expect, it } from "vitest";
import { losses } from "#losses/index.ts";
import { pageById } from "#losses/pages/index.ts";
import { foundLosses, listAddress, readQuery, toggled } from "./query.ts";

function read(text: string) {
  return readQuery(new URLSearchParams(text));
}

function found(text: string): readonly string[] {
  return foundLosses(read(text)).map(({ id }) => id);
}

describe("the address of the list", () => {
  it("is read, without what does not exist", () => {
    expect(read("family=region,nowhere&has=handles-imbalance,x&q=dice&pick=dice,BCE,zzz")).toEqual({
      q: "dice",
      families: ["region"],
      has: ["handles-imbalance"],
      picked: ["dice", "bce"],
      compare: null,
      unknown: [],
    });
  });

  it("names losses to compare by any name, three at most, each once", () => {
    expect(read("compare=dice,DSC,BCE,nothing,tversky,mse")).toMatchObject({
      compare: ["dice", "bce", "tversky"],
      unknown: ["nothing"],
    });
    expect(read("compare=").compare).toEqual([]);
  });

  it("keeps what is not its own, and says only what is asked", () => {
    const now = new URLSearchParams("lang=zh-CN&family=region&q=a b");
    expect(listAddress(now)).toBe("#/losses?lang=zh-CN&q=a%20b&family=region");
    expect(listAddress(now, { q: "", families: [] })).toBe("#/losses?lang=zh-CN");
    expect(listAddress(new URLSearchParams(), { compare: ["dice", "bce"] })).toBe("#/losses?compare=dice,bce");
    expect(listAddress(new URLSearchParams(), { q: "骰子&损失" })).toBe("#/losses?q=骰子%26损失");
  });

  it("survives its own reading", () => {
    const query = {
      q: "a,b = 100%?&#骰子",
      families: ["boundary"],
      has: ["bounded", "global"],
      picked: ["mse"],
    } as const;
    const address = listAddress(new URLSearchParams(), query);
    expect(read(address.split("?").slice(1).join("?"))).toMatchObject(query);
  });
});

describe("search and filters", () => {
  it("leave everything where nothing is asked", () => {
    expect(found("")).toEqual(losses.map(({ id }) => id));
    expect(found("q=%20-")).toHaveLength(losses.length);
  });

  it("find by id, name and alias, in either language, whatever the spacing", () => {
    expect(found("q=soft iou")).toContain("soft-iou");
    expect(found("q=SOFT-IOU")).toContain("soft-iou");
    expect(found("q=骰子")).toEqual(expect.arrayContaining(["dice"]));
    expect(found("q=交叉熵")).toEqual(expect.arrayContaining(["bce", "cross-entropy"]));
    expect(found("q=dice boundary")).toEqual(["dice-boundary"]);
    expect(found("q=qqqq")).toEqual([]);
  });

  it("any family, all properties", () => {
    const region = found("family=region");
    expect(region).toContain("dice");
    expect(region).not.toContain("bce");
    expect(found("family=region,topology").length).toBe(region.length + found("family=topology").length);
    const both = found("has=pixelwise,calibrated");
    for (const id of both)
      expect(pageById(id)?.properties).toEqual(expect.arrayContaining(["pixelwise", "calibrated"]));
    expect(both).toContain("bce");
    expect(found("has=pixelwise,global")).toEqual([]);
  });
});

it("toggled adds what is not there and takes away what is", () => {
  expect(toggled(["a"], "b")).toEqual(["a", "b"]);
  expect(toggled(["a", "b"], "a")).toEqual(["b"]);
});
