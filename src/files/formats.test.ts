import { gzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readData } from "./readFile.ts";
import { bytesOf, niftiFile, npyFile, pace, packed, problemWith, rowsOf, volumeOf } from "./testing.ts";
import { writeCsv, writeNpz } from "./write.ts";

const array = (value: number) => npyFile({ descr: "|u1", shape: "(2, 2)" }, [value, 0, 0, value]);

describe(".npz", () => {
  const file = zipSync({ "truth.npy": array(1), "notes.txt": bytesOf("x"), "p.npy": [array(2), { level: 0 }] });

  it("lists its arrays and gives the one asked for, packed or not", async () => {
    const opened = await readData("both.npz", file, pace);
    expect(opened.kind === "arrays" && opened.arrays.map(({ name }) => name)).toEqual(["truth", "p"]);
    expect(rowsOf(await volumeOf("both.npz", file, "truth"))[0]).toEqual([1, 0]);
    expect(rowsOf(await volumeOf("both.npz", file, "p"))[1]).toEqual([0, 2]);
  });

  it("of the grids is read back", async () => {
    const grids = { height: 1, width: 2, truth: Uint8Array.of(0, 1), prediction: Float64Array.of(0.1, 1 / 3) };
    expect(rowsOf(await volumeOf("s.npz", writeNpz(grids), "prediction"))).toEqual([[0.1, 1 / 3]]);
  });

  it("without arrays, cut or altered is refused", async () => {
    expect(await problemWith("x.npz", zipSync({ "a.txt": bytesOf("a") }))).toMatch(/without a NumPy array/);
    expect(await problemWith("x.npz", file.subarray(0, file.length - 10))).toMatch(/damaged/);
    const altered = zipSync({ "p.npy": [array(2), { level: 0 }] });
    const at = altered.length - 1 - [...altered].reverse().indexOf(2, 60);
    altered[at] = 3;
    await expect(volumeOf("x.npz", altered)).rejects.toThrow(/damaged|cut short/);
  });

  it("that claims more than can be, or grows beyond its claim, is refused before it is unpacked", async () => {
    const bomb = zipSync({ "p.npy": new Uint8Array(2 ** 20) });
    const view = new DataView(bomb.buffer);
    const directory = view.getUint32(bomb.length - 6, true);
    view.setUint32(directory + 24, 2 ** 30, true);
    await expect(volumeOf("bomb.npz", bomb)).rejects.toThrow(/unpacks to more than/);
    view.setUint32(directory + 24, 1000, true);
    await expect(volumeOf("bomb.npz", bomb)).rejects.toThrow(/unpacks to more than/);
    view.setUint32(directory + 24, 2 ** 27, true);
    await expect(volumeOf("bomb.npz", bomb)).rejects.toThrow(/damaged/);
  });
});

