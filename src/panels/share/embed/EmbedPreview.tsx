/** The embed as it will be: a live frame, as wide as the column, scaled where the dialog is narrower. */
import { type ReactNode, useEffect, useRef, useState } from "react";
import { embedBuilder } from "#i18n/embedBuilder.ts";
import { useText } from "#ui/locale.tsx";
import { useSize } from "#ui/useSize.ts";

interface EmbedPreviewProps {
  readonly address: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly scheme: string | null;
  /** Told the height that its content has. */
  readonly onFit: (height: number) => void;
}

export function EmbedPreview({ address, width, height, scheme, onFit }: EmbedPreviewProps): ReactNode {
  const t = useText();
  const frame = useRef<HTMLIFrameElement>(null);
  const [first] = useState(address);
  const [place, size] = useSize<HTMLDivElement>();
  const scale = Math.min(1, (size?.width ?? width) / width);

  useEffect(() => {
    // In place of the last address: the way back of the page stays what it was.
    const { contentWindow, src } = frame.current ?? {};
    if (address !== src || address !== first) contentWindow?.location.replace(address);
  }, [address, first]);

  useEffect(() => {
    const hear = ({ source, data }: MessageEvent): void => {
      if (source === null || source !== frame.current?.contentWindow) return;
      const { method, params } = (data ?? {}) as { readonly method?: string; readonly params?: { height?: number } };
      if (method === "segloss.resize" && typeof params?.height === "number") onFit(params.height);
    };
    window.addEventListener("message", hear);
    return () => window.removeEventListener("message", hear);
  }, [onFit]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by keys as well.
    <section className="builder-preview" aria-label={t(embedBuilder.preview)} tabIndex={0}>
      <div ref={place} className="builder-place" style={{ height: Math.round(height * scale) }}>
        <iframe
          ref={frame}
          src={first}
          title={t(embedBuilder.preview)}
          style={{ width, height, transform: `scale(${scale})`, colorScheme: scheme ?? "normal" }}
        />
      </div>
    </section>
  );
}
