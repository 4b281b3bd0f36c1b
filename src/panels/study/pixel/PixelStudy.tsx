/** The tab that follows one pixel: its loss and gradient as its probability goes from 0 to 1, for both truths. */

import { type ReactNode, useEffect, useId, useMemo, useState } from "react";
import { badNumber } from "#i18n/panels.ts";
import { pixelTexts } from "#i18n/pixelStudy.ts";
import type { ProfileAnswer } from "#losses/studies.ts";
import { type ChartLayout, xOf } from "#panels/chartLayout.ts";
import type { DataTable } from "#panels/csv.ts";
import { shortNameOf } from "#panels/lossName.ts";
import { FigureData, FigureTools } from "#panels/study/FigureTools.tsx";
import { LineChart } from "#panels/study/LineChart.tsx";
import { lineSvg } from "#panels/study/lineSvg.ts";
import { StudyProgress } from "#panels/study/StudyProgress.tsx";
import { useStudy } from "#panels/study/useStudy.ts";
import { usePlayground } from "#store/hooks.ts";
import { paintCells } from "#store/paintCells.ts";
import { playground } from "#store/playground.ts";
import { useLocale, useText } from "#ui/locale.tsx";
import { NumberField } from "#ui/NumberField.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { logitOf, probabilityOf } from "./logit.ts";
import { type ProfileGroup, profileGroups, type Side } from "./profileFigures.ts";
import { readProfiles } from "./profileReading.ts";
import "./pixel.css";

/** Ticks of a rug beyond this many say no more. */
const bins = 160;
/** Logits of a profile end here. */
const farthest = 8;

/** The pixel that is furthest from its truth. */
function worstPixel(): number {
  const { truth, prediction } = playground.getState().grids;
  let worst = 0;
  const error = (cell: number) => Math.abs((truth[cell] as number) - (prediction[cell] as number));
  for (let cell = 1; cell < truth.length; cell++) if (error(cell) > error(worst) + 1e-12) worst = cell;
  return worst;
}

/** The pixel last pointed at on the boards, or chosen here. */
function usePixel(): readonly [number, (cell: number) => void] {
  const [cell, setCell] = useState(() => playground.getState().cursor ?? worstPixel());
  const cursor = usePlayground((state) => state.cursor);
  const count = usePlayground((state) => state.grids.truth.length);
  useEffect(() => {
    if (cursor !== null) setCell(cursor);
  }, [cursor]);
  return [Math.min(cell, count - 1), setCell];
}

function logit(p: number): number {
  return Math.max(-farthest, Math.min(farthest, logitOf(p)));
}

export function PixelStudy(): ReactNode {
  const t = useText();
  const title = useId();
  const [cell, setCell] = usePixel();
  const [along, setAlong] = useState<"p" | "logit">("p");
  const pinned = usePlayground((state) => state.settings.losses);
  const grids = usePlayground((state) => state.grids);
  usePlayground((state) => state.revision);
  const none = pinned.length === 0;
  const { answer, progress, problem } = useStudy<"profile">(
    none ? null : { kind: "profile", losses: pinned, cell, along },
  );
  const p = grids.prediction[cell] ?? 0;
  const present = answer?.along === "logit" ? logit(p) : p;
  const groups = useMemo(() => (answer ? profileGroups(answer, pinned, present) : []), [answer, pinned, present]);
  const reading = answer && readProfiles(answer);
  return (
    <section className="pixel-study" aria-labelledby={title}>
      <div className="card pixel-head">
        <h2 id={title} className="sr-only">
          {t(pixelTexts.pixel)}
        </h2>
        <PixelFields cell={cell} onCell={setCell} />
        <Segmented
          legend={t(pixelTexts.along)}
          value={along}
          onChange={setAlong}
          choices={[
            { value: "p", label: t(pixelTexts.p) },
            { value: "logit", label: t(pixelTexts.logit) },
          ]}
        />
        <p className="quiet pixel-reading">{none ? t(pixelTexts.none) : reading ? t(reading) : "\u00a0"}</p>
      </div>
      {answer &&
        groups.map((group) => (
          <Group key={String(group.isMean)} answer={answer} group={group} present={present} cell={cell} />
        ))}
      {answer === null && !none && <div className="card pixel-room" />}
      <StudyProgress progress={progress} problem={problem} />
    </section>
  );
}

function PixelFields({ cell, onCell }: { readonly cell: number; readonly onCell: (cell: number) => void }): ReactNode {
  const t = useText();
  const { height, width, truth, prediction } = usePlayground((state) => state.grids);
  const [row, col] = [Math.floor(cell / width), cell % width];
  const check = (most: number) => (value: number | null) => {
    if (value === null) return t(badNumber);
    return Number.isInteger(value) && value >= 1 && value <= most ? null : t(pixelTexts.badPlace(most));
  };
  return (
    <div className="pixel-fields">
      <b>{t(pixelTexts.pixel)}</b>
      <span>
        {t(pixelTexts.row)}
        <NumberField
          label={t(pixelTexts.row)}
          value={row + 1}
          step={1}
          check={check(height)}
          onCommit={(value) => onCell((value - 1) * width + col)}
        />
      </span>
      <span>
        {t(pixelTexts.column)}
        <NumberField
          label={t(pixelTexts.column)}
          value={col + 1}
          step={1}
          check={check(width)}
          onCommit={(value) => onCell(row * width + value - 1)}
        />
      </span>
      <span data-pixel={cell}>
        <var>g</var> = {truth[cell]}, <var>p</var> = {(prediction[cell] ?? 0).toFixed(3)}
      </span>
      <button type="button" className="linklike" onClick={() => onCell(worstPixel())}>
        {t(pixelTexts.worst)}
      </button>
      <span className="quiet">{t(pixelTexts.follow)}</span>
    </div>
  );
}

