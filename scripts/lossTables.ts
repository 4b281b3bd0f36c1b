/** Vite plugins: what the losses' expressions give once and for all is worked out when the site is built, so that the first visit need not carry parser and typesetter. */
import { fileURLToPath } from "node:url";
import { type Plugin, runnerImport } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const source = fileURLToPath(new URL("../src/", import.meta.url));
/** Files beside the page, by name: the catalogue of the page API, and the table of agreement with the reference vectors. */
const files: ReadonlyMap<string, () => Promise<string>> = new Map([
  ["catalogue.json", catalogueText],
  ["agreement.json", agreementText],
]);

/** Runs a module of src/ as the page would. */
async function run<T>(file: string): Promise<T> {
  const { module } = await runnerImport<T>(`${source}${file}`, { configFile: false, root, logLevel: "error" });
  return module;
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

/** What takes the place of a module of plain data in a build: the same data, without the files it comes from. */
async function dataModule(file: string, name: string): Promise<string> {
  const module = await run<Readonly<Record<string, unknown>>>(file);
  return `export const ${name} = ${JSON.stringify(module[name])};\n`;
}

async function agreementText(): Promise<string> {
  const { agreement } = await run<typeof import("../vectors/agreement.ts")>("../vectors/agreement.ts");
  return JSON.stringify(agreement());
}

async function catalogueText(): Promise<string> {
  const { catalogue } = await run<typeof import("../src/share/catalogue.ts")>("share/catalogue.ts");
  const { lessons } = await run<typeof import("../src/lessons/index.ts")>("lessons/index.ts");
  const listed = lessons.map(({ id, title, steps }) => ({ id, title, steps: steps.length }));
  return JSON.stringify({ ...catalogue(), lessons: listed });
}

/** Modules that a build replaces by their result, by their place in src/. */
const replaced: ReadonlyMap<string, () => Promise<string>> = new Map([
  ["compute/compiled.ts", () => compiledModule("compute/compiled.ts", "compiledLosses")],
  ["compute/compiledStarters.ts", () => compiledModule("compute/compiledStarters.ts", "compiledStarters")],
  ["losses/core.ts", () => dataModule("losses/core.ts", "cores")],
  ["losses/ranges.ts", () => dataModule("losses/ranges.ts", "ranges")],
  ["metrics/core.ts", () => dataModule("metrics/core.ts", "cores")],
]);

/** Serves the files everywhere, and compiled losses and bare data in builds; in development losses compile in the page. */
export function lossTables(): Plugin {
  let building = false;
  return {
    name: "segloss-loss-tables",
    configResolved({ command }) {
      building = command === "build";
    },
    load: async (id) => {
      if (!building || !id.startsWith(source)) return null;
      return replaced.get(id.slice(source.length))?.() ?? null;
    },
    async generateBundle() {
      if (this.environment.config.isWorker) return;
      for (const [fileName, text] of files) this.emitFile({ type: "asset", fileName, source: await text() });
    },
    configureServer({ middlewares }) {
      for (const [name, text] of files)
        middlewares.use(`/${name}`, async (_, response, next) => {
          try {
            const body = await text();
            response.setHeader("content-type", "application/json");
            response.end(body);
          } catch (error) {
            next(error);
          }
        });
    },
  };
}
