/** Tells the page around how high an embed is, in every dialect that course platforms understand: ours, Canvas's and H5P's. */
import type { EmbedServer } from "./server.ts";

/** Two heights that follow each other in turns within so many milliseconds are one of a page that cannot decide. */
const flutter = 400;

/**
 * Follows the height of an element.
 *
 * @returns `hear` takes what the page around says in H5P's dialect; `stop` ends the following
 */
export function followHeight(
  root: Element,
  { notify, post }: Pick<EmbedServer, "notify" | "post">,
): { readonly hear: (data: unknown) => void; readonly stop: () => void } {
  let told = 0;
  let before = 0;
  let toldAt = Number.NEGATIVE_INFINITY;

  function measure(): void {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === told || height === 0) return;
    // A scroll bar that comes and goes changes the width, and so the height: the larger one ends it.
    if (height === before && height < told && performance.now() - toldAt < flutter) return;
    before = told;
    told = height;
    toldAt = performance.now();
    notify("segloss.resize", { height });
    post({ subject: "lti.frameResize", height });
    tellH5p();
  }

  function tellH5p(): void {
    if (told > 0) post({ context: "h5p", action: "resize", scrollHeight: told });
  }

  function hear(data: unknown): void {
    if (typeof data !== "object" || data === null) return;
    const { context, action } = data as { readonly context?: unknown; readonly action?: unknown };
    if (context !== "h5p") return;
    if (action === "ready") post({ context: "h5p", action: "hello" });
    if (action === "ready" || action === "hello" || action === "resize" || action === "resizePrepared") tellH5p();
  }

  post({ context: "h5p", action: "hello" });
  const observer = new ResizeObserver(measure);
  observer.observe(root);
  return { hear, stop: () => observer.disconnect() };
}
