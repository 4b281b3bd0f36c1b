/** The tab that puts the pinned losses side by side: value, who pays, where each pushes, and how far they agree. */

import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from "react";
import { useShownTheme } from "#boards/useShownTheme.ts";
import { compareTexts } from "#i18n/compareStudy.ts";
import type { LocalText } from "#i18n/locale.ts";
import type { ComparedLoss, ComparisonAnswer, Quarters } from "#losses/studies.ts";
import type { DataTable } from "#panels/csv.ts";
import { shortNameOf } from "#panels/lossName.ts";
import { seriesColor } from "#panels/series.ts";
import { FigureData, FigureTools } from "#panels/study/FigureTools.tsx";
import { putImage } from "#panels/study/image.ts";
import { StudyProgress } from "#panels/study/StudyProgress.tsx";
import { useStudy } from "#panels/study/useStudy.ts";
import { usePlayground } from "#store/hooks.ts";
import { formatValue } from "#ui/format.ts";
import { useLocale, useText } from "#ui/locale.tsx";
import { divergingPalette, paletteStops } from "#ui/mapPalettes.ts";
import { Segmented } from "#ui/Segmented.tsx";
import { commonLimit } from "./commonScale.ts";
import { gradientImage, quarters } from "./compared.ts";
import { cosineText, readComparison } from "./compareReading.ts";
import { comparisonSvg } from "./comparisonSvg.ts";
import "./compare.css";

export function CompareStudy(): ReactNode {
  const t = useText();
  const locale = useLocale();
  const title = useId();
  const [by, setBy] = useState<"p" | "logit">("logit");
  const pinned = usePlayground((state) => state.settings.losses);
  const few = pinned.length === 0;
  const { answer, progress, problem } = useStudy<"comparison">(few ? null : { kind: "comparison", losses: pinned, by });
  const limit = useMemo(() => (answer ? commonLimit(answer.compared.map(({ gradient }) => gradient)) : 1), [answer]);
  const reading = answer && readComparison(answer);
  const table = (): DataTable => tableOf(answer, t);
  return (
    <section className="card compare" aria-labelledby={title}>
      <header className="compare-head">
        <h2 id={title}>{t(compareTexts.title)}</h2>
        <Segmented
          legend={t(compareTexts.by)}
          value={by}
          onChange={setBy}
          choices={[
            { value: "logit", label: `∂/∂z`, name: t(compareTexts.logit) },
            { value: "p", label: `∂/∂p`, name: t(compareTexts.p) },
          ]}
        />
      </header>
      <p className="quiet compare-reading">
        {few ? t(compareTexts.none) : reading ? t(reading) : pinned.length < 2 ? t(compareTexts.one) : "\u00a0"}
      </p>
      {answer && (
        <>
          {answer.undefinedLosses.length > 0 && (
            <p className="quiet">{t(compareTexts.undefinedHere(answer.undefinedLosses.map(shortNameOf)))}</p>
          )}
          <div className="compare-losses">
            {answer.compared.map((loss) => (
              <One
                key={loss.loss}
                loss={loss}
                answer={answer}
                limit={limit}
                color={seriesColor(pinned.indexOf(loss.loss))}
              />
            ))}
          </div>
          <Scale limit={limit} by={answer.by} />
          <p className="quiet compare-note">{t(compareTexts.sharesHelp)}</p>
          <Cosines answer={answer} />
        </>
      )}
      {answer === null && !few && <div className="compare-room" />}
      <StudyProgress progress={progress} problem={problem} />
      {answer && answer.compared.length > 0 && (
        <footer className="figure-foot">
          <FigureData table={table} />
          <FigureTools
            figure={{
              name: "segloss-compare",
              table,
              svg: () => comparisonSvg(answer, limit, reading ?? compareTexts.title, locale),
            }}
          />
        </footer>
      )}
    </section>
  );
}

interface OneProps {
  readonly loss: ComparedLoss;
  readonly answer: ComparisonAnswer;
  readonly limit: number;
  readonly color: string | undefined;
}

