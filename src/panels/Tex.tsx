/** One formula set by KaTeX. Loaded after the first view, with the fonts it needs. */
import katex from "katex";
import "katex/dist/katex.min.css";
import { type ReactNode, useLayoutEffect, useRef } from "react";

interface TexProps {
  readonly tex: string;
  readonly display?: boolean;
  readonly className?: string;
  /** Called with the element after each rendering, before paint. */
  readonly onRender?: (element: HTMLElement) => void;
}

/** Never trusts its input, and gives up on sizes and expansions that no formula needs. */
const options = {
  output: "htmlAndMathml",
  trust: false,
  strict: false,
  throwOnError: false,
  maxSize: 20,
  maxExpand: 200,
} as const;

export function Tex({ tex, display = false, className, onRender }: TexProps): ReactNode {
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (element.current === null) return;
    katex.render(tex, element.current, { ...options, displayMode: display });
    onRender?.(element.current);
  }, [tex, display, onRender]);
  return <span ref={element} className={className ?? "tex"} />;
}
