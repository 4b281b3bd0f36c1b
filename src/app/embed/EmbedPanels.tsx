/** The panels of an embed that stand by themselves: boards on one line, the others below or beside them. */
import { lazy, type ReactNode, Suspense, useEffect } from "react";
import { Boards } from "#boards/Boards.tsx";
import { LossTable } from "#panels/LossTable.tsx";
import { PanelBoundary } from "#panels/PanelBoundary.tsx";
import type { EmbedPanel, EmbedSettings } from "#share/embed/parameters.ts";
import type { BoardName } from "#store/state.ts";

const ToolBar = lazy(async () => ({ default: (await import("#boards/late.ts")).ToolBar }));
const FormulaPanel = lazy(async () => ({ default: (await import("#panels/FormulaPanel.tsx")).FormulaPanel }));
const ChartPanel = lazy(async () => ({ default: (await import("#panels/ChartPanel.tsx")).ChartPanel }));
const MetricsPanel = lazy(async () => ({ default: (await import("#panels/MetricsPanel.tsx")).MetricsPanel }));

interface EmbedPanelsProps {
  readonly settings: EmbedSettings;
  /** The first numbers are on screen: what loads late may load. */
  readonly late: boolean;
  readonly onCurveWanted: (wanted: boolean) => void;
}

export const boardNames: readonly BoardName[] = ["truth", "prediction", "difference"];

/** Whether there is something to paint on, and tools to paint with. */
export function wantsTools({ locks, hidden }: EmbedSettings, shown: readonly string[]): boolean {
  const grids = ["truth", "prediction"] as const;
  return !hidden.includes("tools") && grids.some((grid) => shown.includes(grid) && !locks.includes(grid));
}

export function EmbedPanels({ settings, late, onCurveWanted }: EmbedPanelsProps): ReactNode {
  const panels = settings.panels ?? [];
  const shown = boardNames.filter((board) => panels.includes(board));
  const others = panels.filter((panel) => !boardNames.some((board) => board === panel));
  const lists = panels.includes("losses");
  useEffect(() => {
    // The rest of the list joins the one that is there; without tools the boards' keys and words come by themselves.
    if (late && lists) import("#panels/list/index.ts").catch(() => {});
    if (late && shown.length > 0) import("#boards/late.ts").catch(() => {});
  }, [late, lists, shown.length]);
  return (
    <div className="embed-panels" data-boards={shown.length} data-others={others.length}>
      {shown.length > 0 && (
        <div className="embed-paint">
          <Boards shown={shown} />
          {wantsTools(settings, shown) && (
            <div className="embed-tools">
              <PanelBoundary>
                {late && (
                  <Suspense>
                    <ToolBar />
                  </Suspense>
                )}
              </PanelBoundary>
            </div>
          )}
        </div>
      )}
      {others.map((panel) => (
        <div key={panel} className="embed-panel" data-panel={panel}>
          <PanelBoundary>
            <Suspense>
              <Panel name={panel} late={late} onCurveWanted={onCurveWanted} />
            </Suspense>
          </PanelBoundary>
        </div>
      ))}
    </div>
  );
}

interface PanelProps {
  readonly name: EmbedPanel;
  readonly late: boolean;
  readonly onCurveWanted: (wanted: boolean) => void;
}

function Panel({ name, late, onCurveWanted }: PanelProps): ReactNode {
  if (name === "losses") return <LossTable />;
  if (!late) return null;
  if (name === "formula") return <FormulaPanel />;
  if (name === "curve") return <ChartPanel onWanted={onCurveWanted} />;
  return <MetricsPanel />;
}
