/** Vite plugins: what the losses' expressions give once and for all is worked out when the site is built, so that the first visit need not carry parser and typesetter. */
import { fileURLToPath } from "node:url";
import { type Plugin, runnerImport } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const source = fileURLToPath(new URL("../src/", import.meta.url));
const virtualName = "virtual:loss-tex";
const resolvedName = `\0${virtualName}`;

/** Runs a module of src/ as the page would. */
async function run<T>(file: string): Promise<T> {
  const { module } = await runnerImport<T>(`${source}${file}`, { configFile: false, root, logLevel: "error" });
  return module;
}

/** The textbook formula of every loss by id, parameters at their defaults. */
async function lossTex(): Promise<Record<string, string>> {
  const { textbookFormulas } = await run<typeof import("../src/losses/textbook.ts")>("losses/textbook.ts");
  return textbookFormulas();
}

type Compiled = readonly Parameters<typeof import("../src/expression/pack.ts").packLoss>[0][];

/** What takes the place of a module that compiles losses in a build: the same losses, already compiled. */
export async function compiledModule(file: string, name: string): Promise<string> {
  const [module, { packLoss }] = await Promise.all([
    run<Readonly<Record<string, Compiled>>>(file),
    run<typeof import("../src/expression/pack.ts")>("expression/pack.ts"),
  ]);
  const packed = JSON.stringify(module[name]?.map(packLoss));
  return `import { unpackLoss } from "#expression/pack.ts";\nexport const ${name} = ${packed}.map(unpackLoss);\n`;
}

/** What takes the place of a list of cores in a build: the same data, without the files it comes from. */
async function coreModule(file: string): Promise<string> {
  const { cores } = await run<{ readonly cores: readonly unknown[] }>(file);
  return `export const cores = ${JSON.stringify(cores)};\n`;
}

/** Modules that a build replaces by their result, by their place in src/. */
const replaced: ReadonlyMap<string, () => Promise<string>> = new Map([
  ["compute/compiled.ts", () => compiledModule("compute/compiled.ts", "compiledLosses")],
  ["compute/compiledStarters.ts", () => compiledModule("compute/compiledStarters.ts", "compiledStarters")],
  ["losses/core.ts", () => coreModule("losses/core.ts")],
  ["metrics/core.ts", () => coreModule("metrics/core.ts")],
]);

/** Serves `virtual:loss-tex` everywhere, and compiled losses in builds; in development losses compile in the page. */
export function lossTables(): Plugin {
  let building = false;
  return {
    name: "segloss-loss-tables",
    configResolved({ command }) {
      building = command === "build";
    },
    resolveId: (id) => (id === virtualName ? resolvedName : null),
    load: async (id) => {
      if (id === resolvedName) return `export const lossTex = ${JSON.stringify(await lossTex())};`;
      if (!building || !id.startsWith(source)) return null;
      return replaced.get(id.slice(source.length))?.() ?? null;
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(`${source}losses/`) && !file.startsWith(`${source}expression/`)) return;
      const module = server.moduleGraph.getModuleById(resolvedName);
      if (module) server.moduleGraph.invalidateModule(module);
    },
  };
}
