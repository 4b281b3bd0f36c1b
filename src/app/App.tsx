/** The page as a whole: language, the route's page between header and footer, what is said once. */
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { app } from "#i18n/app.ts";
import { usePlayground } from "#store/hooks.ts";
import { LocaleProvider, useText } from "#ui/locale.tsx";
import { ExplorePage } from "./ExplorePage.tsx";
import { Failure } from "./Failure.tsx";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { Notices } from "./Notices.tsx";
import { usePage } from "./route.ts";

const OtherPage = lazy(async () => ({ default: (await import("./OtherPage.tsx")).OtherPage }));

interface AppProps {
  /** Resolves when what is not in the first view may load. */
  readonly late: Promise<unknown>;
  /** Called once the page itself is in the document. */
  readonly onMount: () => void;
  /** Told whether the chart wants its curve kept up to date. */
  readonly onCurveWanted: (wanted: boolean) => void;
}

function useSettled(promise: Promise<unknown>): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    let mounted = true;
    const settle = () => mounted && setSettled(true);
    promise.then(settle, settle);
    return () => {
      mounted = false;
    };
  }, [promise]);
  return settled;
}

/** Tells that what stands beside it is in the document, not what stands in for it. */
function Mounted({ tell }: { readonly tell: () => void }): null {
  useEffect(tell, [tell]);
  return null;
}

function Page({ late: whenLate, onMount, onCurveWanted }: AppProps): ReactNode {
  const t = useText();
  const page = usePage();
  const late = useSettled(whenLate);
  return (
    <div className={`page page-${page}`}>
      {page === "explore" && (
        <button type="button" className="page-skip" onClick={focusBoards}>
          {t(app.skip)}
        </button>
      )}
      <Header page={page} late={late} />
      <Suspense fallback={<main />}>
        {page === "explore" ? <ExplorePage late={late} onCurveWanted={onCurveWanted} /> : <OtherPage page={page} />}
        <Mounted tell={onMount} />
      </Suspense>
      <Footer late={late} />
      <Notices />
    </div>
  );
}

/** A button, not a link: the hash is the route. */
function focusBoards(): void {
  document.getElementById("boards")?.focus();
}

export function App(props: AppProps): ReactNode {
  const locale = usePlayground((state) => state.locale);
  return (
    <LocaleProvider locale={locale}>
      <Failure onShow={props.onMount}>
        <Page {...props} />
      </Failure>
    </LocaleProvider>
  );
}
