/** The papers of a lesson, to read on. */
import type { ReactNode } from "react";
import type { Reference } from "#losses/define.ts";

export function Papers({ papers }: { readonly papers: readonly Reference[] }): ReactNode {
  return (
    <ul className="lesson-papers">
      {papers.map(({ authors, year, title, url }) => (
        <li key={url}>
          {authors} ({year}).{" "}
          <a href={url} target="_blank" rel="noreferrer">
            <cite>{title}</cite>
          </a>
        </li>
      ))}
    </ul>
  );
}
