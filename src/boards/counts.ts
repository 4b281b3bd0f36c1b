/** The numbers in the legends that move with the brush, written without a render. */
import type { CellClass } from "#i18n/boards.ts";
import { formatCount, formatPercent } from "#ui/format.ts";
import { countOf } from "./confusion.ts";
import type { Field } from "./field.ts";
import { createFrameTask } from "./frames.ts";

/** Writes into the elements with `data-count` (a class, or "foreground" for its share); returns what ends it. */
export function createCounts(section: HTMLElement, field: Field): () => void {
  function write(): void {
    for (const element of section.querySelectorAll<HTMLElement>("[data-count]")) {
      const text = textOf(element.dataset.count ?? "", field);
      if (element.textContent !== text) element.textContent = text;
    }
  }
  const task = createFrameTask(write);
  write();
  const stop = field.subscribe(task.request);
  return () => {
    stop();
    task.cancel();
  };
}

function textOf(name: string, { confusion, grids }: Field): string {
  if (name !== "foreground") return formatCount(countOf(confusion, name as CellClass));
  return formatPercent((countOf(confusion, "tp") + countOf(confusion, "fn")) / grids.truth.length);
}
