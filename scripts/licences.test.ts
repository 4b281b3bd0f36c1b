/** Which licences are let into the bundle, and whose they are. */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { isPermissive, packageFolder, readLicences } from "./licences.ts";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");
const modules = path.join(root, "node_modules");

test.each([
  "MIT",
  "ISC",
  "Apache-2.0",
  "0BSD",
  "BSD-3-Clause",
  "Unlicense",
  "BlueOak-1.0.0",
  "MIT AND ISC AND BSD-3-Clause",
  "(MIT OR GPL-3.0-only)",
  "GPL-3.0-only OR (MIT AND ISC)",
])("%s is permissive", (expression) => {
  expect(isPermissive(expression)).toBe(true);
});

test.each([
  "",
  "GPL-3.0-only",
  "MIT AND GPL-3.0-only",
  "UNLICENSED",
  "SEE LICENSE IN LICENSE",
  "(GPL-2.0-only OR AGPL-3.0-only)",
])("%j is not", (expression) => {
  expect(isPermissive(expression)).toBe(false);
});

describe("whose a module is", () => {
  test.each([
    ["katex/dist/katex.mjs", "katex"],
    ["katex/dist/katex.min.css?direct", "katex"],
    ["@tensorflow/tfjs-core/dist/engine.js", "@tensorflow/tfjs-core"],
  ])("%s", (file, folder) => {
    expect(packageFolder(path.join(modules, file), root)).toBe(path.join(modules, folder));
  });

  test("the build's own helpers belong to the build tools", () => {
    expect(packageFolder("\0vite/preload-helper.js", root)).toBe(path.join(modules, "vite"));
  });

  test("the project's modules belong to no package", () => {
    expect(packageFolder(path.join(root, "src/main.tsx"), root)).toBeNull();
    expect(packageFolder("\0plugin:virtual", root)).toBeNull();
  });
});

test("gives name, version, licence and text, also where a package ships no text", () => {
  const folders = ["seedrandom", "katex", "@tensorflow/tfjs-core"].map((name) => path.join(modules, name));
  const list = readLicences(folders, root);
  expect(list.map((entry) => [entry.name, entry.licence])).toEqual([
    ["@tensorflow/tfjs-core", "Apache-2.0"],
    ["katex", "MIT"],
    ["seedrandom", "MIT"],
  ]);
  for (const { text, version } of list) {
    expect(text.length).toBeGreaterThan(900);
    expect(version).toMatch(/^\d+\.\d+/);
  }
  expect(list[2]?.text).toContain("Copyright (c) David Bau");
});

test("names what it refuses", () => {
  expect(() => readLicences([root, path.join(modules, "axe-core")], root)).toThrow(/axe-core .*MPL-2\.0/);
});
