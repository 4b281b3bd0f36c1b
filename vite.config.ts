/** How the site is served in development, built into dist/ (scripts/build.mjs) and unit-tested. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import mdx from "@mdx-js/rollup";
import react from "@vitejs/plugin-react";
import remarkMath from "remark-math";
import type { Plugin } from "vite";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import { katexFonts } from "./scripts/katexFonts.ts";
import { licences } from "./scripts/licences.ts";
import { lossTables } from "./scripts/lossTables.ts";

interface Manifest {
  readonly version: string;
  readonly bugs: { readonly url: string };
}

const root = fileURLToPath(new URL(".", import.meta.url));
const manifest = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as Manifest;
const licencePlugins = licences(root.replace(/[\\/]$/, ""));

/** Packages large enough to have a file and a budget (.size-limit.mjs) of their own. */
const named: readonly (readonly [name: string, folder: string])[] = [
  ["recharts", "recharts"],
  ["katex", "katex"],
  ["tfjs", "@tensorflow/tfjs-core"],
];

/** @param folder - where the scripts of a build stand */
function chunkNamesIn(folder: string): (chunk: { readonly moduleIds: readonly string[] }) => string {
  return ({ moduleIds }) => {
    const found = named.find(([, ofPackage]) => moduleIds.some((id) => id.includes(`/node_modules/${ofPackage}/`)));
    return `${folder}/${found?.[0] ?? "[name]"}-[hash].js`;
  };
}

/** Modules that the page's script imports, and what they import in turn: the first visit waits for all of them. */
const ofTheFirstView = new Set<string>();

/** Finds them once the modules are known. @param entry - the end of the entry's path */
function findFirstView(entry: string): Plugin {
  return {
    name: "segloss-first-view",
    apply: "build",
    buildEnd() {
      const visit = (id: string): void => {
        if (ofTheFirstView.has(id)) return;
        ofTheFirstView.add(id);
        for (const imported of this.getModuleInfo(id)?.importedIds ?? []) visit(imported);
      };
      for (const id of this.getModuleIds()) if (id.endsWith(entry)) visit(id);
    },
  };
}

/** In embeds Preact stands for React: its 10 kB leave room where React's 66 would not (doc/decisions/0018). */
const preact = [
  { find: /^react-dom\/client$/, replacement: "preact/compat/client" },
  { find: /^react-dom$/, replacement: "preact/compat" },
  { find: /^react\/jsx-runtime$/, replacement: "preact/jsx-runtime" },
  { find: /^react$/, replacement: "preact/compat" },
];

/** What each mode of building makes: the app, the embed, or both in one file that needs no server. */
const entries: Readonly<Record<string, string>> = { embed: "src/embed.tsx", single: "src/boot.ts" };

interface Program {
  readonly entry: string;
  readonly file: string;
  readonly format: "es" | "iife";
}

/** Modes that make a program of one file. */
const programs: Readonly<Record<string, Program>> = {
  host: { entry: "src/host/segloss-embed.ts", file: "segloss-embed.js", format: "es" },
  launch: { entry: "src/host/launch.ts", file: "scorm-launch.js", format: "iife" },
  offline: { entry: "src/host/offline.ts", file: "offline.js", format: "iife" },
  "single-worker": { entry: "src/compute/worker.ts", file: "worker.js", format: "iife" },
};

function programOf({ entry, file, format }: Program, mode: string): ViteUserConfig {
  return {
    publicDir: false,
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: mode === "single-worker" ? [lossTables()] : [licencePlugins.page],
    build: {
      target: "es2022",
      emptyOutDir: false,
      write: mode !== "single-worker",
      rolldownOptions: {
        input: entry,
        // rolldown warns that such a program has no address of its own, which none needs.
        checks: { emptyImportMeta: false },
        output: { comments: false, codeSplitting: false, entryFileNames: file, format, minify: true },
      },
    },
  };
}

const siteOf = (mode: string, command: "build" | "serve"): ViteUserConfig => ({
  ...(mode === "single" && { publicDir: false }),
  // Relative addresses: dist/ works from any folder of any static host.
  base: "./",
  resolve: { alias: command === "build" && mode === "embed" ? preact : [] },
  define: {
    __VERSION__: JSON.stringify(manifest.version),
    __FEEDBACK_URL__: JSON.stringify(manifest.bugs.url),
  },
  plugins: [
    // The lessons' texts.
    { ...mdx({ remarkPlugins: [remarkMath] }), enforce: "pre" },
    katexFonts(),
    lossTables(),
    findFirstView(`/${entries[mode] ?? "src/main.tsx"}`),
    react(),
    licencePlugins.page,
  ],
  build: {
    target: "es2022",
    // Supported browsers know modulepreload.
    // What a late chunk imports is fetched with it by the browser itself: lists of it would weigh on the first visit.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) =>
        hostType === "html" ? files : files.filter((file) => file.endsWith(".css")),
    },
    ...(mode === "single" && { write: false, cssCodeSplit: false, assetsInlineLimit: Number.MAX_SAFE_INTEGER }),
    chunkSizeWarningLimit: 600,
    // scripts/build.mjs begins with an empty folder, and puts all builds into it.
    emptyOutDir: false,
    rolldownOptions: {
      input: entries[mode] ?? "src/main.tsx",
      output: {
        // Licence comments would triple the worker; licences.json carries the texts instead.
        comments: false,
        entryFileNames: `${mode === "embed" ? "embed" : "assets"}/[name]-[hash].js`,
        chunkFileNames: chunkNamesIn(mode === "embed" ? "embed" : "assets"),
        // The first view is one file, whatever of it late chunks use too: the first visit pays for each.
        codeSplitting:
          mode === "single"
            ? false
            : {
                groups: [{ name: "shared", test: (id) => ofTheFirstView.has(id) }],
                includeDependenciesRecursively: false,
              },
      },
    },
  },
  worker: {
    format: "es",
    plugins: () => [lossTables(), licencePlugins.worker()],
    rolldownOptions: { output: { comments: false, chunkFileNames: chunkNamesIn("assets") } },
  },
  // Found lazily, these would reload the page of a first visitor to `npm start` in the middle of a stroke.
  optimizeDeps: {
    // Not whatever page lies about: what builds have written is no source.
    entries: ["index.html", "e2e/kernel/*.html", "bench/*.html"],
    include: ["katex", "recharts", "@tensorflow/tfjs-core", "@tensorflow/tfjs-backend-webgl/dist/base"],
  },
  test: {
    include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts", "vectors/*.test.ts"],
    environment: "node",
    setupFiles: ["scripts/fuzzSetup.ts"],
    allowOnly: false,
    // Properties run many times; how long a machine takes for them says nothing of the code.
    testTimeout: 60_000,
  },
});

export default defineConfig(({ mode, command }) => {
  const program = programs[mode];
  return command === "build" && program !== undefined ? programOf(program, mode) : siteOf(mode, command);
});
