/** The text of a step, in the page's language; where it comes from a file beside the lesson, it is fetched when it is read. */
import { Component, type ComponentType, lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from "react";
import { lessonTexts } from "#i18n/lessons.ts";
import type { Locale } from "#i18n/locale.ts";
import type { Lesson } from "#lessons/define.ts";
import { loadText } from "#lessons/texts.ts";
import { useLocale, useText } from "#ui/locale.tsx";
import { ownLesson } from "./ownLesson.ts";
import { ShownStep, textParts } from "./TextParts.tsx";

type Content = ComponentType<{ readonly components: typeof textParts }>;

const Markdown = lazy(async () => ({ default: (await import("./Markdown.tsx")).Markdown }));

/** Texts that have come, by lesson and language. */
const known = new Map<string, Content>();

/** The text of a lesson; null until it has come. Throws while it renders where it could not be fetched. */
function useContent(id: string, locale: Locale): Content | null {
  const key = `${id} ${locale}`;
  const [failed, setFailed] = useState<{ readonly error: unknown } | null>(null);
  const [, setCome] = useState("");
  useEffect(() => {
    if (known.has(key)) return;
    let wanted = true;
    loadText(id, locale).then(
      (content) => {
        known.set(key, content as unknown as Content);
        if (wanted) setCome(key);
      },
      (error: unknown) => wanted && setFailed({ error }),
    );
    return () => {
      wanted = false;
    };
  }, [key, id, locale]);
  if (failed !== null) throw failed.error;
  return known.get(key) ?? null;
}

interface LessonTextProps {
  readonly lesson: Lesson;
  /** null: the texts of all steps. */
  readonly step: string | null;
  readonly revealed: boolean;
}

function Text(props: LessonTextProps): ReactNode {
  const t = useText();
  const own = props.lesson.id === "own" && props.step !== null ? ownLesson()?.texts[props.step] : undefined;
  return own ? <Markdown text={t(own)} /> : <FileText {...props} />;
}

function Loading(): ReactNode {
  return <p className="quiet">{useText()(lessonTexts.loading)}</p>;
}

function FileText({ lesson, step, revealed }: LessonTextProps): ReactNode {
  const locale = useLocale();
  const Content = useContent(lesson.id, locale);
  const shown = useMemo(() => ({ step, revealed }), [step, revealed]);
  if (Content === null) return <Loading />;
  return (
    <ShownStep value={shown}>
      <Content components={textParts} />
    </ShownStep>
  );
}

class TextFailure extends Component<
  { readonly children: ReactNode; readonly fallback: ReactNode },
  { failed: boolean }
> {
  override state = { failed: false };
  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }
  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}

export function LessonText(props: LessonTextProps): ReactNode {
  const t = useText();
  const [tries, setTries] = useState(0);
  const failed = (
    <p role="alert" className="lesson-text-failed">
      {t(lessonTexts.textFailed)}{" "}
      <button type="button" className="button button-framed" onClick={() => setTries(tries + 1)}>
        {t(lessonTexts.retry)}
      </button>
    </p>
  );
  return (
    <div className="lesson-text">
      <TextFailure key={`${props.lesson.id} ${tries}`} fallback={failed}>
        <Suspense fallback={<Loading />}>
          <Text {...props} />
        </Suspense>
      </TextFailure>
    </div>
  );
}
