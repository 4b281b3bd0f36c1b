/** The line under the page; what it says loads after the first view. */
import { lazy, type ReactNode, Suspense } from "react";
import "./footer.css";

const FooterLine = lazy(async () => ({ default: (await import("./late.ts")).FooterLine }));

/** @param late whether what loads late may load */
export function Footer({ late }: { readonly late: boolean }): ReactNode {
  return <footer className="footer">{late && <Suspense>{<FooterLine />}</Suspense>}</footer>;
}
