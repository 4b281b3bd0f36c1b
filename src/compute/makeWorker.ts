/** Makes the one worker of the page; the only file that does. */
import { trusted } from "./trusted.ts";
import workerUrl from "./worker.ts?worker&url";

const name = "compute";

/**
 * A script that becomes the worker of that address. A classic one: in a sandboxed frame Chromium starts no module from a
 * blob. What is said to it before the import is there waits.
 */
function standIn(href: string): string {
  return `const early = [], keep = ({ data }) => early.push(data);
addEventListener("message", keep);
import(${JSON.stringify(href)}).then(() => {
  removeEventListener("message", keep);
  for (const data of early) dispatchEvent(new MessageEvent("message", { data }));
}, (error) => setTimeout(() => { throw error; }));`;
}

/**
 * The engine's worker. Where the page may not have one from its own address, as in a sandboxed frame, it comes from a blob
 * that imports the same file.
 * @throws whatever the constructor throws where no worker can live at all
 */
export function makeComputeWorker(): Worker {
  const { href } = new URL(workerUrl, import.meta.url);
  try {
    // In the site of one file the worker is a blob itself, and a classic script.
    return new Worker(trusted(href), href.startsWith("blob:") ? { name } : { type: "module", name });
  } catch {
    const blob = new Blob([standIn(href)], { type: "text/javascript" });
    return new Worker(trusted(URL.createObjectURL(blob)), { name });
  }
}