/** One loss: its value, its shares, its gradient map. */
function One({ loss, answer, limit, color }: OneProps): ReactNode {
  const t = useText();
  const theme = useShownTheme();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { height, width } = answer;
  useEffect(() => {
    if (canvas.current === null) return;
    putImage(canvas.current, gradientImage(loss, height, width, limit, divergingPalette(theme)));
  }, [loss, height, width, limit, theme]);
  const name = shortNameOf(loss.loss);
  return (
    <figure className="compare-one" data-compared={loss.loss}>
      <figcaption>
        <b style={{ color }}>{t(name)}</b>
        <span className="compare-value">{formatValue(loss.value)}</span>
      </figcaption>
      <p className="compare-label">{t(sharesLabel(loss))}</p>
      {loss.shares ? <Shares shares={loss.shares} /> : <p className="quiet">{t(compareTexts.noShares)}</p>}
      <canvas
        ref={canvas}
        className="compare-map"
        style={{ aspectRatio: `${width} / ${height}` }}
        role="img"
        aria-label={t(compareTexts.gradientName(name))}
      />
    </figure>
  );
}

function sharesLabel({ isMean, isSigned }: ComparedLoss): LocalText {
  if (!isMean) return compareTexts.sharesOther;
  return isSigned ? compareTexts.sharesSigned : compareTexts.sharesMean;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(share < 0.0995 ? 1 : 0)} %`;
}

/** A bar in four parts, and their numbers. */
function Shares({ shares }: { readonly shares: Quarters }): ReactNode {
  return (
    <>
      <div className="compare-bar" aria-hidden="true">
        {quarters.map((kind) => (
          <i key={kind} data-kind={kind} style={{ width: `${100 * shares[kind]}%` }} />
        ))}
      </div>
      <dl className="compare-shares">
        {quarters.map((kind) => (
          <div key={kind} data-share={kind}>
            <dt>{kind.toUpperCase()}</dt>
            <dd>{percent(shares[kind])}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Scale({ limit, by }: { readonly limit: number; readonly by: "p" | "logit" }): ReactNode {
  const t = useText();
  const theme = useShownTheme();
  const palette = divergingPalette(theme);
  return (
    <div className="compare-scale">
      <i style={{ background: `linear-gradient(to right, ${paletteStops(palette).join(", ")})` }} />
      <span className="compare-ends">
        <span>−{formatValue(limit)}</span>
        <span>0, ∂L/∂{by === "p" ? "p" : "z"}</span>
        <span>{formatValue(limit)}</span>
      </span>
      <span className="compare-ends quiet">
        <span>{t(compareTexts.up)}</span>
        <span>{t(compareTexts.down)}</span>
      </span>
      <span className="quiet">{t(compareTexts.scale)}</span>
    </div>
  );
}

/** The matrix of cosines, each with its number and a colour that says the same. */
function Cosines({ answer }: { readonly answer: ComparisonAnswer }): ReactNode {
  const t = useText();
  const { compared, cosines } = answer;
  if (compared.length < 2) return null;
  return (
    <section className="compare-cosines">
      <h3>{t(compareTexts.cosines)}</h3>
      <p className="quiet">{t(compareTexts.cosinesHelp)}</p>
      <table>
        <thead>
          <tr>
            <td />
            {compared.map(({ loss }) => (
              <th key={loss} scope="col">
                {t(shortNameOf(loss))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compared.map(({ loss }, i) => (
            <tr key={loss}>
              <th scope="row">{t(shortNameOf(loss))}</th>
              {compared.map((other, k) => {
                const cosine = cosines[i]?.[k] ?? null;
                return (
                  <td
                    key={other.loss}
                    data-cosine={`${loss} ${other.loss}`}
                    title={cosine === null ? t(compareTexts.noDirection) : undefined}
                    style={{ background: cosine === null ? undefined : tint(cosine) }}
                  >
                    {cosine === null ? "—" : cosineText(cosine)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function tint(cosine: number): string {
  const color = cosine >= 0 ? "var(--tp)" : "var(--fp)";
  return `color-mix(in srgb, ${color} ${Math.round(45 * Math.abs(cosine))}%, transparent)`;
}

/** One row a loss: value, shares, cosines. */
function tableOf(answer: ComparisonAnswer | null, t: ReturnType<typeof useText>): DataTable {
  const compared = answer?.compared ?? [];
  const columns = [
    "#",
    t(compareTexts.value),
    ...quarters.map((kind) => kind.toUpperCase()),
    ...compared.map(({ loss }) => `cos ${t(shortNameOf(loss))}`),
  ];
  const rows = compared.map(({ value, shares }, i) => [
    i + 1,
    value,
    ...quarters.map((kind) => shares?.[kind] ?? null),
    ...compared.map((_, k) => answer?.cosines[i]?.[k] ?? null),
  ]);
  return { columns, rows };
}
