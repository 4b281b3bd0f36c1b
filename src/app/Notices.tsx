/** Where the page says something once; the places are there from the start, so that screen readers listen to them. */
import { lazy, type ReactNode, Suspense } from "react";
import { messages } from "#i18n/app.ts";
import { usePlayground } from "#store/hooks.ts";
import type { Notice } from "#store/state.ts";
import { useText } from "#ui/locale.tsx";

const NoticeList = lazy(async () => ({ default: (await import("./late.ts")).NoticeList }));

export function Notices(): ReactNode {
  const t = useText();
  const all = usePlayground((state) => state.notices);
  const list = (tone: Notice["tone"]) => {
    const notices = all.filter((notice) => notice.tone === tone);
    return notices.length > 0 && <NoticeList notices={notices} />;
  };
  return (
    <section className="notices" aria-label={t(messages)}>
      <Suspense>
        <div role="alert">{list("problem")}</div>
        <div role="status">{list("info")}</div>
      </Suspense>
    </section>
  );
}
