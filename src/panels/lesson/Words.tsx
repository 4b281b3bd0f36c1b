/** A line of text with mathematics between dollar signs, for texts that are not in a file of their own. */
import type { ReactNode } from "react";
import { Tex } from "#panels/Tex.tsx";

/** @param props.text e.g. `What is $\sum_i p_i$?` */
export function Words({ text }: { readonly text: string }): ReactNode {
  return text.split(/\$([^$]+)\$/).map((part, k) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text, in their order.
    return k % 2 === 1 ? <Tex key={k} tex={part} /> : <span key={k}>{part}</span>;
  });
}
