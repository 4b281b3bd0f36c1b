import { expect, it } from "vitest";
import { addressWith, choiceIn } from "./choice.ts";

it("reads known ids, each once, and leaves out the others", () => {
  expect(choiceIn("#/curves?charts=threshold,shift-x,nonsense,threshold,dice.zeroIfEmpty&metrics=iou,x")).toEqual({
    charts: ["threshold", "shift-x"],
    metrics: ["iou"],
  });
  expect(choiceIn("#/curves?metrics=")).toEqual({ charts: ["threshold", "tversky.balance"], metrics: [] });
  expect(choiceIn("#/curves?charts=")).toMatchObject({ charts: [] });
  expect(choiceIn("#/curves?lang=en")).toBeNull();
});

it("writes what it reads, and keeps the rest of an address", () => {
  const choice = { charts: ["tversky.alpha", "blur"], metrics: ["hd95"] };
  const address = addressWith("#/curves?lang=zh-CN&charts=threshold&s=1.abc", choice);
  expect(address).toBe("#/curves?lang=zh-CN&s=1.abc&charts=tversky.alpha,blur&metrics=hd95");
  expect(choiceIn(address)).toEqual(choice);
});
