/** Every font of KaTeX stays, in one format. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withoutOlderFonts } from "./katexFonts.ts";

test("keeps each font face with its WOFF2 source and nothing else", () => {
  const before = readFileSync(new URL("../node_modules/katex/dist/katex.min.css", import.meta.url), "utf8");
  const after = withoutOlderFonts(before);
  const faces = after.match(/@font-face\{[^}]*\}/g) ?? [];
  expect(faces.length).toBe((before.match(/@font-face/g) ?? []).length);
  for (const face of faces) expect(face.match(/url\([^)]*\)/g)).toEqual([expect.stringMatching(/\.woff2\)$/)]);
  expect(after.replace(/@font-face\{[^}]*\}/g, "")).toBe(before.replace(/@font-face\{[^}]*\}/g, ""));
});
