/** An embed as a page: the chosen panels, or a lesson; what is told; a small link to the playground. */
import { lazy, type MouseEvent, type ReactNode, Suspense, useEffect, useMemo, useState } from "react";
import "#boards/toolBarRoom.css";
import { embedTexts } from "#i18n/embed.ts";
import { readEmbedSettings } from "#share/embed/parameters.ts";
import { parseRoute } from "#share/route.ts";
import { usePlayground } from "#store/hooks.ts";
import { LocaleProvider } from "#ui/locale.tsx";
import { useHash } from "../route.ts";
import { go } from "./address.ts";
import { EmbedPanels } from "./EmbedPanels.tsx";
import { HomeLink } from "./HomeLink.tsx";
import "./embed.css";

const EmbedLesson = lazy(async () => ({ default: (await import("./EmbedLesson.tsx")).EmbedLesson }));
const NoticeList = lazy(async () => ({ default: (await import("../NoticeList.tsx")).NoticeList }));

interface EmbedPageProps {
  /** Resolves when what is not in the first view may load. */
  readonly late: Promise<unknown>;
  /** Called once the page itself is in the document. */
  readonly onMount: () => void;
  readonly onCurveWanted: (wanted: boolean) => void;
  /** Called when a lesson is shown. */
  readonly onLesson: () => void;
}

/** Steps are gone through in place: the page around keeps its way back. What leads to the playground opens beside that page. */
function goInPlace(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const hash = link?.getAttribute("href");
  if (link && hash?.startsWith("#/") && !hash.startsWith("#/embed")) {
    link.target = "_blank";
    link.rel = "noopener";
  }
  if (!hash?.startsWith("#/embed") || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(hash);
}

function Notices(): ReactNode {
  const notices = usePlayground((state) => state.notices);
  return (
    <div className="embed-notices" role="alert">
      <Suspense>{notices.length > 0 && <NoticeList notices={notices} />}</Suspense>
    </div>
  );
}

/** Tells that what stands beside it is in the document, not what stands in for it. */
function Mounted({ tell }: { readonly tell: () => void }): null {
  useEffect(tell, [tell]);
  return null;
}

export function EmbedPage({ late: whenLate, onMount, onCurveWanted, onLesson }: EmbedPageProps): ReactNode {
  const locale = usePlayground((state) => state.locale);
  const hash = useHash();
  const { settings } = useMemo(() => readEmbedSettings(parseRoute(hash).parameters), [hash]);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const come = () => setLate(true);
    whenLate.then(come, come);
  }, [whenLate]);
  useEffect(() => {
    document.documentElement.dataset.background = settings.background;
  }, [settings.background]);
  return (
    <LocaleProvider locale={locale}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the links are used by keys as well, which click them. */}
      <main className="embed" data-hide={settings.hidden.join(" ")} data-links={settings.links} onClick={goInPlace}>
        <h1 className="sr-only">{embedTexts.label[locale]}</h1>
        <Suspense fallback={<div className="embed-room" />}>
          {settings.lesson === null ? (
            <EmbedPanels settings={settings} late={late} onCurveWanted={onCurveWanted} />
          ) : (
            <EmbedLesson settings={settings} lesson={settings.lesson} onLesson={onLesson} />
          )}
          <Mounted tell={onMount} />
        </Suspense>
        <Notices />
        {settings.links && <HomeLink lesson={settings.lesson} step={settings.step} late={late} />}
      </main>
    </LocaleProvider>
  );
}
