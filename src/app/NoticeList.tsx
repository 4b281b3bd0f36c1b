/** Notices of one tone: dismissible; a plain message leaves by itself. */
import { type ReactNode, useEffect } from "react";
import { dismiss } from "#i18n/menus.ts";
import { dismissNotice } from "#store/actions.ts";
import type { Notice } from "#store/state.ts";
import { Icon } from "#ui/Icon.tsx";
import { useText } from "#ui/locale.tsx";
import "./notices.css";

const STAY = 8000;

function NoticeCard({ notice }: { readonly notice: Notice }): ReactNode {
  const t = useText();
  const leaves = notice.tone === "info" && notice.lines.length === 0;
  useEffect(() => {
    if (!leaves) return;
    const timer = setTimeout(() => dismissNotice(notice.id), STAY);
    return () => clearTimeout(timer);
  }, [leaves, notice.id]);
  return (
    <div className="notice" data-tone={notice.tone}>
      <div>
        <p className="notice-text">{t(notice.text)}</p>
        {notice.lines.length > 0 && (
          <ul className="notice-lines">
            {notice.lines.map((line) => (
              <li key={line.en}>{t(line)}</li>
            ))}
          </ul>
        )}
      </div>
      <button
        type="button"
        className="button notice-close"
        aria-label={t(dismiss)}
        title={t(dismiss)}
        onClick={() => dismissNotice(notice.id)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

export function NoticeList({ notices }: { readonly notices: readonly Notice[] }): ReactNode {
  return notices.map((notice) => <NoticeCard key={notice.id} notice={notice} />);
}
