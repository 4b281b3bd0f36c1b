import { describe, expect, it } from "vitest";
import { npyFile, packed, problemWith, rowsOf, volumeOf } from "./testing.ts";
import { writeNpy } from "./write.ts";

const six = [
  [1, 2, 3],
  [4, 5, 6],
];

describe("every type, in both byte orders", () => {
  it.each([
    ["|u1", "setUint8", 1],
    ["|i1", "setInt8", 1],
    ["<i2", "setInt16", 2],
    ["<u2", "setUint16", 2],
    ["<i4", "setInt32", 4],
    ["<u4", "setUint32", 4],
    ["<f4", "setFloat32", 4],
    ["<f8", "setFloat64", 8],
  ] as const)("%s", async (descr, setter, size) => {
    for (const [order, little] of [
      ["<", true],
      [">", false],
    ] as const) {
      const data = packed(setter, size, [1, 2, 3, 4, 5, 6], little);
      const volume = await volumeOf("a.npy", npyFile({ descr: descr.replace("<", order), shape: "(2, 3)" }, data));
      expect(rowsOf(volume)).toEqual(six);
    }
  });

  it("bool, 64-bit integers and halves", async () => {
    const bools = npyFile({ descr: "|b1", shape: "(1, 4)" }, [0, 1, 2, 0]);
    expect(rowsOf(await volumeOf("a.npy", bools))).toEqual([[0, 1, 1, 0]]);
    const longs = new Uint8Array(BigInt64Array.of(-1n, 2n ** 40n).buffer);
    expect(rowsOf(await volumeOf("a.npy", npyFile({ descr: "<i8", shape: "(1, 2)" }, longs)))).toEqual([[-1, 2 ** 40]]);
    const big = npyFile({ descr: ">i8", shape: "(1, 2)" }, Array.from(longs).reverse());
    expect(rowsOf(await volumeOf("a.npy", big))).toEqual([[2 ** 40, -1]]);
    const unsigned = new Uint8Array(BigUint64Array.of(2n ** 64n - 1n, 7n).buffer);
    const read = rowsOf(await volumeOf("a.npy", npyFile({ descr: "<u8", shape: "(1, 2)" }, unsigned)));
    expect(read).toEqual([[2 ** 64, 7]]);
    const halves = packed("setUint16", 2, [0x3c00, 0x3800, 0x0001, 0x7c00, 0xfc00, 0xc000]);
    const halfRow = rowsOf(await volumeOf("a.npy", npyFile({ descr: "<f2", shape: "(1, 6)" }, halves)));
    expect(halfRow).toEqual([[1, 0.5, 2 ** -24, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -2]]);
    const nan = npyFile({ descr: "<f2", shape: "(1, 1)" }, packed("setUint16", 2, [0x7e00]));
    expect(rowsOf(await volumeOf("a.npy", nan))).toEqual([[Number.NaN]]);
  });
});

describe("order and axes", () => {
  it("Fortran order", async () => {
    const file = npyFile({ descr: "|u1", shape: "(2, 3)", fortran: true }, [1, 4, 2, 5, 3, 6]);
    expect(rowsOf(await volumeOf("a.npy", file))).toEqual(six);
  });

  it("a slice of three axes, along each, in both orders", async () => {
    const cells = Array.from({ length: 24 }, (_, at) => at);
    const c = await volumeOf("a.npy", npyFile({ descr: "|u1", shape: "(2, 3, 4)" }, cells));
    const at = (a: number, b: number, d: number) => (a * 3 + b) * 4 + d;
    expect(rowsOf(c, { axis: 0, index: 1 })[2]).toEqual([0, 1, 2, 3].map((d) => at(1, 2, d)));
    expect(rowsOf(c, { axis: 1, index: 2 })[1]).toEqual([0, 1, 2, 3].map((d) => at(1, 2, d)));
    expect(rowsOf(c, { axis: 2, index: 3 })).toEqual([0, 1].map((a) => [0, 1, 2].map((b) => at(a, b, 3))));
    const turned = cells.map((_, k) => at(k % 2, Math.floor(k / 2) % 3, Math.floor(k / 6)));
    const f = await volumeOf("a.npy", npyFile({ descr: "|u1", shape: "(2, 3, 4)", fortran: true }, turned));
    for (const axis of [0, 1, 2]) expect(rowsOf(f, { axis, index: 1 })).toEqual(rowsOf(c, { axis, index: 1 }));
  });

  it("axes of length 1 are dropped, and versions 2 and 3 are read", async () => {
    const file = npyFile({ descr: "|u1", shape: "(1, 1, 2, 3)" }, [1, 2, 3, 4, 5, 6], 2);
    expect(rowsOf(await volumeOf("a.npy", file))).toEqual(six);
    expect(
      rowsOf(await volumeOf("a.npy", npyFile({ descr: "|u1", shape: "(2L, 3L)" }, [1, 2, 3, 4, 5, 6], 3))),
    ).toEqual(six);
  });
});

