import { describe, expect, it } from "vitest";
import { type Cell, emptyGrids, type GridName, type Grids } from "#grid/field.ts";
import { applyPatch, revertPatch } from "#grid/patch.ts";
import { locales } from "#i18n/locale.ts";
import type { StrokeStart, ToolDefinition } from "./define.ts";
import { tools } from "./definitions.ts";
import { bringTools, toolById } from "./index.ts";

bringTools(tools);

function tool(id: string): ToolDefinition {
  const found = toolById(id);
  if (found === undefined) throw new Error(`no tool ${id}`);
  return found;
}

const brush = { size: 3, value: 1, hardness: 0.5, filled: true, stamp: "lesion", symmetry: "none" } as const;

/** Grids of 5 × 5 after a stroke of dabs, each a path; as the store carries them out. */
function painted(
  id: string,
  dabs: readonly (readonly (readonly [number, number])[])[],
  given: Partial<StrokeStart> = {},
): Grids {
  const grids = given.grids ?? emptyGrids(5, 5);
  const { draws, begin } = tool(id);
  const draw = begin({ ...brush, grid: "truth", ...given, grids });
  let way: Cell[] = [];
  let last: ReturnType<typeof draw> = null;
  for (const dab of dabs) {
    const cells = dab.map(([row, col]) => ({ row, col }));
    way = draws === "trail" ? [...way.slice(-1), ...cells] : [...way, ...cells];
    if (draws !== "trail" && last !== null) revertPatch(grids, last);
    last = draw(way);
    if (last !== null) applyPatch(grids, last);
  }
  return grids;
}

function rows(grids: Grids, grid: GridName = "truth"): string[] {
  const digits = Array.from(grids[grid], (value) => (value > 0 ? 1 : 0)).join("");
  return digits.match(new RegExp(`.{${grids.width}}`, "g")) ?? [];
}

function count(grids: Grids, grid: GridName = "truth"): number {
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
        expect(help[locale].length).toBeGreaterThan(5);
      }
    }
  });

  it("changes nothing where it stays outside the grid", () => {
    for (const { id } of tools) expect(count(painted(id, [[[-40, 7]]])), id).toBe(0);
  });

  it("takes back, dab by dab, what it does not add up", () => {
    for (const { id, draws } of tools) {
      if (draws === "trail") continue;
      const grids = emptyGrids(5, 5);
      grids.truth[12] = 1;
      const there = painted(id, [[[1, 1]], [[3, 4]], [[1, 1]]], { grids: { ...grids, truth: grids.truth.slice() } });
      const direct = painted(id, draws === "loop" ? [[[1, 1]], [[3, 4]], [[1, 1]]] : [[[1, 1]]], { grids });
      expect(rows(there), id).toEqual(rows(direct));
    }
  });
});

describe("the brushes", () => {
  it("the pencil is one cell wide whatever the size and writes the stroke's value", () => {
    const grids = painted("pencil", [[[0, 0]], [[4, 4]]], { grid: "prediction", value: 0.8, size: 9 });
    expect(count(grids, "prediction")).toBe(5);
    expect(grids.prediction[12]).toBe(0.8);
    expect(count(grids)).toBe(0);
  });

  it("the round brush is a disc of its size, the eraser writes 0 whatever the value", () => {
    expect(count(painted("round-brush", [[[2, 2]]], { size: 1 }))).toBe(1);
    expect(count(painted("round-brush", [[[2, 2]]], { size: 4 }))).toBe(12);
    const grids = emptyGrids(5, 5);
    grids.truth.fill(1);
    expect(count(painted("eraser", [[[2, 2]]], { grids }))).toBe(16);
  });

  it("the soft brush fades to its rim, and darkens nothing where dabs lie over each other", () => {
    const once = painted("soft-brush", [[[2, 2]]], { grid: "prediction", size: 5, value: 0.8, hardness: 0 });
    const [middle = 0, beside = 0, edge = 0] = [once.prediction[12], once.prediction[13], once.prediction[14]];
    expect(middle).toBe(0.8);
    expect(beside).toBeLessThan(0.8);
    expect(edge).toBeLessThan(beside);
    expect(edge).toBeGreaterThan(0);
    const often = painted("soft-brush", [[[2, 2]], [[2, 2]], [[2, 2]]], {
      grid: "prediction",
      size: 5,
      value: 0.8,
      hardness: 0,
    });
    expect(often.prediction).toEqual(once.prediction);
  });

  it("the soft brush at hardness 1 is the round brush; on the truth it writes where it covers half", () => {
    const given = { grid: "prediction", size: 4, hardness: 1 } as const;
    expect(rows(painted("soft-brush", [[[2, 2]]], given), "prediction")).toEqual(
      rows(painted("round-brush", [[[2, 2]]], given), "prediction"),
    );
    expect(count(painted("soft-brush", [[[2, 2]]], { size: 5, hardness: 0 }))).toBe(5);
  });
});

