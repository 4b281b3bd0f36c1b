/** The reference pages in the app: they follow the address and name the window. */
import type { ReactNode } from "react";
import { ReferencePages } from "#panels/reference/ReferencePages.tsx";
import { parseRoute } from "#share/route.ts";
import { showTitle } from "./documentState.ts";
import { useHash } from "./route.ts";

export function ReferencePage(): ReactNode {
  const { part, parameters } = parseRoute(useHash());
  return <ReferencePages name={part} parameters={parameters} onTitle={showTitle} />;
}
