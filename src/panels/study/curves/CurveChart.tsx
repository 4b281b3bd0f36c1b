/** One chart of the tab of curves: what it is drawn against, over which range, its lines, what they say, what they give away. */
import { type ReactNode, useId, useMemo, useState } from "react";
import { balanceNote, captions, curveTexts, gapNote, outsideDomain } from "#i18n/curves.ts";
import { type LocalText, listed } from "#i18n/locale.ts";
import { badNumber, chart } from "#i18n/panels.ts";
import { reasonText } from "#i18n/reasons.ts";
import { definitionById as lossById } from "#losses/definitions.ts";
import type { Curve } from "#losses/evaluation.ts";
import { placeText } from "#panels/chartTicks.ts";
import { curveTable } from "#panels/curveTable.ts";
import { MathSymbol } from "#panels/MathSymbol.tsx";
import { ReferenceLines } from "#panels/ReferenceLines.tsx";
import { FigureData, FigureTools } from "#panels/study/FigureTools.tsx";
import { LineChart } from "#panels/study/LineChart.tsx";
import { lineSvg } from "#panels/study/lineSvg.ts";
import { StudyProgress } from "#panels/study/StudyProgress.tsx";
import { useStudy } from "#panels/study/useStudy.ts";
import { useSight } from "#panels/useSight.ts";
import { usePlayground } from "#store/hooks.ts";
import { paramsOf } from "#store/selectors.ts";
import { formatValue } from "#ui/format.ts";
import { Icon } from "#ui/Icon.tsx";
import { useLocale, useText } from "#ui/locale.tsx";
import { NumberField } from "#ui/NumberField.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { type CurveLine, curveFigures, curveLines, offersRange } from "./curveFigure.ts";
import { GeometryPreview } from "./GeometryPreview.tsx";
import { RangeFields } from "./RangeFields.tsx";
import { readShape } from "./shapeReading.ts";
import { type Range, type StudyVariable, studyVariable } from "./studyVariable.ts";
import { useMark } from "./useMark.ts";
import { VariableChooser } from "./VariableChooser.tsx";

interface CurveChartProps {
  /** Of the variable. */
  readonly id: string;
  readonly metrics: readonly string[];
  readonly taken: readonly string[];
  /** Missing: the chart stays against what it is. */
  readonly onVariable?: (id: string) => void;
  readonly onRemove?: () => void;
}

/** The gaps of a curve in words: one note a reason. */
function useGapNotes(curve: Curve | null, lines: readonly CurveLine[], variable: StudyVariable): readonly LocalText[] {
  return useMemo(() => {
    const notes = new Map<string, { names: LocalText[]; at: number; why: LocalText }>();
    for (const [id, { at, reason }] of Object.entries(curve?.gaps ?? {})) {
      const line = lines.find((each) => each.id === id);
      if (line === undefined) continue;
      const why: LocalText = reason
        ? { en: reasonText(reason, "en"), "zh-CN": reasonText(reason, "zh-CN") }
        : outsideDomain;
      const key = `${at} ${why.en}`;
      const found = notes.get(key) ?? { names: [], at, why };
      notes.set(key, { ...found, names: [...found.names, line.name] });
    }
    return [...notes.values()].map(({ names, at, why }) => {
      const all = {
        en: listed(names.map(({ en }) => en)).en,
        "zh-CN": listed(names.map((each) => each["zh-CN"]))["zh-CN"],
      };
      return gapNote(all, `${variable.symbol} = ${placeText(at, variable.step)}`, why);
    });
  }, [curve, lines, variable]);
}

export function CurveChart({ id, metrics, taken, onVariable, onRemove }: CurveChartProps): ReactNode {
  const variable = useMemo(() => studyVariable(id), [id]);
  return variable === undefined ? null : (
    <Chart
      variable={variable}
      metrics={metrics}
      taken={taken}
      {...(onVariable && { onVariable })}
      {...(onRemove && { onRemove })}
    />
  );
}

type ChartProps = Omit<CurveChartProps, "id"> & { readonly variable: StudyVariable };

