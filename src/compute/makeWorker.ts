/** Makes the one worker of the page; the only file that does. */
import workerUrl from "./worker.ts?worker&url";

const options: WorkerOptions = { type: "module", name: "compute" };

interface Policy {
  createScriptURL(url: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

/** Lets no script's address pass but those made here. */
let policy: Policy | null = null;

/** An address that the page's policy lets pass, where there is one. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  policy ??= trustedTypes?.createPolicy("segloss-worker", { createScriptURL: (given) => given }) ?? null;
  return policy?.createScriptURL(url) ?? url;
}

/**
 * The engine's worker. Where the page may not have one from its own address, as in a sandboxed frame, it comes from a blob
 * that imports the same file.
 * @throws whatever the constructor throws where no worker can live at all
 */
export function makeComputeWorker(): Worker {
  const { href } = new URL(workerUrl, import.meta.url);
  try {
    return new Worker(trusted(href), options);
  } catch {
    const blob = new Blob([`import ${JSON.stringify(href)};`], { type: "text/javascript" });
    return new Worker(trusted(URL.createObjectURL(blob)), options);
  }
}
