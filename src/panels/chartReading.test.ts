import { describe, expect, it } from "vitest";
import { both } from "#i18n/locale.ts";
import { readCurve } from "./chartReading.ts";

const x = [0, 0.25, 0.5, 0.75, 1];
const texts = (values: readonly (number | null)[]) =>
  readCurve({ name: both("Dice loss", "Dice 损失"), symbol: "t", step: 0.01, x, values });
const read = (values: readonly (number | null)[]) => texts(values).en;

describe("readCurve", () => {
  it("names the lowest point", () => {
    expect(read([1, 0.4, 0.3, 0.6, 1])).toBe("Dice loss is lowest at t = 0.50 (0.3000).");
  });
  it("names a lowest stretch", () => {
    expect(read([1, 0.4, 0.4, 0.6, 1])).toBe("Dice loss is lowest from t = 0.25 to 0.50 (0.4000).");
  });
  it("tells what only rises or falls", () => {
    expect(read([0, 0.1, 0.1, 0.6, 1])).toBe("Dice loss rises from 0.0000 to 1.0000 as t grows.");
    expect(read([1, 0.8, null, 0.6, 0.2])).toBe("Dice loss falls from 1.0000 to 0.2000 as t grows.");
    expect(texts([1, 0.8, null, 0.6, 0.2])["zh-CN"]).toBe("t 增大时，Dice 损失从 1.0000 降至 0.2000。");
  });
  it("tells what does not move or does not exist", () => {
    expect(read([0.5, 0.5, 0.5, 0.5, 0.5])).toBe("Dice loss does not depend on t here (0.5000).");
    expect(read([null, null, null, null, null])).toBe("Dice loss is undefined all along this axis.");
  });
});