interface GroupProps {
  readonly answer: ProfileAnswer;
  readonly group: ProfileGroup;
  readonly present: number;
  readonly cell: number;
}

function Group({ answer, group, present, cell }: GroupProps): ReactNode {
  const t = useText();
  const locale = useLocale();
  const symbol = answer.along === "p" ? "p" : "z";
  const table = (): DataTable => tableOf(answer, group.isMean, symbol, t);
  const figures = group.figures.map(({ figure }) => figure);
  /** The pixel itself takes the value, as one step of history for each drag. */
  const variable = {
    symbol,
    step: answer.along === "p" ? 0.01 : 0.1,
    set: (value: number, _from: number, _to: number, gesture: string) => {
      const p = answer.along === "p" ? value : probabilityOf(value);
      paintCells("prediction", [cell], Math.round(p * 200) / 200, gesture);
    },
  };
  return (
    <section className="card pixel-group">
      <p className="quiet">{t(group.isMean ? pixelTexts.means : pixelTexts.wholes)}</p>
      <div className="pixel-figures">
        {group.figures.map(({ side, quantity, figure }) => (
          <figure key={side + quantity}>
            <figcaption>{t(figure.title)}</figcaption>
            <LineChart figure={{ ...figure, marks: [] }} variable={variable} present={present} height={230}>
              {(layout) => <Rug side={side} along={answer.along} layout={layout} />}
            </LineChart>
          </figure>
        ))}
      </div>
      <p className="quiet">
        <RugNote />
        {group.isCut && ` ${t(pixelTexts.cut)}`}
        {group.hasGaps && ` ${t(pixelTexts.gaps)}`}
      </p>
      <footer className="figure-foot">
        <FigureData table={table} step={0.01} />
        <FigureTools
          figure={{
            name: `segloss-pixel-${group.isMean ? "mean" : "whole"}`,
            table,
            svg: () => lineSvg(figures, { locale }),
          }}
        />
      </footer>
    </section>
  );
}

/** Where the painted pixels of that truth stand, darker where there are many. */
function Rug({
  side,
  along,
  layout,
}: {
  readonly side: Side;
  readonly along: "p" | "logit";
  readonly layout: ChartLayout;
}): ReactNode {
  const { truth, prediction } = usePlayground((state) => state.grids);
  const revision = usePlayground((state) => state.revision);
  // biome-ignore lint/correctness/useExhaustiveDependencies: grids change in place, the revision tells
  const counts = useMemo(() => {
    const wanted = side === "foreground" ? 1 : 0;
    const found = new Map<number, number>();
    for (let cell = 0; cell < truth.length; cell++) {
      if (truth[cell] !== wanted) continue;
      const p = prediction[cell] as number;
      const share = along === "p" ? p : (logit(p) + farthest) / (2 * farthest);
      const bin = Math.round(share * bins);
      found.set(bin, (found.get(bin) ?? 0) + 1);
    }
    return found;
  }, [truth, prediction, side, along, revision]);
  const most = Math.max(1, ...counts.values());
  const { from, to } = layout.horizontal;
  return [...counts].map(([bin, count]) => (
    <i
      key={bin}
      className="pixel-rug"
      aria-hidden="true"
      style={{
        left: xOf(from + ((to - from) * bin) / bins, layout),
        top: layout.top + layout.height + 1,
        opacity: 0.25 + 0.75 * Math.sqrt(count / most),
      }}
    />
  ));
}

function RugNote(): ReactNode {
  const t = useText();
  const truth = usePlayground((state) => state.grids.truth);
  usePlayground((state) => state.revision);
  let foreground = 0;
  for (const g of truth) foreground += g;
  return `${t(pixelTexts.rug(foreground, pixelTexts.fg))} ${t(pixelTexts.rug(truth.length - foreground, pixelTexts.bg))}`;
}

/** One row a sample: loss and gradient of each loss, for both truths. */
function tableOf(
  { x, profiles }: ProfileAnswer,
  isMean: boolean,
  symbol: string,
  t: ReturnType<typeof useText>,
): DataTable {
  const own = Object.entries(profiles).filter(([, profile]) => profile.isMean === isMean);
  const sides = ["foreground", "background"] as const;
  const columns = own.flatMap(([id]) => {
    const name = t(shortNameOf(id));
    return sides.flatMap((side) => {
      const g = side === "foreground" ? "g = 1" : "g = 0";
      return [`${name}, ${g}`, `${name}, ${g}, ∂/∂${symbol}`];
    });
  });
  const rows = x.map((at, k) => [
    at,
    ...own.flatMap(([, profile]) =>
      sides.flatMap((side) => [profile[side].values[k] ?? null, profile[side].gradients[k] ?? null]),
    ),
  ]);
  return { columns: [symbol, ...columns], rows };
}
