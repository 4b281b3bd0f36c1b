/** The text to paste, for the platform that is chosen; to copy, and as a QR code or with its picture where it has one. */
import { type ReactNode, useRef, useState } from "react";
import { embedBuilder, formatHelp, formatTexts } from "#i18n/embedBuilder.ts";
import type { LocalText } from "#i18n/locale.ts";
import { download } from "#panels/download.ts";
import { copyField } from "#panels/share/copyField.ts";
import { QrCode } from "#panels/share/QrCode.tsx";
import { useText } from "#ui/locale.tsx";
import { EmbedSelect } from "./EmbedSelect.tsx";
import { type Embed, type Format, posterFile, snippetOf } from "./snippets.ts";

interface EmbedSnippetProps {
  readonly embed: Embed;
  readonly picture: () => Promise<Blob>;
}

const formats = Object.keys(formatTexts) as Format[];

export function EmbedSnippet({ embed, picture }: EmbedSnippetProps): ReactNode {
  const t = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const [format, setFormat] = useState<Format>("iframe");
  const [said, setSaid] = useState<{ readonly of: string; readonly text: LocalText } | null>(null);
  const text = snippetOf(format, embed);

  async function copy(): Promise<void> {
    if (field.current === null) return;
    const copied = await copyField(field.current);
    setSaid({ of: text, text: copied ? embedBuilder.copied : embedBuilder.notCopied });
  }

  return (
    <div className="builder-snippet">
      <EmbedSelect<Format>
        label={embedBuilder.format}
        value={format}
        options={formats.map((each) => [each, t(formatTexts[each])])}
        onChange={setFormat}
      />
      <p className="quiet">{t(formatHelp[format])}</p>
      <textarea
        ref={field}
        className="builder-text"
        aria-label={t(embedBuilder.snippet)}
        value={text}
        rows={Math.min(9, Math.max(3, Math.ceil(text.length / 76)))}
        spellCheck={false}
        readOnly
      />
      <div className="builder-actions">
        <button type="button" className="button button-primary" onClick={copy}>
          {t(embedBuilder.copy)}
        </button>
        {format === "poster" && (
          <button
            type="button"
            className="button button-framed"
            onClick={async () => download(posterFile, await picture())}
          >
            {t(embedBuilder.picture)}
          </button>
        )}
        <span className="quiet" role="status">
          {said?.of === text && t(said.text)}
        </span>
      </div>
      {format === "link" && <QrCode link={embed.page} />}
    </div>
  );
}
