/** Proves that the room table of doc/implementation-notes.md is what the linter enforces, import by import. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What each room may import besides itself: the table, once more, so that neither can change alone. */
const table: Readonly<Record<string, readonly string[]>> = {
  i18n: [],
  grid: [],
  expression: [],
  maps: ["grid"],
  losses: ["expression", "i18n"],
  metrics: ["grid", "maps", "i18n"],
  tools: ["grid", "i18n"],
  scene: ["grid", "losses", "metrics", "i18n"],
  files: ["grid", "scene", "i18n"],
  lessons: ["scene", "expression", "losses", "metrics", "i18n"],
  compute: ["grid", "expression", "maps", "losses", "metrics"],
  store: ["grid", "scene", "tools", "losses", "metrics", "i18n"],
  ui: ["i18n"],
  boards: ["store", "tools", "grid", "ui", "i18n"],
  panels: ["store", "scene", "files", "expression", "losses", "metrics", "lessons", "boards", "ui", "i18n"],
  host: [],
  share: ["scene", "store", "expression", "losses", "metrics", "i18n"],
};
const rooms = [...Object.keys(table), "app"];
const pure = ["i18n", "grid", "expression", "maps", "losses", "metrics", "tools", "scene", "files"];

/** Every way of importing; `import()` and `import type` must be caught like the plain one. */
const forms: readonly ((target: string) => string)[] = [
  (target) => `import { thing } from "${target}";\nexport const use = thing;\n`,
  (target) => `import type { Thing } from "${target}";\nexport type Use = Thing;\n`,
  (target) => `export function use(): Promise<unknown> {\n  return import("${target}");\n}\n`,
  (target) => `export { thing } from "${target}";\n`,
];

interface Probe {
  readonly room: string;
  readonly source: string;
  readonly refused: boolean;
}

const probes: Probe[] = [];

function addProbes(): void {
  for (const [room, allowed] of Object.entries(table)) {
    for (const target of rooms) {
      const refused = target !== room && !allowed.includes(target);
      for (const form of forms) probes.push({ room, source: form(`#${target}/probe.ts`), refused });
    }
    probes.push({ room, source: forms[0]?.("#main.tsx") ?? "", refused: true });
    probes.push({ room, source: forms[0]?.("../grid/field.ts") ?? "", refused: true });
    probes.push({ room, source: forms[0]?.("./neighbour.ts") ?? "", refused: false });
  }
  for (const room of pure) {
    for (const name of ["react", "react-dom/client", "zustand", "zustand/vanilla", "@tensorflow/tfjs-core", "katex"]) {
      for (const form of forms) probes.push({ room, source: form(name), refused: true });
    }
    probes.push({ room, source: "export const width = document.body.clientWidth;\n", refused: true });
  }
  for (const name of ["react", "zustand"]) {
    probes.push({ room: "compute", source: forms[0]?.(name) ?? "", refused: true });
  }
  for (const name of ["react", "zustand"]) {
    probes.push({ room: "host", source: forms[0]?.(name) ?? "", refused: true });
  }
  for (const room of ["store", "share", "ui", "boards", "panels", "host"]) {
    probes.push({ room, source: forms[2]?.("@tensorflow/tfjs-core") ?? "", refused: true });
  }
}

interface Report {
  readonly diagnostics: readonly { readonly category: string; readonly location: { readonly path: string } }[];
}

/** The probes that the linter refuses, by index. */
function lint(folder: string): Set<number> {
  const biome = path.join(root, "node_modules/@biomejs/biome/bin/biome");
  const options = ["lint", "--reporter=json", "--max-diagnostics=none", "--vcs-enabled=false", "."];
  const result = spawnSync(process.execPath, [biome, ...options], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const report = JSON.parse(result.stdout.slice(result.stdout.indexOf("{"))) as Report;
  const rules = ["lint/style/noRestrictedImports", "lint/style/noRestrictedGlobals"];
  const paths = report.diagnostics
    .filter((entry) => rules.includes(entry.category))
    .map((entry) => entry.location.path);
  return new Set(paths.map((file) => Number(/probe(\d+)\.ts$/.exec(file)?.[1])));
}

describe("the linter", () => {
  let folder = "";
  let refused = new Set<number>();

  beforeAll(() => {
    addProbes();
    folder = mkdtempSync(path.join(tmpdir(), "segloss-imports-"));
    copyFileSync(path.join(root, "biome.json"), path.join(folder, "biome.json"));
    probes.forEach((probe, index) => {
      mkdirSync(path.join(folder, "src", probe.room), { recursive: true });
      writeFileSync(path.join(folder, "src", probe.room, `probe${index}.ts`), probe.source);
    });
    refused = lint(folder);
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(Object.keys(table))("lets %s import what the table allows, and nothing else", (room) => {
    const wrong = probes.filter((probe, index) => probe.room === room && probe.refused !== refused.has(index));
    expect(wrong).toEqual([]);
  });

  test("has at least one refused probe for every room", () => {
    for (const room of Object.keys(table)) {
      expect(probes.some((probe, index) => probe.room === room && refused.has(index))).toBe(true);
    }
  });
});

test("every folder of src/ is a room of the table", () => {
  const folders = readdirSync(path.join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map((entry) => entry.name).filter((name) => !rooms.includes(name))).toEqual([]);
});

test("workers are created in one file only, since the linter does not see into new URL()", () => {
  const files = readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" });
  const sources = files.filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));
  const creators = sources.filter((file) => /new Worker\(/.test(readFileSync(path.join(root, "src", file), "utf8")));
  expect(creators.length).toBeLessThanOrEqual(1);
  expect(creators.every((file) => file.startsWith("compute"))).toBe(true);
});
