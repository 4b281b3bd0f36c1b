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

/** What takes the place of src/compute/compiled.ts in a build: the same losses, already compiled. */
export async function compiledModule(): Promise<string> {
  const [{ compiledLosses }, { packLoss }] = await Promise.all([
    run<typeof import("../src/compute/compiled.ts")>("compute/compiled.ts"),
    run<typeof import("../src/expression/pack.ts")>("expression/pack.ts"),
  ]);
  const packed = JSON.stringify(compiledLosses.map(packLoss));
  return `import { unpackLoss } from "#expression/pack.ts";\nexport const compiledLosses = ${packed}.map(unpackLoss);\n`;
}

/** What takes the place of src/losses/core.ts in a build: the same data, without the files it comes from. */
async function coreModule(): Promise<string> {
  const { cores } = await run<typeof import("../src/losses/core.ts")>("losses/core.ts");
  return `export const cores = ${JSON.stringify(cores)};\n`;
}

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
      if (!building) return null;
      if (id === `${source}compute/compiled.ts`) return compiledModule();
      return id === `${source}losses/core.ts` ? coreModule() : null;
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(`${source}losses/`) && !file.startsWith(`${source}expression/`)) return;
      const module = server.moduleGraph.getModuleById(resolvedName);
      if (module) server.moduleGraph.invalidateModule(module);
    },
  };
}
