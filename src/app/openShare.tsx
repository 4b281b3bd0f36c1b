/** Opens the Share dialog: beside the page, so that the first view need not know of it. */
import type { ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { ShareDialog } from "#panels/share/ShareDialog.tsx";
import { presentLink } from "#share/link.ts";
import { usePlayground } from "#store/hooks.ts";
import { LocaleProvider } from "#ui/locale.tsx";

let root: Root | null = null;

interface SharedProps {
  readonly link: string | null;
}

function Shared({ link }: SharedProps): ReactNode {
  const locale = usePlayground((state) => state.locale);
  return (
    <LocaleProvider locale={locale}>
      <ShareDialog link={link} onClose={() => root?.render(null)} />
    </LocaleProvider>
  );
}

/** Opens the dialog with the scene as it is now. */
export function openShare(): void {
  root ??= createRoot(document.body.appendChild(document.createElement("div")));
  root.render(<Shared link={presentLink()} />);
}
