/** The pages beside the explore page: each loads when it is asked for. */
import { lazy, type ReactNode } from "react";
import type { Route } from "#share/route.ts";

const pages = {
  licences: lazy(async () => ({ default: (await import("./late.ts")).LicencesPage })),
  losses: lazy(async () => ({ default: (await import("./ReferencePage.tsx")).ReferencePage })),
  agreement: lazy(async () => ({ default: (await import("./AgreementPage.tsx")).AgreementPage })),
  lessons: lazy(async () => ({ default: (await import("./LessonsPage.tsx")).LessonsPage })),
  curves: lazy(async () => ({ default: (await import("./CurvesPage.tsx")).CurvesPage })),
} as const;

export function OtherPage({ page }: { readonly page: Exclude<Route["page"], "explore"> }): ReactNode {
  const Page = pages[page];
  return <Page />;
}
