/** The one link out of an embed: to the playground, with what is on the boards. */
import { type ReactNode, useEffect, useState } from "react";
import { embedTexts } from "#i18n/embed.ts";
import { useText } from "#ui/locale.tsx";

interface HomeLinkProps {
  readonly lesson: string | null;
  readonly step: number;
  readonly late: boolean;
}

/** Where the link leads as long as nothing is known of the scene. */
function pageItself(): string {
  return window.location.href.replace(/#.*$/, "#/");
}

export function HomeLink({ lesson, step, late }: HomeLinkProps): ReactNode {
  const t = useText();
  const [present, setPresent] = useState<{ readonly link: () => string | null } | null>(null);
  useEffect(() => {
    if (!late || lesson !== null) return;
    import("#share/link.ts").then(
      ({ presentLink }) => setPresent({ link: presentLink }),
      () => {},
    );
  }, [late, lesson]);
  const ofLesson = lesson === null ? null : `${pageItself()}lessons/${encodeURIComponent(lesson)}?step=${step}`;
  return (
    <p className="embed-home">
      <a
        href={ofLesson ?? pageItself()}
        target="_blank"
        rel="noopener"
        // The scene as it is when the link is followed, by whatever button or key.
        onPointerDown={(event) => follow(event.currentTarget, present?.link())}
        onClick={(event) => follow(event.currentTarget, present?.link())}
      >
        {t(embedTexts.home)}
      </a>
    </p>
  );
}

function follow(anchor: HTMLAnchorElement, link: string | null | undefined): void {
  if (link) anchor.href = link;
}
