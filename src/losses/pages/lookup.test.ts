import { describe, expect, it } from "vitest";
import { losses } from "#losses/index.ts";
import { pages } from "./index.ts";
import { closestLosses, folded, lossNamed, namesOf } from "./lookup.ts";

describe("lossNamed", () => {
  it.each([
    ["dice", "dice"],
    ["Dice", "dice"],
    ["DSC", "dice"],
    ["F1", "dice"],
    ["soft IoU", "soft-iou"],
    ["SOFT-IOU", "soft-iou"],
    ["softiou", "soft-iou"],
    ["Jaccard", "jaccard"],
    ["lovasz softmax", "lovasz"],
    ["Lovász–Softmax", "lovasz"],
    ["Sørensen-Dice loss", "dice"],
    ["骰子损失", "dice"],
    ["Tversky 损失", "tversky"],
    ["Tversky损失函数", "tversky"],
    ["二值交叉熵", "bce"],
    ["BCE + Dice", "bce-dice"],
  ])("%s is %s", (text, id) => {
    expect(lossNamed(text)).toBe(id);
  });

  it("knows every id, name and alias", () => {
    for (const loss of losses) {
      expect(lossNamed(loss.id)).toBe(loss.id);
      for (const name of namesOf(loss)) expect(`${name}: ${lossNamed(name)}`).toBe(`${name}: ${loss.id}`);
    }
    for (const { id, aliases } of pages) for (const alias of aliases) expect(lossNamed(alias)).toBe(id);
  });

  it("does not guess", () => {
    for (const text of ["", "loss", "损失", "nothing", "dicee", "__proto__"]) expect(lossNamed(text)).toBeUndefined();
  });
});

describe("closestLosses", () => {
  it("finds slips of the hand, in either language", () => {
    expect(closestLosses("tverksy")[0]).toBe("tversky");
    expect(closestLosses("dcie")).toEqual(closestLosses("dcie"));
    expect(closestLosses("focal tverski")[0]).toBe("focal-tversky");
    expect(closestLosses("二值交差熵")[0]).toBe("bce");
  });

  it("is empty where nothing is alike", () => {
    expect(closestLosses("")).toEqual([]);
    expect(closestLosses("qqqq")).toEqual([]);
    expect(closestLosses("dice", 2).length).toBeLessThanOrEqual(2);
  });
});

it("spellings are compared without case, accents, spaces and hyphens", () => {
  expect(folded(" Lovász–Hinge_(x) ")).toBe("lovaszhingex");
});
