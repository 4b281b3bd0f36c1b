import { describe, expect, it } from "vitest";
import { emptyGrids, type GridName, type Grids } from "#grid/field.ts";
import { applyPatch } from "#grid/patch.ts";
import { locales } from "#i18n/locale.ts";
import type { Dab, ToolDefinition } from "./define.ts";
import { toolById, tools } from "./index.ts";

function tool(id: string): ToolDefinition {
  const found = toolById(id);
  if (found === undefined) throw new Error(`no tool ${id}`);
  return found;
}

/** Grids of 5 × 5 after one dab. */
function painted(id: string, dab: Partial<Dab>, grids: Grids = emptyGrids(5, 5)): Grids {
  const patch = tool(id).apply({ grids, grid: "truth", path: [{ row: 2, col: 2 }], size: 3, value: 1, ...dab });
  if (patch !== null) applyPatch(grids, patch);
  return grids;
}

function count(grids: Grids, grid: GridName): number {
  return Float64Array.from(grids[grid]).filter((value) => value > 0).length;
}

describe("every tool", () => {
  it("has its own id, a name, help and an icon in both languages", () => {
    expect(new Set(tools.map(({ id }) => id)).size).toBe(tools.length);
    for (const { id, name, help, icon } of tools) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(icon).toMatch(/^M[\dMLHVCAaclhvmz .-]+$/);
      for (const locale of locales) {
        expect(name[locale]).not.toBe("");
        expect(help[locale].length).toBeGreaterThan(10);
      }
    }
  });

  it("changes nothing outside the grid, and says so", () => {
    for (const { apply } of tools) {
      const dab: Dab = { grids: emptyGrids(3, 3), grid: "truth", path: [{ row: -40, col: 7 }], size: 5, value: 1 };
      expect(apply(dab)).toBeNull();
    }
  });

  it("leaves the grids to whoever applies the patch", () => {
    for (const { apply } of tools) {
      const grids = emptyGrids(3, 3);
      grids.prediction.fill(0.5);
      const path = [{ row: 1, col: 1 }];
      expect(apply({ grids, grid: "prediction", path, size: 1, value: 0.25 })?.cells).toEqual(Uint32Array.of(4));
      expect(grids.prediction[4]).toBe(0.5);
    }
  });
});

describe("the pencil", () => {
  it("is one cell wide whatever the brush size and writes the dab's value", () => {
    expect(count(painted("pencil", { size: 9 }), "truth")).toBe(1);
    const path = [
      { row: 0, col: 0 },
      { row: 4, col: 4 },
    ];
    const grids = painted("pencil", { grid: "prediction", path, value: 0.8 });
    expect(count(grids, "prediction")).toBe(5);
    expect(grids.prediction[12]).toBe(0.8);
    expect(count(grids, "truth")).toBe(0);
  });
});

describe("the round brush", () => {
  it("paints a disc of its size", () => {
    expect(count(painted("round-brush", { size: 1 }), "truth")).toBe(1);
    expect(count(painted("round-brush", { size: 4 }), "truth")).toBe(12);
  });
});

describe("the eraser", () => {
  it("writes 0 whatever the value", () => {
    const grids = emptyGrids(5, 5);
    grids.truth.fill(1);
    expect(count(painted("eraser", { size: 3, value: 1 }, grids), "truth")).toBe(16);
    expect(painted("eraser", { value: 1 }).truth[12]).toBe(0);
  });
});

describe("toolById", () => {
  it("knows no other ids", () => {
    expect(toolById("bucket")).toBeUndefined();
  });
});