function Chart({ variable, metrics, taken, onVariable, onRemove }: ChartProps): ReactNode {
  const t = useText();
  const locale = useLocale();
  const title = useId();
  const [panel, seen] = useSight();
  const [range, setRange] = useState<Range>(variable.range);
  const [whole, setWhole] = useState(false);
  const pinned = usePlayground((state) => state.settings.losses);
  const chosen = usePlayground((state) => state.settings.view.loss);
  const values = usePlayground((state) => state.values);
  const mark = useMark(variable);
  // The loss whose parameter it is comes along, pinned or not: without it there would be nothing to see.
  const losses = variable.loss === null || pinned.includes(variable.loss) ? pinned : [...pinned, variable.loss];
  const nothing = losses.length + metrics.length === 0;
  const question =
    nothing || !seen ? null : ({ kind: "curve", variable: variable.id, losses, metrics, ...range } as const);
  const { answer, progress, problem } = useStudy<"curve">(question);
  const curve = answer?.variable === variable.id ? answer : null;
  const lines = useMemo(() => (curve ? curveLines(curve, pinned, metrics) : []), [curve, pinned, metrics]);
  const notes = useGapNotes(curve, lines, variable);
  const isThreshold = variable.kind === "threshold";
  const references = isThreshold
    ? lines.flatMap(({ id, color, isMetric }) =>
        isMetric ? [] : [{ id, color, reference: values?.losses[id] ?? null }],
      )
    : [];
  const read = lines.find((line) => line.id === (variable.loss ?? chosen)) ?? lines[0];
  const reading =
    read && curve
      ? readShape({
          name: read.isMetric ? read.name : (lossById(read.id)?.name ?? read.name),
          values: read.values,
          x: curve.x,
          symbol: variable.symbol,
          step: variable.step,
          kind: variable.kind,
          neutral: variable.neutral,
        })
      : null;
  const caption = isThreshold
    ? captions.threshold
    : variable.kind === "geometry"
      ? captions.geometry
      : captions.parameter;
  const figures = curve
    ? curveFigures({
        variable,
        x: curve.x,
        lines,
        caption: reading ?? caption,
        whole,
        references: references.flatMap(({ reference }) => reference ?? []),
        marks: [],
      })
    : [];
  const table = () => curveTable(variable.symbol, curve?.x ?? [], lines, t);
  const offered = offersRange(lines);
  return (
    <section ref={panel} className="card curve-card" aria-labelledby={title} data-variable={variable.id}>
      <header className="curve-head">
        <h2 id={title}>
          {onVariable === undefined ? (
            t(variable.title)
          ) : (
            <VariableChooser
              label={
                <>
                  {t(variable.title)} <Icon name="down" />
                </>
              }
              name={`${t(variable.title)}. ${t(curveTexts.choose)}`}
              className="curve-title"
              taken={taken}
              onChoose={onVariable}
            />
          )}
        </h2>
        <RangeFields variable={variable} range={range} onChange={setRange} />
        {offered && (
          <Segmented
            legend={t(chart.whole)}
            value={whole ? "whole" : "share"}
            onChange={(value) => setWhole(value === "whole")}
            choices={[
              { value: "share", label: t(chart.shareRange), name: t(chart.shareRangeName) },
              { value: "whole", label: t(chart.wholeRange), name: t(chart.wholeRangeName) },
            ]}
          />
        )}
        <span className="curve-now">
          <MathSymbol tex={variable.tex} />
          {" = "}
          <NumberField
            label={t(variable.name)}
            value={mark.present}
            step={variable.step}
            check={(value) => {
              const wrong = value === null ? badNumber : variable.check(value);
              return wrong && t(wrong);
            }}
            onCommit={mark.set}
          />
        </span>
        {onRemove && (
          <button
            type="button"
            className="curve-remove"
            aria-label={t(curveTexts.remove)}
            title={t(curveTexts.remove)}
            onClick={onRemove}
          >
            <Icon name="close" />
          </button>
        )}
      </header>
      <p className="quiet curve-reading">{nothing ? t(curveTexts.none) : reading === null ? "\u00a0" : t(reading)}</p>
      {figures.map((figure) => (
        <LineChart
          key={figure.scale}
          figure={figure}
          variable={mark.variable}
          present={mark.present}
          height={figure.scale === "share" ? 280 : 180}
        >
          {(layout) => (figure.scale === "share" ? <ReferenceLines layout={layout} lines={references} /> : null)}
        </LineChart>
      ))}
      {figures.length === 0 && !nothing && <div className="curve-space" />}
      <StudyProgress progress={progress} problem={problem} />
      <p className="quiet curve-caption">{t(caption)}</p>
      {notes.map((note) => (
        <p key={note.en} className="quiet curve-gap">
          {t(note)}
        </p>
      ))}
      {variable.kind === "balance" && <BalanceNote loss={variable.loss ?? ""} />}
      {variable.kind === "geometry" && (
        <GeometryPreview variable={variable} amount={mark.present} set={mark.set} lines={lines} x={curve?.x ?? []} />
      )}
      {curve && (
        <footer className="figure-foot">
          <FigureData table={table} step={variable.step} />
          <FigureTools
            figure={{
              name: `segloss-curve-${variable.id.replaceAll(".", "-")}`,
              table,
              svg: () => lineSvg(figures, { locale }),
            }}
          />
        </footer>
      )}
    </section>
  );
}

/** Where α + β is not 1, moving the mark changes both. */
function BalanceNote({ loss }: { readonly loss: string }): ReactNode {
  const t = useText();
  const sum = usePlayground((state) => {
    const { alpha = 0, beta = 0 } = paramsOf(state, loss);
    return alpha + beta;
  });
  return Math.abs(sum - 1) < 1e-9 ? null : <p className="quiet">{t(balanceNote(formatValue(sum)))}</p>;
}
