import { describe, expect, it } from "vitest";
import { fieldText, parseNumber, snap } from "./numbers.ts";

describe("parseNumber", () => {
  it.each([
    ["0.3", 0.3],
    [".3", 0.3],
    ["0,3", 0.3],
    ["−2", -2],
    ["1e-7", 1e-7],
    [" 12 ", 12],
    ["\uff10\uff0e\uff15", 0.5],
  ])("reads %j", (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each(["", "abc", "1.2.3", "1e999", "NaN", "Infinity", "0x10", "1,000.5"])("refuses %j", (text) => {
    expect(parseNumber(text)).toBeNull();
  });
});

describe("fieldText", () => {
  it("shows the decimals of the step", () => {
    expect(fieldText(0.3, 0.01)).toBe("0.30");
    expect(fieldText(2, 0.1)).toBe("2.0");
    expect(fieldText(32, 1)).toBe("32");
  });
  it("shows in full what the step cannot say", () => {
    expect(fieldText(1e-7, 0.01)).toBe("1e-7");
    expect(fieldText(0.123, 0.01)).toBe("0.123");
    expect(fieldText(0, 0.00001)).toBe("0");
    expect(fieldText(0.0005, 0.0001)).toBe("0.0005");
  });
});

describe("snap", () => {
  it("leaves no binary dust and stays inside", () => {
    expect(snap(0.30000000000000004, 0, 1, 0.01)).toBe(0.3);
    expect(snap(7, 0, 1, 0.01)).toBe(1);
  });
});
