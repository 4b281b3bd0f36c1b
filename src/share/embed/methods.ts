/** What the page around may ask of an embed: the page API by name, with arguments by name and answers that are plain data. */
import { rpcProblems } from "#i18n/embed.ts";
import { callError } from "#share/callError.ts";
import type { PageApi } from "#share/pageApi.ts";

/** Arguments that a method cannot take. */
export class BadParams extends Error {}

export interface Method {
  /** Whether it changes the scene. */
  readonly changes: boolean;
  /** @param params - as they came. Throws `BadParams` where they are not what the method takes. */
  readonly call: (params: unknown) => unknown;
}

type Named = Readonly<Record<string, unknown>>;

/** Arguments by name; none where there are none. */
function named(method: string, params: unknown): Named {
  if (params === undefined || params === null) return {};
  if (typeof params === "object" && !Array.isArray(params) && !ArrayBuffer.isView(params)) return params as Named;
  throw new BadParams(callError(rpcProblems.params(method)).message);
}

/** Runs a check of arguments; what it throws is their fault. */
async function checked<T>(check: () => T | Promise<T>): Promise<T> {
  try {
    return await check();
  } catch (error) {
    throw new BadParams(error instanceof Error ? error.message : String(error));
  }
}

/** @param checkStep - throws where there is no such lesson or step */
export function embedMethods(
  api: PageApi,
  checkStep: (lesson: unknown, step: unknown) => Promise<void>,
): Readonly<Record<string, Method>> {
  const asks = (call: (given: Named) => unknown) => (name: string) => ({
    changes: false,
    call: (params: unknown) => call(named(name, params)),
  });
  const acts = (call: (given: Named) => unknown) => (name: string) => ({
    changes: true,
    call: (params: unknown) => call(named(name, params)),
  });
  const methods = {
    getState: asks(() => api.getState()),
    setState: acts((given) => api.setState(given)),
    evaluate: asks(() => api.evaluate()),
    pixels: asks(async ({ loss, kind }) => {
      const { checkKind, checkLoss } = await import("#share/requests.ts");
      const [id, map] = await checked(() => [checkLoss(loss), checkKind(kind)] as const);
      const { height, width, data } = await api.pixels(id, map);
      return { height, width, data: Array.from(data) };
    }),
    curve: asks(async ({ variable, ...options }) => {
      const { checkCurve } = await import("#share/requests.ts");
      const { variable: name, ...rest } = await checked(() => checkCurve(variable, options));
      return api.curve(name, rest);
    }),
    catalogue: asks(() => api.catalogue()),
    loadLesson: acts(async ({ lesson, step = 0 }) => {
      await checked(() => checkStep(lesson, step));
      return api.loadLesson(lesson as string, step as number);
    }),
    reset: acts(() => api.reset()),
    undo: acts(() => api.undo()),
    redo: acts(() => api.redo()),
    exportPNG: asks(async () => dataUrl(await api.exportPNG())),
    link: asks(() => api.link()),
    lessons: asks(() => api.lessons()),
  };
  return Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, method(name)]));
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error("The picture could not be read"));
    reader.readAsDataURL(blob);
  });
}
