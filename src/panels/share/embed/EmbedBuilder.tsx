/** "In a course page": what is shown, how it looks there, and the text to paste. */
import { type ReactNode, useMemo, useState } from "react";
import { embedBuilder } from "#i18n/embedBuilder.ts";
import { lessonById } from "#lessons/index.ts";
import { useText } from "#ui/locale.tsx";
import { addressOf, type EmbedChoices, firstChoices, parametersOf } from "./choices.ts";
import { EmbedOptions } from "./EmbedOptions.tsx";
import { EmbedPreview } from "./EmbedPreview.tsx";
import { EmbedSnippet } from "./EmbedSnippet.tsx";
import { type Pack, PackageButton } from "./PackageButton.tsx";
import type { Embed } from "./snippets.ts";
import "./embedBuilder.css";

/** Before the preview has told how high it is. */
const usualHeight = 640;

export interface EmbedBuilderProps {
  /** Of the playground, without a hash. */
  readonly base: string;
  /** What opens the scene behind `#/?`; null where it is too large for a link. */
  readonly scene: string | null;
  /** Parameters of an embed's address that are attributes of the web component. */
  readonly attributes: readonly string[];
  readonly picture: () => Promise<Blob>;
  readonly pack: Pack;
}

/** Whether others can follow an address. */
function leadsElsewhere(base: string): boolean {
  const { protocol, hostname } = new URL(base);
  return protocol === "file:" || hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
}

function schemeOf({ background, theme }: EmbedChoices): Embed["scheme"] {
  if (background === "paper") return null;
  return theme === "auto" ? "light dark" : theme;
}

export function EmbedBuilder({ base, scene, attributes, picture, pack }: EmbedBuilderProps): ReactNode {
  const t = useText();
  const [choices, setChoices] = useState<EmbedChoices>(firstChoices);
  const [fitting, setFitting] = useState(usualHeight);
  const { lesson } = choices;
  const parameters = useMemo(() => parametersOf(choices, scene), [choices, scene]);
  const address = addressOf(base, parameters);
  const found = lesson === null ? undefined : lessonById(lesson);
  const page = found === undefined ? `${base}#/?${scene ?? ""}` : `${base}#/lessons/${found.id}`;
  const possible = lesson !== null || scene !== null;
  return (
    <div className="builder">
      <div className="builder-options">
        <EmbedOptions choices={choices} fitting={fitting} onChange={setChoices} />
        {found !== undefined && <PackageButton lesson={found.id} lang={choices.lang} pack={pack} />}
      </div>
      <div className="builder-result">
        {possible ? (
          <>
            <EmbedPreview
              address={address}
              width={choices.width}
              height={choices.height ?? fitting}
              scheme={schemeOf(choices)}
              onFit={setFitting}
            />
            <EmbedSnippet
              embed={{
                base,
                address,
                page,
                parameters,
                attributes,
                title: t(found === undefined ? embedBuilder.anyTitle : embedBuilder.title(t(found.title))),
                height: choices.height ?? fitting,
                fixed: choices.height !== null,
                scheme: schemeOf(choices),
              }}
              picture={picture}
            />
            {leadsElsewhere(base) && <p className="builder-warning">{t(embedBuilder.needsSite)}</p>}
          </>
        ) : (
          <p role="alert">{t(embedBuilder.sceneTooLarge)}</p>
        )}
      </div>
    </div>
  );
}
