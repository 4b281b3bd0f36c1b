import { describe, expect, it } from "vitest";
import { both } from "#i18n/locale.ts";
import { readShape, type ShapeToRead } from "./shapeReading.ts";

const shifts = Array.from({ length: 33 }, (_, k) => k - 16);

function reading(values: readonly (number | null)[], rest: Partial<ShapeToRead> = {}) {
  const name = both("Dice loss", "Dice 损失");
  const usual = { kind: "geometry", neutral: 0, symbol: "Δx", step: 1, x: shifts } as const;
  return readShape({ name, values, ...usual, ...rest });
}

describe("readShape", () => {
  it("tells from where a shift has no gradient, and that both sides are alike", () => {
    const dice = shifts.map((x) => Math.min(1, Math.abs(x) / 9));
    expect(reading(dice).en).toBe(
      "Dice loss is lowest at Δx = 0 (0.0000). It is flat below Δx = −9 and beyond 9: no gradient points home. It is the same to both sides.",
    );
    expect(reading(dice)["zh-CN"]).toBe(
      "Dice 损失在 Δx = 0 处最低（0.0000）。Δx 低于 −9 或超过 9 时曲线持平：没有梯度把它拉回来。两侧对称。",
    );
  });

  it("tells one flat end with its value, and what the lowest place gains", () => {
    const dice = shifts.map((x) => (x > 6 ? 1 : 0.2 + ((x - 3) / 19) ** 2));
    expect(reading(dice).en).toContain("Dice loss is lowest at Δx = 3 (0.2000). That is 0.0249 less than as painted.");
    expect(reading(dice).en).toContain("It is flat beyond Δx = 7 (1.0000): no gradient points home.");
  });

  it("does not call a flat lowest stretch a lost way, nor a short one flat", () => {
    expect(reading(shifts.map((x) => Math.max(0, Math.abs(x) - 10) / 6)).en).not.toContain("flat");
    expect(reading(shifts.map((x) => Math.min(15, Math.abs(x)) / 15)).en).not.toContain("flat");
  });

  it("speaks of no gradient home only where a shape is moved", () => {
    const x = Array.from({ length: 51 }, (_, k) => k / 50);
    const values = x.map((at) => Math.min(0.5, at));
    const { en } = reading(values, { kind: "parameter", neutral: null, symbol: "α", step: 0.01, x });
    expect(en).toBe("Dice loss rises from 0.0000 to 0.5000 as α grows. It is flat beyond α = 0.50 (0.5000).");
  });

  it("tells a jump", () => {
    const x = Array.from({ length: 101 }, (_, k) => k / 100);
    const values = x.map((at) => (at < 0.5 ? 0.3 : 0.9));
    const { en } = reading(values, { kind: "threshold", neutral: null, symbol: "t", step: 0.01, x });
    expect(en).toContain("It jumps from 0.3000 to 0.9000 between t = 0.49 and 0.50.");
  });

  it("survives gaps, constants and nothing at all", () => {
    expect(reading(shifts.map(() => null)).en).toBe("Dice loss is undefined all along this axis.");
    expect(reading(shifts.map(() => 0.5)).en).toBe("Dice loss does not depend on Δx here (0.5000).");
    expect(reading(shifts.map((x) => (x < 0 ? null : x / 16))).en).toBe(
      "Dice loss rises from 0.0000 to 1.0000 as Δx grows.",
    );
  });
});
