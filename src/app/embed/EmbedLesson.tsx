/** A lesson in an embed: its text, the boards, and the panels that its step or the page around asks for. */
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { Boards } from "#boards/Boards.tsx";
import { ToolBar } from "#boards/late.ts";
import { lessonTexts } from "#i18n/lessons.ts";
import type { Lesson, LessonPanel } from "#lessons/define.ts";
import { lessonById, lessons } from "#lessons/index.ts";
import { LossTable } from "#panels/LossTable.tsx";
import { LessonEnd } from "#panels/lesson/LessonEnd.tsx";
import { LessonGuide } from "#panels/lesson/LessonGuide.tsx";
import { closeLesson, openStep } from "#panels/lesson/session.ts";
import "#panels/list/index.ts";
import { PanelBoundary } from "#panels/PanelBoundary.tsx";
import type { EmbedPanel, EmbedSettings } from "#share/embed/parameters.ts";
import { useText } from "#ui/locale.tsx";
import { hashOfStep } from "./address.ts";
import { boardNames, wantsTools } from "./EmbedPanels.tsx";

const FormulaPanel = lazy(async () => ({ default: (await import("#panels/FormulaPanel.tsx")).FormulaPanel }));
const MetricsPanel = lazy(async () => ({ default: (await import("#panels/MetricsPanel.tsx")).MetricsPanel }));
const LessonChart = lazy(async () => ({ default: (await import("#panels/lesson/LessonChart.tsx")).LessonChart }));

interface EmbedLessonProps {
  readonly settings: EmbedSettings;
  readonly lesson: string;
  readonly onLesson: () => void;
}

export function EmbedLesson({ settings, lesson: id, onLesson }: EmbedLessonProps): ReactNode {
  const t = useText();
  const lesson = lessonById(id);
  useEffect(onLesson, [onLesson]);
  if (lesson === undefined) {
    return (
      <p className="embed-missing" role="alert">
        {t(lessonTexts.noLesson(lessons.map((each) => each.id)))}
      </p>
    );
  }
  return <OpenLesson key={lesson.id} lesson={lesson} settings={settings} />;
}

const named: Readonly<Record<LessonPanel, EmbedPanel>> = {
  losses: "losses",
  formula: "formula",
  chart: "curve",
  metrics: "metrics",
};

/** The page around may choose panels; else the boards, and what the step asks for. */
function panelsOf({ panels }: EmbedSettings, lesson: Lesson, step: number): readonly EmbedPanel[] {
  return panels ?? [...boardNames, ...(lesson.steps[step]?.panels ?? []).map((panel) => named[panel])];
}

function OpenLesson({ lesson, settings }: { readonly lesson: Lesson; readonly settings: EmbedSettings }): ReactNode {
  const { step } = settings;
  const ended = step >= lesson.steps.length;
  const [opened, setOpened] = useState(-1);
  useEffect(() => {
    if (!ended) openStep(lesson, step);
    setOpened(step);
  }, [lesson, step, ended]);
  useEffect(() => closeLesson, []);
  const panels = panelsOf(settings, lesson, step);
  const shown = boardNames.filter((board) => panels.includes(board));
  const others = panels.filter((panel) => !boardNames.some((board) => board === panel));
  return (
    <div className="embed-lesson">
      <div className="embed-guide">
        {ended ? (
          <LessonEnd lesson={lesson} hrefOf={hashOfStep} alone />
        ) : (
          opened === step && <LessonGuide lesson={lesson} hrefOf={hashOfStep} alone />
        )}
      </div>
      <div className="embed-work">
        {shown.length > 0 && (
          <div className="embed-paint">
            <Boards shown={shown} />
            {wantsTools(settings, shown) && (
              <div className="embed-tools">
                <ToolBar />
              </div>
            )}
          </div>
        )}
        {others.map((panel) => (
          <div key={panel} className="embed-panel" data-panel={panel}>
            <PanelBoundary>
              <Suspense>
                <Panel name={panel} />
              </Suspense>
            </PanelBoundary>
          </div>
        ))}
      </div>
    </div>
  );
}

function Panel({ name }: { readonly name: EmbedPanel }): ReactNode {
  if (name === "losses") return <LossTable />;
  if (name === "formula") return <FormulaPanel />;
  if (name === "curve") return <LessonChart />;
  return <MetricsPanel />;
}
