/** The explore page: boards and tools, the losses beside them, formula and chart under them. */
import { lazy, type ReactNode, Suspense } from "react";
import { Boards } from "#boards/Boards.tsx";
import { ToolBarRoom } from "#boards/ToolBarRoom.tsx";
import { app } from "#i18n/app.ts";
import { ChosenValue } from "#panels/ChosenValue.tsx";
import { LossTable } from "#panels/LossTable.tsx";
import { PanelBoundary } from "#panels/PanelBoundary.tsx";
import { useText } from "#ui/locale.tsx";
import "./explore.css";

const ToolBar = lazy(async () => ({ default: (await import("#boards/late.ts")).ToolBar }));
const ChartPanel = lazy(async () => ({ default: (await import("#panels/late.ts")).ChartPanel }));
const FormulaPanel = lazy(async () => ({ default: (await import("#panels/late.ts")).FormulaPanel }));
const MetricsPanel = lazy(async () => ({ default: (await import("#panels/late.ts")).MetricsPanel }));

interface ExplorePageProps {
  /** The first numbers are on screen: what loads late may load. */
  readonly late: boolean;
  readonly onCurveWanted: (wanted: boolean) => void;
}

interface LateProps {
  readonly when: boolean;
  /** Keeps the panel's room until it comes. */
  readonly room: ReactNode;
  readonly children: ReactNode;
}

/** A panel that loads after the first view, in a room of its own size from the start. */
function Late({ when, room, children }: LateProps): ReactNode {
  return <PanelBoundary>{when ? <Suspense fallback={room}>{children}</Suspense> : room}</PanelBoundary>;
}

export function ExplorePage({ late, onCurveWanted }: ExplorePageProps): ReactNode {
  const t = useText();
  const card = <div className="card explore-room" />;
  return (
    <main id="boards" className="explore" tabIndex={-1}>
      <h1 className="sr-only">{t(app.title)}</h1>
      <section className="explore-paint" aria-label={t(app.painting)}>
        <ChosenValue />
        <Boards />
        <div className="explore-tools">
          <Late when={late} room={<ToolBarRoom />}>
            <ToolBar />
          </Late>
        </div>
      </section>
      <aside className="card explore-side">
        <div className="explore-half">
          <PanelBoundary>
            <LossTable />
          </PanelBoundary>
        </div>
        <hr className="explore-rule" />
        <div className="explore-half explore-metrics">
          <Late when={late} room={null}>
            <MetricsPanel />
          </Late>
        </div>
      </aside>
      <div className="explore-low">
        <Late when={late} room={card}>
          <FormulaPanel />
        </Late>
        <Late when={late} room={card}>
          <ChartPanel onWanted={onCurveWanted} />
        </Late>
      </div>
    </main>
  );
}
