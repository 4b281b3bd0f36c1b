/** Whether a panel is looked at: unseen, it need not be kept up to date. */
import { type RefObject, useEffect, useRef, useState } from "react";

/** Whether the panel is in the window, or nearly. */
export function useSight(): readonly [RefObject<HTMLElement | null>, boolean] {
  const ref = useRef<HTMLElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (ref.current === null) return;
    const observer = new IntersectionObserver((entries) => setSeen(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: "120px",
    });
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return [ref, seen];
}
