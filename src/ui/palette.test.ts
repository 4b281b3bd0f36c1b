/** The scales are even, end where they should, and the canvas colours are those of the stylesheet. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { divergingPalette, sequentialPalette } from "./mapPalettes.ts";
import { type PaletteTheme, paletteColour, probabilityPalette } from "./palette.ts";
import { boardColors, packColor, packPalette } from "./paletteColors.ts";

const themes: readonly PaletteTheme[] = ["light", "dark"];

/** CIE lightness L* of a palette entry. */
function lightness(palette: Uint8Array, entry: number): number {
  const [r = 0, g = 0, b = 0] = [0, 1, 2].map((channel) => {
    const s = (palette[entry * 4 + channel] ?? 0) / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  });
  const y = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return y <= 0.008856 ? 903.3 * y : 116 * Math.cbrt(y) - 16;
}

function steps(palette: Uint8Array): number[] {
  return Array.from({ length: 255 }, (_, entry) => lightness(palette, entry + 1) - lightness(palette, entry));
}

test.each(themes)("sequential scales grow lighter all the way (%s)", (theme) => {
  for (const palette of [probabilityPalette(theme), sequentialPalette(theme)]) {
    expect(palette).toHaveLength(1024);
    expect(Math.min(...steps(palette))).toBeGreaterThan(-0.12);
    expect(lightness(palette, 255) - lightness(palette, 0)).toBeGreaterThan(65);
  }
});

test.each(themes)("the diverging scale is symmetric about its ground (%s)", (theme) => {
  const palette = divergingPalette(theme);
  const toGround = theme === "light" ? 1 : -1;
  const slopes = steps(palette).map((step, entry) => step * toGround * (entry < 127 ? 1 : -1));
  expect(Math.min(...slopes)).toBeGreaterThan(-0.05);
  expect(palette.subarray(127 * 4, 128 * 4)).toEqual(palette.subarray(128 * 4, 129 * 4));
  for (let entry = 0; entry < 128; entry++) {
    expect(Math.abs(lightness(palette, entry) - lightness(palette, 255 - entry))).toBeLessThan(5);
  }
});

test("the light ends are those of the published tables", () => {
  expect(paletteColour(probabilityPalette("light"), 0)).toBe("rgb(0 34 78)");
  expect(paletteColour(probabilityPalette("light"), 1)).toBe("rgb(254 232 56)");
  expect(paletteColour(sequentialPalette("light"), 0)).toBe("rgb(68 1 84)");
  expect(paletteColour(sequentialPalette("light"), 1)).toBe("rgb(253 231 37)");
  expect(paletteColour(divergingPalette("light"), -3)).toBe("rgb(0 79 139)");
});

test("packed pixels have the bytes of the colour", () => {
  expect([...new Uint8Array(Uint32Array.of(packColor("#0102fe", 9)).buffer)]).toEqual([1, 2, 254, 9]);
  expect(packPalette(probabilityPalette("light"))[255]).toBe(packColor("#fee838"));
});

test("canvas colours are the stylesheet's", () => {
  const css = readFileSync(new URL("../app/tokens.css", import.meta.url), "utf8");
  const [light = "", dark = ""] = css.split('[data-theme="dark"]');
  for (const [theme, text] of [
    ["light", light],
    ["dark", dark],
  ] as const) {
    for (const [name, value] of Object.entries(boardColors[theme])) {
      const token = name
        .replace(/([A-Z])/g, "-$1")
        .replace(/(\d)/, "-$1")
        .toLowerCase();
      expect(text, `--${token} in ${theme}`).toContain(`--${token}: ${value};`);
    }
  }
});
