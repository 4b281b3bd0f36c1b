import { describe, expect, it } from "vitest";
import { definitions as losses } from "#losses/definitions.ts";
import { symbolLine, symbolText } from "./symbol.ts";

describe("symbolText", () => {
  it("turns simple TeX into letters", () => {
    expect(symbolText("\\alpha")).toEqual({ letter: "α", subscript: "" });
    expect(symbolText("\\lambda_{\\mathrm{BCE}}")).toEqual({ letter: "λ", subscript: "BCE" });
    expect(symbolLine("\\lambda_1")).toBe("λ_1");
  });

  it("leaves no TeX in any parameter's symbol", () => {
    for (const loss of losses) {
      for (const parameter of Object.values(loss.parameters)) expect(symbolLine(parameter.tex)).not.toMatch(/[\\{}]/);
    }
  });
});
