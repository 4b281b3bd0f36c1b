/** How the site is served in development, built into dist/ and unit-tested. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
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

function chunkFileNames({ moduleIds }: { readonly moduleIds: readonly string[] }): string {
  const found = named.find(([, folder]) => moduleIds.some((id) => id.includes(`/node_modules/${folder}/`)));
  return `assets/${found?.[0] ?? "[name]"}-[hash].js`;
}

/** Modules of the first view that late chunks use too: in one file with the libraries, since the first visit pays for each. */
const sharedFromTheStart = new RegExp(
  [
    "node_modules/(?:react|react-dom|scheduler|zustand)/",
    "vite/preload-helper",
    "src/(?:losses|metrics)/(?:core|index)\\.",
    "src/expression/(?:print|evaluate|node|simplify|names)\\.",
    "src/grid/(?:cellSet|field|patch|rasterise)\\.",
    "src/tools/",
    "src/scene/(?:scene|params|builtIn/)",
    "src/store/(?:actions|changes|history|hooks|interface|playground|preferences|results|scenes|settings|strokes|undo)\\.",
    "src/boards/(?:confusion|geometry|raster|theme)\\.",
    "src/ui/(?:format|Icon|locale|palette|paletteColors)\\.",
    "src/i18n/(?:locale|losses|prompt)\\.",
  ].join("|"),
);

export default defineConfig({
  // Relative addresses: dist/ works from any folder of any static host.
  base: "./",
  define: {
    __VERSION__: JSON.stringify(manifest.version),
    __FEEDBACK_URL__: JSON.stringify(manifest.bugs.url),
  },
  plugins: [katexFonts(), lossTables(), react(), licencePlugins.page],
  build: {
    target: "es2022",
    // Supported browsers know modulepreload.
    // What a late chunk imports is fetched with it by the browser itself: lists of it would weigh on the first visit.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) =>
        hostType === "html" ? files : files.filter((file) => file.endsWith(".css")),
    },
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        // Licence comments would triple the worker; licences.json carries the texts instead.
        comments: false,
        chunkFileNames,
        // What the entry shares with late chunks is one file, not four: the first visit pays for each.
        codeSplitting: {
          groups: [{ name: "shared", test: sharedFromTheStart }],
          includeDependenciesRecursively: false,
        },
      },
    },
  },
  worker: {
    format: "es",
    plugins: () => [lossTables(), licencePlugins.worker()],
    rolldownOptions: { output: { comments: false, chunkFileNames } },
  },
  // Found lazily, these would reload the page of a first visitor to `npm start` in the middle of a stroke.
  optimizeDeps: {
    include: ["katex", "recharts", "@tensorflow/tfjs-core", "@tensorflow/tfjs-backend-webgl/dist/base"],
  },
  test: {
    include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts", "vectors/*.test.ts"],
    environment: "node",
    setupFiles: ["scripts/fuzzSetup.ts"],
    allowOnly: false,
  },
});
