/** The dialogs that load when they are first asked for, in a place of their own beside the page. */
import type { ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { openDialog } from "#i18n/openDialog.ts";
import type { Given } from "#panels/open/sources.ts";
import { notify } from "#store/actions.ts";
import { usePlayground } from "#store/hooks.ts";
import { LocaleProvider } from "#ui/locale.tsx";

let root: Root | null = null;

/** Which dialog is shown. Showing it again while it is open hands it what is new. */
function show(dialog: ReactNode): void {
  if (root === null) {
    const place = document.createElement("div");
    document.body.append(place);
    root = createRoot(place);
  }
  root.render(dialog && <InLanguage>{dialog}</InLanguage>);
}

function InLanguage({ children }: { readonly children: ReactNode }): ReactNode {
  const locale = usePlayground((state) => state.locale);
  return <LocaleProvider locale={locale}>{children}</LocaleProvider>;
}

/** Opens the dialog of the visitor's own data. @param given - files or texts that came already */
export async function openFiles(given: readonly Given[] = []): Promise<void> {
  try {
    const { OpenDialog } = await import("#panels/open/OpenDialog.tsx");
    show(<OpenDialog given={given} onClose={closed} />);
  } catch {
    notify("problem", openDialog.failed);
  }
}

/** What was taken is to be seen: on the page with the boards. */
function closed(taken: boolean): void {
  show(null);
  if (taken && /^#\/(losses|licences|agreement)/.test(window.location.hash)) window.location.hash = "#/";
}

/** Opens the dialog of what can be saved. */
export async function openExport(): Promise<void> {
  try {
    const { ExportDialog } = await import("#panels/export/ExportDialog.tsx");
    show(<ExportDialog onClose={() => show(null)} />);
  } catch {
    notify("problem", openDialog.failed);
  }
}
