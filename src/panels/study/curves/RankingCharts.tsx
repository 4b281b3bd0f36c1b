/** How well the probabilities rank the pixels: ROC and precision–recall curves, and the best threshold of each metric. */
import { type ReactNode, useId } from "react";
import { rankingTexts } from "#i18n/curves.ts";
import type { LocalText } from "#i18n/locale.ts";
import { both } from "#i18n/locale.ts";
import type { RankingAnswer } from "#losses/studies.ts";
import { definitionById } from "#metrics/definitions.ts";
import type { DataTable } from "#panels/csv.ts";
import { FigureData, FigureTools } from "#panels/study/FigureTools.tsx";
import type { LineFigure } from "#panels/study/figure.ts";
import { LineChart } from "#panels/study/LineChart.tsx";
import { lineSvg } from "#panels/study/lineSvg.ts";
import { StudyProgress } from "#panels/study/StudyProgress.tsx";
import { useStudy } from "#panels/study/useStudy.ts";
import { useSight } from "#panels/useSight.ts";
import { setThreshold } from "#store/parameters.ts";
import { formatProbability, formatValue } from "#ui/format.ts";
import { useLocale, useText } from "#ui/locale.tsx";

type Axis = LineFigure["x"];

const unit = (title: LocalText): Axis => ({ title, from: 0, to: 1 });

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** The curve, what guessing gives, and the present threshold on it. */
function rocFigure({ points, foreground, background, rocAuc, present }: RankingAnswer): LineFigure {
  const at = (hits: number, alarms: number) => [alarms / background, hits / foreground] as const;
  return {
    title: rankingTexts.roc,
    caption: rocAuc === null ? rankingTexts.none : rankingTexts.rocReading(formatValue(rocAuc), percent(rocAuc)),
    x: unit(rankingTexts.fpr),
    y: unit(rankingTexts.tpr),
    lines: [
      {
        name: both("ROC", "ROC"),
        color: "var(--accent)",
        points: [at(0, 0), ...points.map(({ hits, alarms }) => at(hits, alarms))],
      },
      {
        name: rankingTexts.chance,
        color: "var(--ink-3)",
        dashed: true,
        points: [
          [0, 0],
          [1, 1],
        ],
      },
    ],
    marks: [markAt(present.threshold, ...at(present.hits, present.alarms))],
  };
}

/** Steps, as average precision adds them up: no straight line between two points is ever reached. */
function prFigure({ points, foreground, background, averagePrecision, present }: RankingAnswer): LineFigure {
  const share = foreground / (foreground + background);
  const steps: (readonly [number, number])[] = [];
  let before = 0;
  for (const { hits, alarms } of points) {
    const [recall, precision] = [hits / foreground, hits / (hits + alarms)];
    if (recall > before || steps.length === 0) steps.push([before, precision]);
    steps.push([recall, precision]);
    before = recall;
  }
  const { threshold, hits, alarms } = present;
  const marks = hits + alarms === 0 ? [] : [markAt(threshold, hits / foreground, hits / (hits + alarms))];
  return {
    title: rankingTexts.pr,
    caption:
      averagePrecision === null
        ? rankingTexts.none
        : rankingTexts.prReading(formatValue(averagePrecision), percent(share)),
    x: unit(rankingTexts.recall),
    y: unit(rankingTexts.precision),
    lines: [
      { name: both("PR", "PR"), color: "var(--accent)", points: steps },
      {
        name: rankingTexts.chance,
        color: "var(--ink-3)",
        dashed: true,
        points: [
          [0, share],
          [1, share],
        ],
      },
    ],
    marks,
  };
}

function markAt(threshold: number, x: number, y: number): LineFigure["marks"][number] {
  const name = `t = ${formatProbability(threshold)}`;
  return { name: both(name, name), x, y, color: "var(--ink)" };
}

function Ranking({
  figure,
  answer,
  name,
}: {
  readonly figure: LineFigure;
  readonly answer: RankingAnswer;
  readonly name: string;
}): ReactNode {
  const t = useText();
  const locale = useLocale();
  const { foreground, background } = answer;
  const table = (): DataTable => ({
    columns: [t(rankingTexts.cut), t(rankingTexts.fpr), t(rankingTexts.tpr), t(rankingTexts.precision)],
    rows: answer.points.map(({ value, hits, alarms }) => [
      value,
      alarms / background,
      hits / foreground,
      hits + alarms === 0 ? null : hits / (hits + alarms),
    ]),
  });
  return (
    <figure className="ranking-figure">
      <h3>{t(figure.title)}</h3>
      <LineChart figure={figure} variable={{ symbol: "x", step: 0.01 }} height={250} />
      <figcaption className="quiet">{t(figure.caption)}</figcaption>
      <div className="figure-foot">
        <FigureData table={table} step={0.001} />
        <FigureTools figure={{ name, table, svg: () => lineSvg(figure, { locale }) }} />
      </div>
    </figure>
  );
}

/** A press takes it. */
function Best({ best }: { readonly best: RankingAnswer["best"] }): ReactNode {
  const t = useText();
  const id = useId();
  const found = Object.entries(best);
  if (found.length === 0) return null;
  return (
    <section className="ranking-best" aria-labelledby={id}>
      <h3 id={id}>{t(rankingTexts.best)}</h3>
      <ul>
        {found.map(([metric, threshold]) => (
          <li key={metric} data-best={metric}>
            <span>{t(definitionById(metric)?.name ?? both(metric, metric))}</span>
            {threshold === null ? (
              <span>—</span>
            ) : (
              <>
                <button type="button" className="linklike" onClick={() => setThreshold(threshold.at)}>
                  t = {Number(threshold.at.toPrecision(6))}
                </button>
                <b>{formatValue(threshold.value)}</b>
                <span className="quiet">
                  {t(rankingTexts.bestFrom(formatValue(threshold.from), formatValue(threshold.to)))}
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function RankingCharts({ metrics }: { readonly metrics: readonly string[] }): ReactNode {
  const t = useText();
  const title = useId();
  const [panel, seen] = useSight();
  const { answer, progress, problem } = useStudy<"ranking">(seen ? { kind: "ranking", metrics } : null);
  const ranks = answer !== null && answer.foreground > 0 && answer.background > 0;
  return (
    <section ref={panel} className="card curve-card ranking" aria-labelledby={title}>
      <h2 id={title}>{t(rankingTexts.title)}</h2>
      {answer && <Best best={answer.best} />}
      {answer && !ranks && <p className="quiet">{t(rankingTexts.none)}</p>}
      {ranks && (
        <div className="ranking-figures">
          <Ranking figure={rocFigure(answer)} answer={answer} name="segloss-roc" />
          <Ranking figure={prFigure(answer)} answer={answer} name="segloss-precision-recall" />
        </div>
      )}
      {answer === null && <div className="curve-space" />}
      <StudyProgress progress={progress} problem={problem} />
    </section>
  );
}
