/** The goals of the open step as a checklist that ticks itself. */
import type { ReactNode } from "react";
import { useStore } from "zustand";
import { guide } from "#i18n/lessons.ts";
import type { LessonStep } from "#lessons/define.ts";
import { lessonSession } from "#store/lesson.ts";
import { useText } from "#ui/locale.tsx";

const tick = "M4.5 10.5l3.6 3.6l7.4-8";

export function Goals({ step }: { readonly step: LessonStep }): ReactNode {
  const t = useText();
  const ticked = useStore(lessonSession, (session) => session?.ticked);
  return (
    <section className="lesson-goals">
      <h3>{t(guide.goals)}</h3>
      <ul>
        {step.goals.map((goal, k) => {
          const met = ticked?.[k] === true;
          return (
            <li key={goal.that}>
              {/* biome-ignore lint/a11y/useSemanticElements: nobody ticks it; it tells a state. */}
              <span
                className="lesson-goal"
                data-goal={k}
                role="checkbox"
                aria-readonly="true"
                aria-checked={met}
                tabIndex={0}
              >
                <svg className="lesson-tick" viewBox="0 0 20 20" aria-hidden="true">
                  <circle cx="10" cy="10" r="8.5" />
                  {met && <path d={tick} />}
                </svg>
                <span>{t(goal.text)}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
