import { encode } from "uqr";
import { describe, expect, it } from "vitest";
import { qrCodeOf } from "./qr.ts";

const link = "https://example.org/#/?scene=phantom-lesion";

describe("the QR code of a link", () => {
  it("has the dark modules of the code, inside a quiet zone of four", () => {
    const code = qrCodeOf(link);
    const { data, size } = encode(link, { ecc: "L", border: 4 });
    expect(code?.size).toBe(size);
    const dark = new Set<string>();
    for (const [, x, y, run] of code?.path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g) ?? []) {
      for (let k = 0; k < Number(run); k += 1) dark.add(`${Number(x) + k},${y}`);
    }
    const expected = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x},${y}`] : [])));
    expect([...dark].sort()).toEqual(expected.sort());
    for (const place of dark) {
      for (const at of place.split(",").map(Number)) {
        expect(at).toBeGreaterThanOrEqual(4);
        expect(at).toBeLessThan(size - 4);
      }
    }
  });

  it("exists up to the length that a phone can scan", () => {
    expect(qrCodeOf(link + "x".repeat(1270 - link.length))?.size).toBe(117 + 8);
    expect(qrCodeOf(link + "x".repeat(1271 - link.length))).toBeNull();
    expect(qrCodeOf("链接".repeat(600))).toBeNull();
  });
});
