/** Where the course of a loss's values is drawn: by courses.ts, past React, since it changes with the brush. */
import type { ReactNode } from "react";

export function Course(): ReactNode {
  return (
    <svg className="losses-course" aria-hidden="true">
      <path opacity="0.45" />
      <path />
    </svg>
  );
}
