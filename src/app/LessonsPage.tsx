/** The lessons in the app: the list, an open lesson beside the boards, the certificate, the print view. */
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { useStore } from "zustand";
import { Boards } from "#boards/Boards.tsx";
import { ToolBar } from "#boards/late.ts";
import { app } from "#i18n/app.ts";
import { lessonTexts } from "#i18n/lessons.ts";
import type { Lesson, LessonPanel } from "#lessons/define.ts";
import { lessonById } from "#lessons/index.ts";
import { LossTable } from "#panels/LossTable.tsx";
import { FormulaPanel, MetricsPanel } from "#panels/late.ts";
import { Certificate } from "#panels/lesson/Certificate.tsx";
import { LessonEnd } from "#panels/lesson/LessonEnd.tsx";
import { LessonGuide } from "#panels/lesson/LessonGuide.tsx";
import { LessonIndex } from "#panels/lesson/LessonIndex.tsx";
import { OwnLessonCheck } from "#panels/lesson/OwnLessonCheck.tsx";
import { ownLesson, ownLessons } from "#panels/lesson/ownLesson.ts";
import { closeLesson, openStep } from "#panels/lesson/session.ts";
import { PanelBoundary } from "#panels/PanelBoundary.tsx";
import { parseRoute } from "#share/route.ts";
import { useText } from "#ui/locale.tsx";
import { showTitle } from "./documentState.ts";
import { returnDrawing, stashDrawing } from "./lessonStash.ts";
import { useHash } from "./route.ts";
import "./lessonsPage.css";

const PrintLessons = lazy(async () => ({
  default: (await import("#panels/lesson/PrintLessons.tsx")).PrintLessons,
}));
const LessonChart = lazy(async () => ({ default: (await import("#panels/lesson/LessonChart.tsx")).LessonChart }));

/** @param address where a teacher's lesson is; null: the one that was opened */
function lessonNamed(part: string, address: string | null): Lesson | undefined {
  if (part !== "own") return lessonById(part);
  return address === null || ownLessons.getState()?.address === address ? ownLesson()?.lesson : undefined;
}

export function LessonsPage(): ReactNode {
  const { part, parameters } = parseRoute(useHash());
  useStore(ownLessons);
  const address = parameters.get("lesson-url");
  const lesson = part === null ? undefined : lessonNamed(part, address);
  const id = lesson?.id ?? null;
  useEffect(() => {
    showTitle(lesson?.title ?? lessonTexts.title);
    return () => showTitle();
  }, [lesson]);
  // The learner's own drawing comes back when no lesson uses the boards any more.
  useEffect(() => {
    if (id === null) return;
    return () => {
      closeLesson();
      returnDrawing();
    };
  }, [id]);
  if (part === "certificate") return <Certificate />;
  if (part === "print") {
    return (
      <Suspense fallback={<main />}>
        <PrintLessons />
      </Suspense>
    );
  }
  if (lesson === undefined && part === "own") return <OwnLessonCheck address={address} />;
  if (lesson === undefined) return <LessonIndex unknown={part} />;
  return (
    <OpenLesson key={lesson.id} lesson={lesson} step={Number(parameters.get("step") ?? 0) || 0} address={address} />
  );
}

interface OpenLessonProps {
  readonly lesson: Lesson;
  readonly step: number;
  /** Where a teacher's lesson comes from. It stays in the links: a page that is shared or reloaded finds it again. */
  readonly address: string | null;
}

function OpenLesson({ lesson, step, address }: OpenLessonProps): ReactNode {
  const t = useText();
  const ended = step >= lesson.steps.length;
  const [opened, setOpened] = useState(-1);
  useEffect(() => {
    // Put aside before the first step takes its place.
    stashDrawing();
    if (!ended) openStep(lesson, step);
    setOpened(step);
  }, [lesson, step, ended]);
  const from = address === null ? "" : `lesson-url=${encodeURIComponent(address)}&`;
  const hrefOf = (to: number) => `#/lessons/${lesson.id}?${from}step=${to}`;
  const panels = lesson.steps[step]?.panels ?? [];
  return (
    <main id="boards" className="lessons-page" tabIndex={-1}>
      <h1 className="sr-only">{t(lesson.title)}</h1>
      <div className="lessons-guide">
        {ended ? (
          <LessonEnd lesson={lesson} hrefOf={hrefOf} />
        ) : (
          opened === step && <LessonGuide lesson={lesson} hrefOf={hrefOf} />
        )}
      </div>
      <LessonBoards />
      <div className="lessons-panels">
        {panels.map((panel) => (
          <PanelBoundary key={panel}>
            <Suspense fallback={<div className="card" />}>
              <Panel name={panel} />
            </Suspense>
          </PanelBoundary>
        ))}
      </div>
    </main>
  );
}

function LessonBoards(): ReactNode {
  const t = useText();
  return (
    <section className="lessons-paint" aria-label={t(app.painting)}>
      <Boards />
      <div className="explore-tools">
        <ToolBar />
      </div>
    </section>
  );
}

function Panel({ name }: { readonly name: LessonPanel }): ReactNode {
  if (name === "formula") return <FormulaPanel />;
  if (name === "chart") return <LessonChart />;
  if (name === "metrics") {
    return (
      <section className="card lessons-list">
        <MetricsPanel />
      </section>
    );
  }
  return (
    <section className="card lessons-list">
      <LossTable />
    </section>
  );
}