describe("NIfTI", () => {
  const cells = packed(
    "setInt16",
    2,
    Array.from({ length: 24 }, (_, at) => at),
  );

  it("is read as z, y, x with slope and intercept, in either byte order, packed or not", async () => {
    for (const littleEndian of [true, false]) {
      const data = packed(
        "setInt16",
        2,
        Array.from({ length: 24 }, (_, at) => at),
        littleEndian,
      );
      const file = niftiFile({ dims: [4, 3, 2], type: 4, slope: 0.5, intercept: 1, littleEndian }, data);
      for (const each of [file, gzipSync(file)]) {
        const volume = await volumeOf("scan.nii", each);
        expect([volume.shape, volume.axes]).toEqual([
          [2, 3, 4],
          ["z", "y", "x"],
        ]);
        expect(rowsOf(volume, { axis: 0, index: 1 })[0]).toEqual([7, 7.5, 8, 8.5]);
      }
    }
  });

  it("takes a slope of 0 for none, and drops axes of length 1", async () => {
    const volume = await volumeOf("scan.nii", niftiFile({ dims: [4, 6, 1, 1], type: 4 }, cells));
    expect(volume.shape).toEqual([6, 4]);
    expect(rowsOf(volume)[5]).toEqual([20, 21, 22, 23]);
  });

  it.each([
    ["cut", niftiFile({ dims: [4, 3, 3], type: 4 }, cells), /cut short.*72 B.*48 B/],
    ["negative sides", niftiFile({ dims: [-4, 3, 2], type: 4 }, cells), /negative/],
    ["colours", niftiFile({ dims: [4, 3, 2], type: 128 }, cells), /NIfTI type 128/],
    ["cut within its header", niftiFile({ dims: [4, 3, 2], type: 4 }, cells).subarray(0, 200), /header is incomplete/],
    ["no axes", niftiFile({ dims: [], type: 4 }, cells), /field dim/],
    ["time", niftiFile({ dims: [2, 3, 2, 2], type: 4 }, cells), /2 axes/],
    ["an absurd size", niftiFile({ dims: [32767, 32767, 32767], type: 64 }, cells), /more than the 256 MB/],
    [
      "an absurd size, packed",
      gzipSync(niftiFile({ dims: [32767, 32767, 999], type: 64 }, new Uint8Array(1e6))),
      /more than/,
    ],
    ["an offset that is NaN", niftiFile({ dims: [4, 3, 2], type: 4, offset: Number.NaN }, cells), /vox_offset/],
    ["packed and cut", gzipSync(niftiFile({ dims: [4, 3, 2], type: 4 }, cells)).subarray(0, 80), /damaged/],
  ])("%s is refused", async (_, file, message) => {
    expect(await problemWith("scan.nii", file)).toMatch(message);
  });

  it("in two files is refused with what to do", async () => {
    const header = niftiFile({ dims: [4, 3, 2], type: 4 }, cells);
    header.set(bytesOf("ni1\0"), 344);
    expect(await problemWith("scan.hdr", header)).toMatch(/single \.nii/);
  });
});

describe("text", () => {
  const read = async (text: string) => rowsOf(await volumeOf("a.csv", new TextEncoder().encode(text)));

  it.each([
    ["commas", "0,1\n0.5,.25\n"],
    ["commas and blanks", "0, 1\r\n0.5, 2.5e-1\r\n"],
    ["semicolons with decimal commas", "0;1\n0,5;0,25"],
    ["tabs", "0\t1\n0.5\t0.25\n\n"],
    ["blanks", "  0 1\n 0.5   0.25 "],
    ["a head line", "a,b\n0,1\n0.5,0.25"],
    ["comments and a byte order mark", "\ufeff# p\n0 1\n0.5 0.25"],
    ["Python lists", "[[0, 1], [0.5, 0.25]]"],
    ["printed arrays", "[[0.   1.  ]\n [0.5  0.25]]"],
    ["array(...)", "array([[0. , 1. ],\n       [0.5, 0.25]], dtype=float32)"],
    ["quotes", '"0","1"\n"0.5","0.25"'],
  ])("%s", async (_, text) => {
    expect(await read(text)).toEqual([
      [0, 1],
      [0.5, 0.25],
    ]);
  });

  it("words for numbers, and two-byte text", async () => {
    expect(await read("True,nan,-inf\nfalse,1,0")).toEqual([
      [1, Number.NaN, Number.NEGATIVE_INFINITY],
      [0, 1, 0],
    ]);
    const wide = bytesOf([0xff, 0xfe], "0\0,\u00001\0");
    expect(rowsOf(await volumeOf("a.csv", wide))).toEqual([[0, 1]]);
  });

  it.each([
    ["ragged rows", "1,2\n3", /2 numbers at first, 1 in line 2/],
    ["a word", "1,2\n3,x", /line 2, column 2.*"x"/],
    ["a gap", "1,,2", /line 1, column 2.*nothing/],
    ["nothing", "\n\n", /no rows of numbers/],
    ["only names", "a,b", /no rows of numbers/],
    ["sentences", "hello world\nthis is text", /no rows of numbers/],
    ["a word among numbers", "0 1\n1 two", /line 2, column 2/],
    ["a line as long as a book", `0,${"1,".repeat(300_000)}`, /line \(1\) of more than 500000 characters/],
  ])("%s are refused", async (_, text, message) => {
    expect(await problemWith("a.csv", new TextEncoder().encode(text))).toMatch(message);
  });

  it("is written so that it is read back", async () => {
    const field = Float64Array.of(0.1, 1 / 3, 1e-300, 1);
    expect((await read(writeCsv(field, { height: 2, width: 2 }))).flat()).toEqual(Array.from(field));
  });
});

