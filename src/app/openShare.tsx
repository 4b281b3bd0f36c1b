/** Opens the Share dialog: beside the page, so that the first view need not know of it. */
import type { ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { ShareDialog } from "#panels/share/ShareDialog.tsx";
import { presentLink, queryOf } from "#share/link.ts";
import { usePlayground } from "#store/hooks.ts";
import { playground } from "#store/playground.ts";
import { LocaleProvider } from "#ui/locale.tsx";
import { picture } from "./picture.ts";

let root: Root | null = null;

interface SharedProps {
  readonly link: string | null;
  readonly scene: string | null;
}

/** The playground's own address, where this page is. */
function base(): string {
  return window.location.href.replace(/#.*$/, "");
}

function Shared({ link, scene }: SharedProps): ReactNode {
  const locale = usePlayground((state) => state.locale);
  return (
    <LocaleProvider locale={locale}>
      <ShareDialog
        link={link}
        embed={{
          base: base(),
          scene,
          picture,
          pack: async (options) => (await import("./scorm/packLesson.ts")).packLesson(base(), options),
        }}
        onClose={() => root?.render(null)}
      />
    </LocaleProvider>
  );
}

/** Opens the dialog with the scene as it is now. */
export function openShare(): void {
  root ??= createRoot(document.body.appendChild(document.createElement("div")));
  root.render(<Shared link={presentLink()} scene={queryOf(playground.getState())} />);
}
