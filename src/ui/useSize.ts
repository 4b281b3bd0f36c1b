/** The size of an element, kept up to date. */
import { type RefObject, useLayoutEffect, useRef, useState } from "react";

export interface ElementSize {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** A ref to put on the element, and its content size; null before the first layout. */
export function useSize<T extends Element>(): readonly [RefObject<T | null>, ElementSize | null] {
  const ref = useRef<T>(null);
  const [size, setSize] = useState<ElementSize | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const { width, height } = entry.contentRect;
      setSize({ width, height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