describe("pictures", () => {
  const png = (width: number, height: number, bits = 8) => {
    const view = new DataView(new ArrayBuffer(17));
    view.setUint32(0, width);
    view.setUint32(4, height);
    view.setUint8(8, bits);
    return bytesOf("\x89PNG\r\n\x1a\n", [0, 0, 0, 13], "IHDR", new Uint8Array(view.buffer));
  };

  it("say their size before they are decoded", async () => {
    expect(await readData("a.png", png(640, 480), pace)).toMatchObject({
      size: { height: 480, width: 640 },
      notes: [],
    });
    const deep = await readData("a.png", png(6, 4, 16), pace);
    expect(deep.kind === "picture" && deep.notes[0]?.en).toMatch(/16 bits/);
    const jpeg = bytesOf([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc2, 0, 17, 8, 1, 2, 3, 4, 0, 0, 0]);
    expect(await readData("a.jpg", jpeg, pace)).toMatchObject({ size: { height: 258, width: 772 } });
    const lossy = bytesOf("RIFF\0\0\0\0WEBPVP8 \0\0\0\0", [0, 0, 0, 0x9d, 1, 0x2a, 0x40, 1, 0xf0, 0, 0, 0]);
    expect(await readData("a.webp", lossy, pace)).toMatchObject({ size: { height: 240, width: 320 } });
    const extended = bytesOf("RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0", [63, 1, 0, 239, 0, 0]);
    expect(await readData("a.webp", extended, pace)).toMatchObject({ size: { height: 240, width: 320 } });
    const bits = 319 | (239 << 14);
    const size = [bits & 255, (bits >> 8) & 255, (bits >> 16) & 255, bits >> 24];
    const lossless = bytesOf("RIFF\0\0\0\0WEBPVP8L\0\0\0\0/", size, [0, 0, 0, 0, 0]);
    expect(await readData("a.webp", lossless, pace)).toMatchObject({ size: { height: 240, width: 320 } });
  });

  it("of absurd sizes or without one are refused", async () => {
    expect(await problemWith("bomb.png", png(30_000, 30_000))).toMatch(/30000 × 30000 pixels, too many/);
    expect(await problemWith("bomb.png", png(60_000, 1))).toMatch(/too many/);
    expect(await problemWith("zero.png", png(0, 5))).toMatch(/damaged/);
    expect(await problemWith("cut.png", png(5, 5).subarray(0, 20))).toMatch(/damaged/);
    expect(await problemWith("cut.jpg", bytesOf([0xff, 0xd8, 0xff, 0xe0, 0, 0]))).toMatch(/damaged/);
    expect(await problemWith("cut.webp", bytesOf("RIFF\0\0\0\0WEBPVP8 "))).toMatch(/damaged/);
  });
});

describe("what a file is", () => {
  it("is told by its bytes, not by its name", async () => {
    const opened = await readData("mask.png", array(1), pace);
    expect(opened.kind === "arrays" && opened.notes[0]?.en).toMatch(/"mask\.png" does not contain what its name says/);
    const fine = await readData("mask.npy", array(1), pace);
    expect(fine.kind === "arrays" && fine.notes).toEqual([]);
    expect(await readData("scene.txt", bytesOf(' \n{"v":1}'), pace)).toEqual({ kind: "json", text: ' \n{"v":1}' });
  });

  it.each([
    ["nothing", [], /empty/],
    ["DICOM", [...new Array(128).fill(0), ...bytesOf("DICM")], /DICOM file.*Convert/],
    ["TIFF", [...bytesOf("II*\0")], /TIFF/],
    ["HDF5", [...bytesOf("\x89HDF\r\n\x1a\n")], /HDF5/],
    ["noise", [7, 1, 0, 2, 250], /kind that cannot be opened/],
  ])("%s is refused", async (_, bytes, message) => {
    expect(await problemWith("x", Uint8Array.from(bytes))).toMatch(message);
  });

  it("says so in Chinese, too", async () => {
    const opened = await readData("a.npy", npyFile({ descr: "|O", shape: "(2, 3)" }, []), pace);
    expect(opened.kind === "problem" && opened.problem["zh-CN"]).toMatch(/^“a\.npy”存有 Python 对象/);
  });
});