describe("what is refused, and why", () => {
  it.each([
    ["too few values", npyFile({ descr: "<f8", shape: "(2, 3)" }, [1, 2, 3]), /cut short.*48 B.*3 B/],
    ["a huge shape", npyFile({ descr: "<f8", shape: "(100000, 100000)" }, []), /cut short.*80000 MB/],
    ["an absurd shape", npyFile({ descr: "|u1", shape: "(999999999999999, 999999999999999)" }, []), /cut short/],
    ["a negative side", npyFile({ descr: "|u1", shape: "(-2, 3)" }, [1]), /-2 × 3.*negative/],
    ["no cells", npyFile({ descr: "|u1", shape: "(0, 3)" }, []), /no cells/],
    ["one axis", npyFile({ descr: "|u1", shape: "(6,)" }, [1, 2, 3, 4, 5, 6]), /2 axes/],
    ["no axes", npyFile({ descr: "|u1", shape: "()" }, [1]), /2 axes/],
    ["four axes", npyFile({ descr: "|u1", shape: "(2, 2, 2, 2)" }, new Array(16).fill(1)), /2 axes.*array\[0\]/],
    ["pickled objects", npyFile({ descr: "|O", shape: "(2, 3)" }, [0x80, 4]), /objects.*never run/],
    [
      "a structured type",
      npyFile("{'descr': [('a', '<f4'), ('b', '<i2')], 'fortran_order': False, 'shape': (2,), }", []),
      /records/,
    ],
    ["complex numbers", npyFile({ descr: "<c8", shape: "(1, 1)" }, new Array(8).fill(0)), /"<c8"/],
    ["strings", npyFile({ descr: "<U3", shape: "(1, 1)" }, new Array(12).fill(0)), /"<U3"/],
    ["a type by an inherited name", npyFile({ descr: "constructor", shape: "(1, 1)" }, [0]), /constructor/],
    ["code for a header", npyFile("__import__('os').system('x')", []), /damaged/],
    ["a header without a shape", npyFile("{'descr': '<f4', 'fortran_order': False, }", []), /damaged/],
    ["a shape that is code", npyFile("{'descr': '<f4', 'fortran_order': False, 'shape': (f(), 2), }", []), /damaged/],
    ["a header that does not end", npyFile({ descr: "<f4", shape: "(1, 1)" }, []).subarray(0, 30), /damaged/],
    ["only the magic", npyFile("", []).subarray(0, 6), /damaged/],
    ["a newer version", npyFile({ descr: "|u1", shape: "(1, 1)" }, [1], 4), /version 4/],
  ])("%s", async (_, file, message) => {
    const problem = await problemWith("scan.npy", file);
    expect(problem).toMatch(message);
    expect(problem).toContain('"scan.npy"');
  });
});

describe("writing", () => {
  it("is read back equal, bit by bit", async () => {
    const size = { height: 2, width: 3 };
    const prediction = Float64Array.of(0, 0.1, 1 / 3, 0.5, 5e-324, 1);
    expect(rowsOf(await volumeOf("p.npy", writeNpy(prediction, size))).flat()).toEqual(Array.from(prediction));
    const truth = await volumeOf("g.npy", writeNpy(Uint8Array.of(0, 1, 1, 0, 0, 1), size));
    expect([truth.type, rowsOf(truth)]).toEqual([
      "uint8",
      [
        [0, 1, 1],
        [0, 0, 1],
      ],
    ]);
    const file = writeNpy(prediction, size);
    expect(file.length % 64).toBe(48);
  });
});
