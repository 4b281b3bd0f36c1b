import { lossTex as built } from "virtual:loss-tex";
import { describe, expect, it } from "vitest";
import { compiledLosses } from "#compute/compiled.ts";
import { keyOf } from "#expression/node.ts";
import { type PackedLoss, packLoss, unpackLoss } from "#expression/pack.ts";
import { losses } from "#losses/index.ts";
import { textbookFormulas } from "#losses/textbook.ts";
import { compiledModule } from "./lossTables.ts";

describe("the formulas set at build time", () => {
  it("are those that the expressions give now, one a loss", () => {
    expect(built).toEqual(textbookFormulas());
    expect(Object.keys(built)).toEqual(losses.map(({ id }) => id));
  });

  it("read as the textbook has them", () => {
    expect(built.dice).toBe("\\mathcal{L} = 1 - \\frac{2\\,\\sum_i p_i\\,g_i}{\\sum_i p_i + \\sum_i g_i}");
  });
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
