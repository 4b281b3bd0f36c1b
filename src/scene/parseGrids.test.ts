import { describe, expect, it } from "vitest";
import { partial, present } from "./testing.ts";

describe("grids", () => {
  it("come as rows or as flat typed arrays, and are copied", () => {
    const prediction = new Float32Array([0, 0.5, 1, 0.25, 0.75, 1]);
    const { content, problems } = partial({ prediction, truth: [Uint8Array.of(0, 1, 0), [1, 0, 1]] });
    expect(problems).toEqual([]);
    expect([...content.grids.truth]).toEqual([0, 1, 0, 1, 0, 1]);
    expect([...content.grids.prediction]).toEqual([...prediction]);
    expect(content.grids.prediction).toBeInstanceOf(Float64Array);
    prediction[0] = 1;
    expect(content.grids.prediction[0]).toBe(0);
  });

  it("bring their size with them", () => {
    const rows = [[0], [1]];
    expect(partial({ truth: rows, prediction: rows }).content.grids).toMatchObject({ height: 2, width: 1 });
    const flat = new Uint8Array(8);
    expect(partial({ truth: flat, prediction: flat, height: 4, width: 2 }).content.grids).toMatchObject({ height: 4 });
    expect(partial({ truth: rows, prediction: new Float64Array(2) }).content.grids).toMatchObject({ width: 1 });
  });

  it("are replaced one at a time where the size stays", () => {
    const { content, problems } = partial({ truth: new Uint8Array(6) });
    expect(problems).toEqual([]);
    expect([...content.grids.truth]).toEqual([0, 0, 0, 0, 0, 0]);
    expect([...content.grids.prediction]).toEqual([...present.grids.prediction]);
  });

  it("are resized by height and width alone, keeping what fits", () => {
    expect(partial({ height: 3 }).content.grids).toMatchObject({ height: 3, width: 3 });
    const { grids: resized } = partial({ height: 1, width: 4 }).content;
    expect([...resized.truth]).toEqual([1, 1, 1, 0]);
    expect([...partial({ height: 1, width: 4, truth: [[0, 0, 1, 1]] }).content.grids.prediction]).toEqual([
      0.5, 0.5, 0.5, 0,
    ]);
  });

  it("stay the same object where nothing of them was given", () => {
    expect(partial({ threshold: 0.3 }).content.grids).toBe(present.grids);
    expect(partial({ truth: "no" }).content.grids).toBe(present.grids);
  });

  it.each([
    ["of a size that is not there", { truth: [[0, 1]] }, ["truth"]],
    ["that do not fit each other", { truth: [[0]], prediction: [[0, 1]] }, ["truth", "prediction"]],
    [
      "that do not fit the height given",
      { truth: [[0]], prediction: [[0]], height: 2 },
      ["truth", "prediction", "height"],
    ],
    ["of the wrong flat length", { truth: new Uint8Array(5) }, ["truth"]],
    ["of which one is refused while the size changes", { truth: [[2]], prediction: [[0]] }, ["truth", "prediction"]],
    [
      "of which one is ragged while the size changes",
      { truth: [[1], []], prediction: [[0], [1]], width: 1 },
      ["truth", "prediction", "width"],
    ],
  ])("%s are refused together", (_, input, paths) => {
    const { content, paths: refused } = partial(input);
    expect(refused).toEqual(paths);
    expect(content).toEqual(present);
  });

  it("that are sound are kept where the other is refused and the size stays", () => {
    const { content, paths } = partial({
      truth: [
        [0, 1, 0],
        [0, 1, 7],
      ],
      prediction: new Float64Array(6),
    });
    expect(paths).toEqual(["truth"]);
    expect(content.grids.truth).toEqual(present.grids.truth);
    expect([...content.grids.prediction]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it.each([
    [
      "ragged rows",
      [
        [0, 0, 0],
        [0, 0],
      ],
      "number of cells in row 1: 3, in row 2: 2",
      "而第 2 行有 2 个",
    ],
    [
      "NaN",
      [
        [0, 0, 0],
        [0, Number.NaN, 0],
      ],
      "row 2, column 2 is NaN",
      "第 2 行第 2 列是 NaN",
    ],
    [
      "a probability above 1",
      [
        [0, 0, 1.5],
        [0, 0, 0],
      ],
      "row 1, column 3 is 1.5",
      "应为 0 到 1 之间的数",
    ],
    [
      "infinity",
      [
        [0, 0, 0],
        [0, 0, Number.NEGATIVE_INFINITY],
      ],
      "row 2, column 3 is -Infinity",
      "-Infinity",
    ],
    [
      "texts",
      [
        ["0", 0, 0],
        [0, 0, 0],
      ],
      'row 1, column 1 is the string "0"',
      "第 1 行第 1 列是字符串“0”",
    ],
    [
      "booleans",
      [
        [true, 0, 0],
        [0, 0, 0],
      ],
      "row 1, column 1 is true",
      "true",
    ],
    ["holes", [[0, 0, 0], new Array(3)], "row 2, column 1 is missing", "空缺"],
    [
      "BigInts",
      [
        [0n, 0, 0],
        [0, 0, 0],
      ],
      "a BigInt",
      "BigInt",
    ],
    [
      "a row that is none",
      [[0, 0, 0], null],
      "row 2 must be an array of numbers, but is null",
      "第 2 行应为数值的数组",
    ],
    ["no rows", [], "has 0", "1 到 1024 行"],
    ["empty rows", [[], []], "number of cells in row 1: 0", "1 到 1024 列"],
    ["too many rows", new Array(1025).fill([0]), "has 1025", "1025"],
    ["too many columns", [new Array(1025).fill(0)], "1025", "1025"],
    ["a flat plain array", [0, 0, 0, 0, 0, 0], "row 1 must be an array of numbers, but is 0", "第 1 行"],
    ["a text", "0101", 'the string "0101"', "但这里是字符串“0101”"],
    ["a number", 5, "but is 5", "但这里是 5"],
    ["null", null, "but is null", "但这里是 null"],
    ["an object", { length: 2 }, "an object or array", "对象或数组"],
    ["BigInt arrays", new BigInt64Array(6), "flat typed array of numbers", "类型化数组"],
    ["a DataView", new DataView(new ArrayBuffer(6)), "flat typed array of numbers", "类型化数组"],
  ])("refuse %s and say where", (_, prediction, english, chinese) => {
    const { content, problems, paths } = partial({ prediction });
    expect(paths).toEqual(["prediction"]);
    expect(problems[0]?.message.en).toContain(english);
    expect(problems[0]?.message["zh-CN"]).toContain(chinese);
    expect(content).toEqual(present);
  });

  it("refuse truths that are neither 0 nor 1", () => {
    const { problems } = partial({
      truth: [
        [0, 0, 0],
        [0, 0.5, 0],
      ],
    });
    expect(problems[0]?.message.en).toBe("row 2, column 2 is 0.5; a cell of the truth must be 0 or 1");
  });

  it.each([0, -1, 1.5, 1025, Number.NaN, "8", null, 8n])("refuse %s as a height", (height) => {
    const { content, paths } = partial({ height });
    expect(paths).toEqual(["height"]);
    expect(content).toEqual(present);
  });
});
