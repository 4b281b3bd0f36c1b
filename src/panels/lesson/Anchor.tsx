/** A link in a lesson's text: out of the page in a window of its own, by http(s) only; or within the page. */
import type { AnchorHTMLAttributes, ReactNode } from "react";

export function Anchor({ href = "", children }: AnchorHTMLAttributes<HTMLAnchorElement>): ReactNode {
  if (href.startsWith("#/")) return <a href={href}>{children}</a>;
  if (!/^https?:\/\//i.test(href)) return children;
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
