import { describe, expect, it } from "vitest";
import { separatedText } from "./csv.ts";

describe("separatedText", () => {
  const table = {
    columns: ["t", 'Dice, "soft"'],
    rows: [
      [0, 1],
      [0.5, null],
      [1, -2.5e-7],
    ],
  };

  it("quotes for CSV and leaves undefined cells empty", () => {
    expect(separatedText(table, ",")).toBe('t,"Dice, ""soft"""\r\n0,1\r\n0.5,\r\n1,-2.5e-7\r\n');
  });

  it("separates by tabs", () => {
    expect(separatedText({ columns: ["t", "Dice"], rows: [[0, 1]] }, "\t")).toBe("t\tDice\r\n0\t1\r\n");
  });

  it("never lets a name start a formula", () => {
    expect(separatedText({ columns: ["=1+1"], rows: [] }, ",")).toBe("'=1+1\r\n");
  });
});
