/** Vite plugin: gathers the licences of the packages that really are in the bundle, for the page that shows them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Plugin, Rolldown } from "vite";

/** One package in the bundle. The page reads a list of these from `licences.json` beside index.html. */
export interface PackageLicence {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  /** The full text that the package ships, or the standard text where it ships none. */
  readonly text: string;
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string | { readonly type?: string };
  readonly author?: string | { readonly name?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

const permissive = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "Unlicense",
]);

/** Code that the build tools themselves put into the bundle, by the start of its virtual module id. */
const helpers: readonly (readonly [string, string])[] = [
  ["\0vite/", "vite"],
  ["\0rolldown/", "rolldown"],
];

/**
 * Two plugins that share what they find: `page` for the build of the page, `worker` for those of its workers.
 * The build emits `licences.json` and fails on a package without a permissive licence; the dev server answers
 * `licences.json` with every runtime dependency.
 * @param root folder of the project's package.json
 */
export function licences(root: string): { page: Plugin; worker: () => Plugin } {
  const folders = new Set<string>();
  const collect = (bundle: Rolldown.OutputBundle, ids: Iterable<string>) => {
    for (const id of [...bundledModules(bundle), ...[...ids].filter(isStyle)]) {
      const folder = packageFolder(id, root);
      if (folder !== null) folders.add(folder);
    }
  };
  return {
    page: {
      name: "segloss-licences",
      generateBundle(_options, bundle) {
        collect(bundle, this.getModuleIds());
        const list = readLicences(folders, root);
        this.emitFile({ type: "asset", fileName: "licences.json", source: JSON.stringify(list) });
      },
      configureServer(server) {
        server.middlewares.use("/licences.json", (_request, response) => {
          response.setHeader("content-type", "application/json; charset=utf-8");
          response.end(JSON.stringify(readLicences(runtimeFolders(root), root)));
        });
      },
    },
    worker: () => ({
      name: "segloss-licences-worker",
      generateBundle(_options, bundle) {
        collect(bundle, this.getModuleIds());
      },
    }),
  };
}

function bundledModules(bundle: Rolldown.OutputBundle): string[] {
  return Object.values(bundle).flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
}

function isStyle(id: string): boolean {
  return /\.css(\?|$)/.test(id);
}

/** The folder of the package that a module belongs to; null for the project's own modules. */
export function packageFolder(id: string, root: string): string | null {
  const helper = helpers.find(([start]) => id.startsWith(start));
  if (helper !== undefined) return path.join(root, "node_modules", helper[1]);
  const file = id.replace(/^\0/, "").replace(/\?.*$/, "");
  if (!file.includes("/node_modules/")) return null;
  for (let folder = path.dirname(file); folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const manifest = path.join(folder, "package.json");
    if (existsSync(manifest) && readManifest(folder).name !== undefined) return folder;
  }
  return null;
}

/**
 * The licences of packages, sorted by name.
 * @throws {Error} naming every package whose licence is missing or not permissive
 */
export function readLicences(folders: Iterable<string>, root: string): PackageLicence[] {
  const list = [...folders].map((folder) => readLicence(folder, root));
  const refused = list.filter((entry) => !isPermissive(entry.licence) || entry.text === "");
  if (refused.length > 0) {
    const lines = refused.map((entry) => `  ${entry.name} ${entry.version}: ${entry.licence || "no licence"}`);
    throw new Error(`These bundled packages have no permissive licence with a text:\n${lines.join("\n")}`);
  }
  return list.sort((a, b) => a.name.localeCompare(b.name) || a.version.localeCompare(b.version));
}

function readLicence(folder: string, root: string): PackageLicence {
  const manifest = readManifest(folder);
  const licence = typeof manifest.license === "object" ? (manifest.license.type ?? "") : (manifest.license ?? "");
  const text = shippedText(folder) ?? standardText(licence, manifest, root);
  return { name: manifest.name ?? "", version: manifest.version ?? "", licence, text };
}

/**
 * Whether an SPDX expression gives permissive terms: every part of an AND, one part of an OR.
 * @param expression e.g. `MIT` or `(MIT OR GPL-3.0-only) AND ISC`; an empty or unknown one is not permissive
 */
export function isPermissive(expression: string): boolean {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const atom = (): boolean => {
    const token = tokens[at++];
    if (token !== "(") return permissive.has(token ?? "");
    const inside = either();
    at += 1;
    return inside;
  };
  const all = (): boolean => {
    let result = atom();
    while (tokens[at] === "AND") {
      at += 1;
      result = atom() && result;
    }
    return result;
  };
  const either = (): boolean => {
    let result = all();
    while (tokens[at] === "OR") {
      at += 1;
      result = all() || result;
    }
    return result;
  };
  return either() && at >= tokens.length;
}

/** The licence file in a package's folder, with its NOTICE where there is one. */
function shippedText(folder: string): string | null {
  const files = readdirSync(folder).sort();
  const texts = [/^licen[cs]e/i, /^copying/i, /^notice/i].flatMap((pattern) =>
    files.filter((file) => pattern.test(file)).map((file) => readFileSync(path.join(folder, file), "utf8").trim()),
  );
  // Vite's file goes on with the licences of what it bundles itself, none of which reaches the page.
  return texts.length > 0 ? (texts.join("\n\n").split("\n# Licenses of bundled dependencies")[0] ?? null) : null;
}

function standardText(licence: string, manifest: Manifest, root: string): string {
  if (licence === "Apache-2.0") return readFileSync(path.join(root, "LICENSE"), "utf8").trim();
  const author = typeof manifest.author === "object" ? manifest.author.name : manifest.author;
  if (licence === "MIT") return mitText(author ?? `the authors of ${manifest.name}`);
  return "";
}

function mitText(holder: string): string {
  return `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}

/** Every package that the runtime dependencies bring along: what the dev server shows, where nothing is bundled. */
function runtimeFolders(root: string): Set<string> {
  const found = new Set<string>();
  const visit = (folder: string) => {
    for (const name of Object.keys(readManifest(folder).dependencies ?? {})) {
      const next = installed(name, folder, root);
      if (next === null || found.has(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  visit(root);
  return found;
}

/** Where Node would find a package from a folder; null where it is not installed. */
function installed(name: string, from: string, root: string): string | null {
  for (let folder = from; folder.startsWith(root); folder = path.dirname(folder)) {
    const candidate = path.join(folder, "node_modules", name);
    if (existsSync(path.join(candidate, "package.json"))) return candidate;
  }
  return null;
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as Manifest;
}
