import { describe, expect, it } from "vitest";
import { compiledLosses } from "#compute/compiled.ts";
import { keyOf } from "#expression/node.ts";
import { type PackedLoss, packLoss, unpackLoss } from "#expression/pack.ts";
import { definitionById } from "#losses/definitions.ts";
import { losses } from "#losses/index.ts";
import { textbookFormula } from "#losses/textbook.ts";
import { compiledModule } from "./lossTables.ts";

it("formulas read as the textbook has them", () => {
  const dice = definitionById("dice");
  expect(dice && textbookFormula(dice)).toBe(
    "\\mathcal{L} = 1 - \\frac{2\\,\\sum_i p_i\\,g_i}{\\sum_i p_i + \\sum_i g_i}",
  );
});

describe("the losses compiled at build time", () => {
  it("unpack to what compiling in the page gives", async () => {
    const text = await compiledModule("compute/compiled.ts", "compiledLosses");
    const packed = JSON.parse(text.slice(text.indexOf("= [") + 2, text.lastIndexOf(".map("))) as PackedLoss[];
    expect(packed.map(({ id }) => id)).toEqual(losses.map(({ id }) => id));
    packed.forEach((one, k) => {
      const loss = unpackLoss(one);
      const fresh = compiledLosses[k];
      if (!fresh) throw new Error(`no loss ${one.id}`);
      expect({ ...loss, reduction: null }).toEqual({ ...fresh, reduction: null });
      expect(keyOf(loss.outer)).toBe(keyOf(fresh.outer));
      expect(packLoss(loss)).toEqual(packLoss(fresh));
    });
  });
});
