/** Opens the Share dialog: beside the page, so that the first view need not know of it. */
import type { ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { parameterNames } from "#host/address.ts";
import { ShareDialog } from "#panels/share/ShareDialog.tsx";
import { linkOf, pageAddress, queryOf } from "#share/link.ts";
import { usePlayground } from "#store/hooks.ts";
import { playground } from "#store/playground.ts";
import { LocaleProvider } from "#ui/locale.tsx";
import { picture } from "./picture.ts";

let root: Root | null = null;

interface SharedProps {
  /** What opens the scene behind `#/?`; null where it is too large for a link. */
  readonly scene: string | null;
}

function Shared({ scene }: SharedProps): ReactNode {
  const locale = usePlayground((state) => state.locale);
  return (
    <LocaleProvider locale={locale}>
      <ShareDialog
        link={scene === null ? null : linkOf(scene)}
        embed={{
          base: pageAddress(),
          scene,
          attributes: parameterNames,
          picture,
          pack: async (options) => (await import("./scorm/packLesson.ts")).packLesson(pageAddress(), options),
        }}
        onClose={() => root?.render(null)}
      />
    </LocaleProvider>
  );
}

/** Opens the dialog with the scene as it is now. */
export function openShare(): void {
  root ??= createRoot(document.body.appendChild(document.createElement("div")));
  root.render(<Shared scene={queryOf(playground.getState())} />);
}
