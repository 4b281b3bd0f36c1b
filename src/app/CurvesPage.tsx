/** The page of curves: the boards at the left, at the right the studies of what is painted. */
import type { ReactNode } from "react";
import { Boards } from "#boards/Boards.tsx";
import { ToolBar } from "#boards/late.ts";
import { app } from "#i18n/app.ts";
import { studyPage } from "#i18n/study.ts";
import { StudyTabs } from "#panels/study/StudyTabs.tsx";
import { parseRoute } from "#share/route.ts";
import { useText } from "#ui/locale.tsx";
import { useHash } from "./route.ts";
import "./curvesPage.css";

export function CurvesPage(): ReactNode {
  const t = useText();
  const { part } = parseRoute(useHash());
  return (
    <main id="boards" className="curves-page" tabIndex={-1}>
      <section className="curves-paint" aria-label={t(app.painting)}>
        <Boards />
        <div className="explore-tools">
          <ToolBar />
        </div>
      </section>
      <section className="curves-study" aria-label={t(studyPage.title)}>
        <h1 className="sr-only">{t(studyPage.title)}</h1>
        <StudyTabs part={part} />
      </section>
    </main>
  );
}
