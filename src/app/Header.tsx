/** The head of the page: mark and name, pages, the scene with its size, language and theme. */
import type { ReactNode } from "react";
import { app, otherLanguage, otherLanguageHelp, sceneButton, shareButton, themes } from "#i18n/app.ts";
import type { Route } from "#share/route.ts";
import { resetScene, setLocale, setTheme } from "#store/actions.ts";
import { usePlayground } from "#store/hooks.ts";
import type { Theme } from "#store/state.ts";
import { Icon } from "#ui/Icon.tsx";
import { useLocale, useText } from "#ui/locale.tsx";
import { systemTheme } from "./documentState.ts";
import { SceneButton } from "./SceneButton.tsx";
import "./header.css";

/** Two circles and what they share: truth, prediction, true positives. */
function Mark(): ReactNode {
  return (
    <svg className="header-mark" viewBox="0 0 30 20" aria-hidden="true">
      <path d="M15 2.5a8.5 8.5 0 0 1 0 15 8.5 8.5 0 0 1 0-15" fill="var(--tp)" opacity="0.85" />
      <circle cx="11" cy="10" r="8.5" fill="none" stroke="var(--fn)" strokeWidth="1.8" />
      <circle cx="19" cy="10" r="8.5" fill="none" stroke="var(--fp)" strokeWidth="1.8" />
    </svg>
  );
}

async function share(): Promise<void> {
  (await import("./late.ts")).openShare();
}

/** The first press shows the other theme than the system's, the second holds the system's own, the third follows it. */
function nextTheme(theme: Theme): Theme {
  const system = systemTheme();
  const other = system === "dark" ? "light" : "dark";
  if (theme === "auto") return other;
  return theme === other ? system : "auto";
}

function ThemeButton(): ReactNode {
  const t = useText();
  const theme = usePlayground((state) => state.theme);
  const name = t(themes[theme]);
  return (
    <button
      type="button"
      className="button header-icon"
      aria-label={name}
      title={name}
      onClick={() => setTheme(nextTheme(theme))}
    >
      <Icon name={theme} />
    </button>
  );
}

function LanguageButton(): ReactNode {
  const t = useText();
  const other = useLocale() === "en" ? "zh-CN" : "en";
  return (
    <button type="button" className="button" lang={other} title={t(otherLanguageHelp)} onClick={() => setLocale(other)}>
      {t(otherLanguage)}
    </button>
  );
}

interface HeaderProps {
  readonly page: Route["page"];
  /** Whether what loads late may load. */
  readonly late: boolean;
}

export function Header({ page, late }: HeaderProps): ReactNode {
  const t = useText();
  const explore = page === "explore";
  return (
    <header className="header">
      <a className="header-name" href="#/">
        <Mark />
        <span>
          Segloss<span className="header-long"> Playground</span>
        </span>
      </a>
      <nav className="header-nav" aria-label={t(app.navigation)}>
        <a className="header-link" href="#/" aria-current={explore ? "page" : undefined}>
          {t(app.explore)}
        </a>
        <a className="header-link" href="#/curves" aria-current={page === "curves" ? "page" : undefined}>
          {t(app.curves)}
        </a>
        <a className="header-link" href="#/lessons" aria-current={page === "lessons" ? "page" : undefined}>
          {t(app.lessons)}
        </a>
        <a className="header-link" href="#/losses" aria-current={page === "losses" ? "page" : undefined}>
          {t(app.losses)}
        </a>
      </nav>
      <span className="header-space" />
      {explore && (
        <>
          <SceneButton late={late} />
          <button type="button" className="button header-wide" onClick={resetScene}>
            <Icon name="reset" />
            {t(sceneButton.reset)}
          </button>
          <button type="button" className="button header-icon" aria-label={t(shareButton)} onClick={share}>
            <Icon name="share" />
            <span className="header-word">{t(shareButton)}</span>
          </button>
        </>
      )}
      <LanguageButton />
      <ThemeButton />
    </header>
  );
}
