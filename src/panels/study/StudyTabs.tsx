/** The kinds of study, one of them open: by links, so that each has an address. */
import { type ComponentType, lazy, type ReactNode, Suspense } from "react";
import type { LocalText } from "#i18n/locale.ts";
import { studyPage } from "#i18n/study.ts";
import { PanelBoundary } from "#panels/PanelBoundary.tsx";
import { useText } from "#ui/locale.tsx";
import { LossChips } from "./LossChips.tsx";
import "./study.css";

interface Kind {
  /** What stands in the address after `#/curves/`; empty for the first. */
  readonly part: string;
  readonly name: LocalText;
  readonly Panel: ComponentType;
}

const kinds: readonly Kind[] = [
  {
    part: "",
    name: studyPage.curves,
    Panel: lazy(async () => ({ default: (await import("./curves/CurvesStudy.tsx")).CurvesStudy })),
  },
  {
    part: "landscape",
    name: studyPage.landscape,
    Panel: lazy(async () => ({ default: (await import("./landscape/LandscapeStudy.tsx")).LandscapeStudy })),
  },
  {
    part: "pixel",
    name: studyPage.pixel,
    Panel: lazy(async () => ({ default: (await import("./pixel/PixelStudy.tsx")).PixelStudy })),
  },
  {
    part: "compare",
    name: studyPage.compare,
    Panel: lazy(async () => ({ default: (await import("./compare/CompareStudy.tsx")).CompareStudy })),
  },
];

/** @param part what stands in the address after `#/curves/`; where it names no study, the first is shown */
export function StudyTabs({ part }: { readonly part: string | null }): ReactNode {
  const t = useText();
  const open = kinds.find((kind) => kind.part === part) ?? (kinds[0] as Kind);
  const { Panel } = open;
  return (
    <>
      <nav className="study-kinds" aria-label={t(studyPage.kinds)}>
        {kinds.map((kind) => (
          <a
            key={kind.part}
            className="study-kind"
            href={kind.part === "" ? "#/curves" : `#/curves/${kind.part}`}
            aria-current={kind === open ? "page" : undefined}
          >
            {t(kind.name)}
          </a>
        ))}
      </nav>
      <LossChips />
      <PanelBoundary key={open.part}>
        <Suspense fallback={<div className="study-room" />}>
          <Panel />
        </Suspense>
      </PanelBoundary>
    </>
  );
}