describe("the shapes", () => {
  it("the line follows its end", () => {
    expect(rows(painted("line", [[[0, 0]], [[4, 4]], [[0, 4]]], { size: 1 }))).toEqual([
      "11111",
      "00000",
      "00000",
      "00000",
      "00000",
    ]);
  });

  it("the rectangle is filled, or an outline as thick as the brush", () => {
    expect(count(painted("rectangle", [[[0, 0]], [[3, 4]]]))).toBe(20);
    expect(rows(painted("rectangle", [[[4, 4]], [[0, 0]]], { filled: false, size: 1 }))).toEqual([
      "11111",
      "10001",
      "10001",
      "10001",
      "11111",
    ]);
  });

  it("the ellipse touches the sides of its box", () => {
    expect(rows(painted("ellipse", [[[0, 0]], [[4, 4]]]))).toEqual(["01110", "11111", "11111", "11111", "01110"]);
  });

  it("the lasso fills what its corners go round", () => {
    const corners = [[[0, 0]], [[0, 4]], [[4, 4]], [[4, 0]]] as const;
    expect(count(painted("lasso", corners))).toBe(25);
    expect(count(painted("lasso", corners, { filled: false, size: 1 }))).toBe(16);
  });
});

describe("flood fill, stamp and move", () => {
  it("fills what hangs together by sides", () => {
    const grids = emptyGrids(5, 5);
    for (const cell of [2, 6, 10]) grids.truth[cell] = 1;
    expect(rows(painted("flood-fill", [[[0, 0]]], { grids }))).toEqual(["11100", "11000", "10000", "00000", "00000"]);
  });

  it("takes probabilities within 0.1 for equal", () => {
    const grids = emptyGrids(1, 5);
    grids.prediction.set([0.5, 0.45, 0.6, 0.39, 0.5]);
    painted("flood-fill", [[[0, 0]]], { grids, grid: "prediction", value: 0.9 });
    expect([...grids.prediction]).toEqual([0.9, 0.9, 0.9, 0.39, 0.5]);
  });

  it("stamps a shape of the brush size", () => {
    expect(count(painted("stamp", [[[2, 2]]], { stamp: "square" }))).toBe(9);
    expect(rows(painted("stamp", [[[2, 2]]], { stamp: "ring", size: 5 }))[2]).toBe("10001");
  });

  it("moves all of a board; what leaves it during the stroke comes back", () => {
    const grids = emptyGrids(5, 5);
    grids.truth[0] = 1;
    grids.truth[6] = 1;
    const moved = painted("move", [[[2, 2]], [[3, 2]]], { grids: { ...grids, truth: grids.truth.slice() } });
    expect(rows(moved)).toEqual(["00000", "10000", "01000", "00000", "00000"]);
    const back = painted("move", [[[2, 2]], [[-9, 2]], [[2, 2]]], { grids });
    expect(rows(back)).toEqual(["10000", "01000", "00000", "00000", "00000"]);
  });
});

describe("symmetric drawing", () => {
  it.each([
    ["left-right", ["10001", "00000", "00000", "00000", "00000"]],
    ["top-bottom", ["10000", "00000", "00000", "00000", "10000"]],
    ["both", ["10001", "00000", "00000", "00000", "10001"]],
  ] as const)("%s mirrors the pencil and the soft brush", (symmetry, expected) => {
    for (const id of ["pencil", "soft-brush", "stamp"])
      expect(rows(painted(id, [[[0, 0]]], { symmetry, size: 1 })), id).toEqual(expected);
  });
});

describe("toolById", () => {
  it("knows no other ids", () => {
    expect(toolById("bucket")).toBeUndefined();
  });
});
